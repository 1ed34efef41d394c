package dev.shotlist.reading.length;

/**
 * A stretch of time that the brief says, and how likely it is the piece's length.
 *
 * @param rejected taken back: "60 is too long", "not 30"
 */
record SaidLength(double seconds, int start, int end, double points, boolean rejected) {
    /** From here on a length is demanded outright. */
    static final double SURE = 3;

    /** Below this a stretch of time speaks of something else. */
    static final double ENOUGH = 0.5;
}
