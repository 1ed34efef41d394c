package dev.shotlist.director.copy;

/**
 * French marks as printers set them: "C'est quoi\u00a0?". A blank that does not break keeps a mark
 * from standing alone on a second line.
 */
final class Typography {
    private static final char BLANK = '\u00a0';

    private static final String MARKS = "?!;:\u00bb";

    private Typography() {}

    static String french(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0 && stands(text, i, out)) {
                keep(out);
            }
            out.append(c);
            if (c == '\u00ab' && i + 1 < text.length()) {
                out.append(BLANK);
                i += text.charAt(i + 1) == ' ' ? 1 : 0;
            }
        }
        return out.toString();
    }

    /** A blank before the mark that follows: the one that is there, or a new one. */
    private static void keep(StringBuilder out) {
        int last = out.length() - 1;
        if (out.charAt(last) == ' ') {
            out.setCharAt(last, BLANK);
        } else if (!Character.isSpaceChar(out.charAt(last))) {
            out.append(BLANK);
        }
    }

    /** Not within an address or a time, and not behind another mark: "18:30", "Quoi ?!" */
    private static boolean stands(String text, int at, StringBuilder out) {
        boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean address = text.charAt(at) == ':' && text.startsWith("/", at + 1);
        int last = out.length() - 1;
        if (last > 0 && Character.isSpaceChar(out.charAt(last))) {
            last--;
        }
        char before = last < 0 ? ' ' : out.charAt(last);
        boolean word = Character.isLetterOrDigit(before) || "%\u20ac)\u00bb".indexOf(before) >= 0;
        return ends && !address && word;
    }
}
