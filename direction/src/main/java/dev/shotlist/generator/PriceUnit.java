package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a price is for. */
public enum PriceUnit {
    SECOND,
    /** A whole clip of a length that the program names. */
    CLIP,
    /** A thousand tokens: width * height * seconds * frames a second / 1024 are the tokens. */
    THOUSAND_TOKENS;

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
