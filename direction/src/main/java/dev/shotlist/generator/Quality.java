package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a price program is good for. */
public enum Quality {
    /** To see whether the shot works. */
    DRAFT,
    /** To be shown. */
    FINAL;

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
