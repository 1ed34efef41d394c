package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a scene is there for. */
public enum Purpose {
    HOOK,
    CONTEXT,
    PROBLEM,
    PRODUCT_SHOWCASE,
    BENEFIT,
    PROOF,
    OFFER,
    CTA,
    TRANSITION,
    INTRO,
    VERSE,
    CHORUS,
    BRIDGE,
    PRE_CHORUS,
    OUTRO,
    STEP;

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
