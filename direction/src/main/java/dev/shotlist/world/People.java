package dev.shotlist.world;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of a person a picture shows. */
public enum People {
    NONE,
    HANDS,
    BACK,
    FACE;

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
