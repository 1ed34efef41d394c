package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of piece it is. */
public enum Format {
    AD_CREATIVE,
    MUSIC_VIDEO,
    EXPLAINER,
    PRODUCT_DEMO,
    TESTIMONIAL,
    TRAILER,
    EVENT_PROMO,
    BRAND_FILM,
    TUTORIAL;

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
