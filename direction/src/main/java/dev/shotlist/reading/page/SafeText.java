package dev.shotlist.reading.page;

import java.util.Locale;

/** Words of a brief made fit to be shown: nothing in them acts on a terminal or a page. */
final class SafeText {
    private SafeText() {}

    /** Control, direction and surrogate characters as their escapes; line breaks stay. */
    static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints()
                .forEach(point -> {
                    int type = Character.getType(point);
                    boolean hidden =
                            type == Character.CONTROL
                                    || type == Character.FORMAT
                                    || type == Character.SURROGATE
                                    || type == Character.LINE_SEPARATOR
                                    || type == Character.PARAGRAPH_SEPARATOR;
                    boolean joiner = point == 0x200D || point == 0x00AD;
                    if (point == '\n' || !hidden || joiner) {
                        out.appendCodePoint(point);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04X", point));
                    }
                });
        return out.toString();
    }

    static String markup(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        String safe = plain(words);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
