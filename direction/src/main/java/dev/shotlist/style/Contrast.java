package dev.shotlist.style;

import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;

/** Contrast between two colours as WCAG 2.2 defines it (relative luminance, 1.4.3). */
public final class Contrast {
    /** WCAG 2.2, 1.4.3: text below 18 pt. */
    public static final double BODY_TEXT = 4.5;

    /** WCAG 2.2, 1.4.3: text from 18 pt, or 14 pt bold. */
    public static final double LARGE_TEXT = 3;

    private Contrast() {}

    /** From 1 (the same) to 21 (black on white). */
    public static double ratio(Hex one, Hex other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    public static boolean readable(Hex text, Hex ground) {
        return ratio(text, ground) >= BODY_TEXT;
    }

    private static double luminance(Hex color) {
        Srgb rgb = Srgb.parse(color.value());
        return 0.2126 * linear(rgb.red())
                + 0.7152 * linear(rgb.green())
                + 0.0722 * linear(rgb.blue());
    }

    private static double linear(int channel) {
        return dev.shotlist.media.color.Oklab.linear(channel / 255.0);
    }
}
