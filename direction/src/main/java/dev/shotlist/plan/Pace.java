package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How fast the piece is cut; dynamic changes on purpose. */
public enum Pace {
    SLOW,
    MODERATE,
    FAST,
    DYNAMIC;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The word on the wire: the lower-case name. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /** Whether one of the two is slow and the other fast. */
    public boolean isOppositeOf(Pace other) {
        return (this == SLOW && other == FAST) || (this == FAST && other == SLOW);
    }

    @Override
    public String toString() {
        return wire;
    }
}
