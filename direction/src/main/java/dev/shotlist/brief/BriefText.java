package dev.shotlist.brief;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The text of a brief: its limits and the form it is compared in. */
public final class BriefText {
    /** The contract's limit, in code points. */
    public static final int LONGEST = 5000;

    private BriefText() {}

    /**
     * The text in NFC, trimmed, with runs of blanks collapsed; line breaks and case stay.
     *
     * @param pointer where the text stands in the request, for the error
     * @throws Refusal if it is too long or holds what no text holds
     */
    public static String normalise(String text, String pointer) {
        int points = text.codePointCount(0, text.length());
        if (points > LONGEST) {
            throw Refusal.at(
                    ErrorCode.PROMPT_TOO_LONG,
                    "The text has " + points + " characters; the limit is " + LONGEST + ".",
                    List.of(new FieldError(pointer, "at most " + LONGEST + " characters")));
        }
        refuseWhatIsNoText(text, pointer);
        return collapse(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static void refuseWhatIsNoText(String text, String pointer) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw wrong(pointer, "half of a surrogate pair", i);
            }
            boolean layout = c == '\n' || c == '\r' || c == '\t';
            if (Character.getType(c) == Character.CONTROL && !layout && c != 0x85) {
                throw wrong(pointer, String.format("the control character U+%04X", c), i);
            }
            i += Character.charCount(c);
        }
    }

    private static Refusal wrong(String pointer, String what, int at) {
        String message = "holds " + what + " at offset " + at;
        return Refusal.at(
                ErrorCode.INVALID_REQUEST,
                "The text " + message + ".",
                List.of(new FieldError(pointer, message)));
    }

    /** Letters and digits alone, in lower case: what two texts share whatever their marks. */
    public static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                c = '\n';
                if (i < text.length() && text.charAt(i) == '\n') {
                    i++;
                }
            }
            if (c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                blank = false;
                out.append('\n');
            } else if (Character.isSpaceChar(c) || c == '\t') {
                blank = true;
            } else {
                boolean atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
                if (blank && !atLineStart) {
                    out.append(' ');
                }
                blank = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString().strip();
    }
}
