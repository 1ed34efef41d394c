package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way the cutting goes. */
public enum Direction {
    FASTER,
    SLOWER;

    /** The word on the wire: the lower-case name. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
