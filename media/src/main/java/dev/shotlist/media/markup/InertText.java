package dev.shotlist.media.markup;

import java.util.Locale;

/** Somebody's words made fit to be shown: nothing in them acts on a terminal or a page. */
public final class InertText {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0x00AD;

    private InertText() {}

    /**
     * Control, direction and surrogate marks, which could dress words up as others, shown as their
     * code points: {@code [U+202E]}. Line breaks stay.
     */
    public static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    /** The same, inert in HTML text and in quoted attributes too. */
    public static String markup(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '&' -> out.append("&amp;");
                        case '"' -> out.append("&quot;");
                        case '\'' -> out.append("&#39;");
                        default -> append(out, point);
                    }
                });
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (hidden(point)) {
            out.append(String.format(Locale.ROOT, "[U+%04X]", point));
        } else {
            out.appendCodePoint(point);
        }
    }

    /** Joiners are what emoji and hyphenation are written with; they turn nothing round. */
    private static boolean hidden(int point) {
        if (point == '\n' || point == ZERO_WIDTH_JOINER || point == SOFT_HYPHEN) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
