package dev.shotlist.facts;

/**
 * Tells most words that begin no listed phrase by their first letter and length: they are met for
 * every word of every text, and need not be looked up.
 */
public final class Openings {
    private static final int LETTERS = 64;

    /** For each first letter, some sharing a place, the lengths as bits. */
    private final long[] lengths = new long[LETTERS];

    public void add(String first) {
        lengths[first.charAt(0) % LETTERS] |= bit(first.length());
    }

    /** Whether a listed phrase may begin with a word of this first letter and length. */
    public boolean may(char first, int length) {
        return (lengths[first % LETTERS] & bit(length)) != 0;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }
}
