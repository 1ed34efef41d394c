package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How one scene goes over into the next. */
public enum TransitionType {
    CUT,
    DISSOLVE,
    FADE,
    WIPE,
    ZOOM,
    MATCH_CUT,
    WHIP_PAN;

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
