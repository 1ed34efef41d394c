package dev.shotlist.render;

import java.util.Locale;

/** HTML and SVG being written; every text that comes from outside goes through {@link #text}. */
final class Markup {
    private final StringBuilder out = new StringBuilder(16_384);

    /** Our own markup, as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Somebody's words, inert wherever they stand. */
    Markup text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** A number with as many decimals as a drawing needs. */
    Markup number(double value) {
        out.append(plain(value));
        return this;
    }

    static String plain(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> {
                            boolean control = Character.isISOControl(c) && c != '\n';
                            safe.appendCodePoint(control ? 0xFFFD : c);
                        }
                    }
                });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
