package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of the sound that a generator makes with a clip. */
public enum ClipSound {
    /** Asked for and used. */
    USED,
    /** It comes unasked, or may; the edit drops it. */
    MUTED,
    /** The request switches it off. */
    OFF,
    /** The generator makes none. */
    NONE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return wire();
    }
}
