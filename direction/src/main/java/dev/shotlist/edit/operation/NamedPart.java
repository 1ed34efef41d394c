package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has a name of its own. */
public enum NamedPart {
    BRAND,
    PRODUCT;

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
