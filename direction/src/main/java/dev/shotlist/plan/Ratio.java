package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** Width to height of the frame, such as 9:16 or 2.39:1. */
public record Ratio(BigDecimal width, BigDecimal height) {
    /** Ratios this near are the same: 1.778:1 and 16:9. */
    private static final double SAME = 0.005;

    public Ratio {
        if (width.signum() <= 0 || height.signum() <= 0) {
            throw new IllegalArgumentException("not a ratio: " + width + ":" + height);
        }
    }

    @JsonCreator
    public static Ratio of(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || text.length() > 15) {
            throw new IllegalArgumentException("not a ratio like 9:16: " + text);
        }
        try {
            return new Ratio(
                    new BigDecimal(text.substring(0, colon)),
                    new BigDecimal(text.substring(colon + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a ratio like 9:16: " + text, e);
        }
    }

    /** Width divided by height. */
    public double value() {
        return width.doubleValue() / height.doubleValue();
    }

    /** Whether frames of the two need no crop to be one. */
    public boolean isSameAs(Ratio other) {
        return Math.abs(value() / other.value() - 1) < SAME;
    }

    public boolean isPortrait() {
        return width.compareTo(height) < 0;
    }

    public boolean isLandscape() {
        return width.compareTo(height) > 0;
    }

    @JsonValue
    @Override
    public String toString() {
        return width.toPlainString() + ":" + height.toPlainString();
    }
}
