package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the music moves over the piece. */
public enum IntensityCurve {
    BUILDING,
    SUSTAINED,
    WAVE,
    FLAT,
    FALLING;

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
