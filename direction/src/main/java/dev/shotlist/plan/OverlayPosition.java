package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a line of text stands in the frame. */
public enum OverlayPosition {
    TOP_THIRD,
    CENTER,
    BOTTOM_THIRD,
    CUSTOM;

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
