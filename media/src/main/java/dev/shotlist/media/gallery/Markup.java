package dev.shotlist.media.gallery;

import java.util.Locale;

/** Writes HTML and SVG; whatever is not markup of ours goes through {@link #text}. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Writes markup as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Writes markup of ours with figures in it; strings among them are escaped. */
    Markup put(String markup, Object... values) {
        Object[] safe = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            safe[i] = values[i] instanceof Number ? values[i] : escaped(String.valueOf(values[i]));
        }
        out.append(String.format(Locale.ROOT, markup, safe));
        return this;
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /**
     * Text that is inert in HTML text and in quoted attributes. Control and direction marks, which
     * could dress a file's name up as another, are shown as their code points.
     */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> {
                            if (hidden(c)) {
                                safe.append(String.format(Locale.ROOT, "[U+%04X]", c));
                            } else {
                                safe.appendCodePoint(c);
                            }
                        }
                    }
                });
        return safe.toString();
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
