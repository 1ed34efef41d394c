package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The height and tilt from which the camera looks. */
public enum CameraAngle {
    EYE_LEVEL,
    LOW_ANGLE,
    HIGH_ANGLE,
    OVERHEAD,
    DUTCH,
    GROUND_LEVEL;

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
