package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What is cut off a clip, evenly on both sides, to come to another ratio.
 *
 * @param keeps share of the picture that is left, 0 to 1
 */
public record Crop(Ratio from, Ratio to, Side cut, double keeps) {
    /** Which sides lose. */
    public enum Side {
        LEFT_AND_RIGHT,
        TOP_AND_BOTTOM;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Crop of(Ratio from, Ratio to) {
        boolean narrower = to.value() < from.value();
        double keeps = narrower ? to.value() / from.value() : from.value() / to.value();
        return new Crop(
                from,
                to,
                narrower ? Side.LEFT_AND_RIGHT : Side.TOP_AND_BOTTOM,
                Math.round(keeps * 1000) / 1000.0);
    }
}
