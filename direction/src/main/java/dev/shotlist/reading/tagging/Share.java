package dev.shotlist.reading.tagging;

/** How many of all, coarsely: none, few, half, most, all. */
final class Share {
    private static final int STEPS = 4;

    private Share() {}

    /** From 0 for none to 4 for all; 5 where there are none to be of. */
    static int of(int some, int all) {
        return all == 0 ? STEPS + 1 : some * STEPS / all;
    }
}
