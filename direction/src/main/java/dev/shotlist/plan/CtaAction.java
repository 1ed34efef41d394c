package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the viewer is asked to do. */
public enum CtaAction {
    SHOP_NOW,
    LEARN_MORE,
    SIGN_UP,
    DOWNLOAD,
    BOOK_NOW,
    VISIT,
    SUBSCRIBE,
    CONTACT,
    DONATE,
    WATCH_MORE,
    GET_OFFER,
    ORDER_NOW,
    LISTEN_NOW,
    CUSTOM;

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
