package dev.shotlist.pricing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How likely a take of a shot fails. */
enum Risk {
    LOW,
    MEDIUM,
    HIGH;

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
