package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a generator may be planned for. */
public enum ModelStatus {
    CURRENT,
    RETIRED;

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
