package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the piece will be shown. */
public enum Platform {
    INSTAGRAM,
    TIKTOK,
    YOUTUBE,
    YOUTUBE_SHORTS,
    FACEBOOK,
    X,
    LINKEDIN,
    SNAPCHAT,
    PINTEREST,
    CTV,
    WEB,
    GENERIC;

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
