package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of the subject the frame holds, or from where it looks. */
public enum ShotSize {
    EXTREME_CLOSE_UP,
    CLOSE_UP,
    MEDIUM_CLOSE_UP,
    MEDIUM_SHOT,
    FULL_SHOT,
    WIDE_SHOT,
    ESTABLISHING,
    OVER_THE_SHOULDER,
    POINT_OF_VIEW,
    TOP_DOWN;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The word on the wire: the lower-case name. */
    @JsonValue
    public String wire() {
        return wire;
    }

    @Override
    public String toString() {
        return wire;
    }
}
