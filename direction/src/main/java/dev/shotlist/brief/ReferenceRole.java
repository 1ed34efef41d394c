package dev.shotlist.brief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reference is meant for. */
public enum ReferenceRole {
    LOOK,
    PRODUCT,
    CHARACTER,
    LOGO,
    MOTION;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
