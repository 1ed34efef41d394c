package dev.shotlist.director.copy;

import dev.shotlist.plan.Language;

/**
 * Blanks as a language's printers set them: "C'est quoi\u00a0?", "30\u00a0%". A blank that does not
 * break keeps a mark from standing alone on a second line.
 */
final class Typography {
    private static final char BLANK = '\u00a0';

    private static final String FRENCH = "?!;:\u00bb";

    private static final String SIGNS = "%\u20ac";

    private Typography() {}

    static String set(String text, Language language) {
        boolean french = language == Language.FR;
        if (!french && language != Language.DE) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = SIGNS.indexOf(c) >= 0 && follows(out, true);
            if (sign || (french && FRENCH.indexOf(c) >= 0 && stands(text, i, out))) {
                keep(out);
            }
            out.append(c);
            if (french && c == '\u00ab' && i + 1 < text.length()) {
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
        } else if (out.charAt(last) != BLANK && out.charAt(last) != '\u202f') {
            out.append(BLANK);
        }
    }

    /** Not within an address or a time, and not behind another mark: "18:30", "Quoi ?!" */
    private static boolean stands(String text, int at, StringBuilder out) {
        boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean address = text.charAt(at) == ':' && text.startsWith("/", at + 1);
        return ends && !address && follows(out, false);
    }

    /** Whether a word or, where only that will do, a figure stands before. */
    private static boolean follows(StringBuilder out, boolean figure) {
        int last = out.length() - 1;
        if (last > 0 && Character.isSpaceChar(out.charAt(last))) {
            last--;
        }
        char c = last < 0 ? ' ' : out.charAt(last);
        return figure
                ? Character.isDigit(c)
                : Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0 || ")\u00bb".indexOf(c) >= 0;
    }
}
