package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The one main move of the camera in a shot. */
public enum CameraMovement {
    STATIC,
    PAN,
    TILT,
    DOLLY,
    PUSH_IN,
    PULL_OUT,
    TRUCK,
    CRANE,
    HANDHELD,
    ORBITAL,
    ZOOM,
    TRACKING,
    DRONE,
    ROLL;

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
