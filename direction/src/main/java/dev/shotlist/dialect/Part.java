package dev.shotlist.dialect;

/**
 * A piece of a prompt.
 *
 * @param rank 0 must stand; the higher, the sooner it is left out for want of room
 */
record Part(String text, int rank) {
    static final int MUST = 0;
    static final int FRAMING = 1;
    static final int MOVE = 1;
    static final int SOUND = 6;

    static Part must(String text) {
        return new Part(text, MUST);
    }
}
