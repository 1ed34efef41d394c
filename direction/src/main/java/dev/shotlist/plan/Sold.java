package dev.shotlist.plan;

/** What a trade sells, as a camera sees it. */
public enum Sold {
    /** Things that a hand could hold, each with a look of its own. */
    GOODS,
    /** Things of many looks: all that is in a shop, a game and what it is played on. */
    RANGE,
    /** Rooms, houses, whole towns. */
    PLACE,
    /** What is done for somebody, with things that can be seen. */
    CARE,
    /** What no picture shows. */
    NOTHING_SEEN;

    /** Whether a hand could hold it. */
    public boolean isHeld() {
        return this == GOODS || this == RANGE;
    }

    /** Whether one picture says how it looks. */
    public boolean hasOneLook() {
        return this == GOODS || this == CARE;
    }
}
