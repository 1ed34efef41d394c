package dev.shotlist.media.markup;

import java.util.Locale;

/** HTML or SVG being written; whatever is not markup of ours goes through {@link #text}. */
public final class Markup {
    private final StringBuilder out = new StringBuilder(4096);

    /** Our own markup, as it is. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Our own markup with values in it, as {@link String#format} has it; texts are made inert. */
    public Markup put(String markup, Object... values) {
        Object[] safe = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            safe[i] =
                    values[i] instanceof Number
                            ? values[i]
                            : InertText.markup(String.valueOf(values[i]));
        }
        out.append(String.format(Locale.ROOT, markup, safe));
        return this;
    }

    /** Somebody's words, inert wherever they stand. */
    public Markup text(String words) {
        out.append(InertText.markup(words));
        return this;
    }

    /** A number with as many decimals as a drawing needs. */
    public Markup number(double value) {
        out.append(plain(value));
        return this;
    }

    /** A number as a drawing has it: whole, or with two decimals. */
    public static String plain(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
