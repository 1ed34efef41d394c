package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Generators that are spoken to in the same way. */
public enum Family {
    VEO,
    SORA,
    KLING,
    RUNWAY,
    LUMA,
    MINIMAX,
    WAN,
    SEEDANCE,
    LTX,
    PIKA,
    OTHER;

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
