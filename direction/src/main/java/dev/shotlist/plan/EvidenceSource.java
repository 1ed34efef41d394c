package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a settled value comes from. */
public enum EvidenceSource {
    TEXT,
    IMAGE,
    VIDEO,
    AUDIO,
    BRAND,
    DEFAULT,
    PREVIOUS,
    MODEL;

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
