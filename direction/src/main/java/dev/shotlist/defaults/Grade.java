package dev.shotlist.defaults;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way the picture is graded where a brief names a light and no colours. */
public enum Grade {
    WARM,
    COOL,
    DARK,
    BRIGHT,
    MONOCHROME;

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
