package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a generator makes sound. */
public enum Sound {
    NONE,
    OPTIONAL,
    ALWAYS;

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
