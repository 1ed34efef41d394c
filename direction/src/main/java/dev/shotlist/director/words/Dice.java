package dev.shotlist.director.words;

import java.util.List;

/**
 * Choices that follow from the brief and the seed alone: the same two give the same choices, and
 * each purpose has its own throw, so that one choice more does not change the others.
 */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long state;
    private final long brief;
    private final long seed;

    public Dice(String text, long seed) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        this.brief = mix(hash);
        this.state = brief + mix(seed * GOLDEN);
        this.seed = seed;
    }

    public long seed() {
        return seed;
    }

    /** A whole number from 0 to below the bound. */
    public int below(int bound, String purpose) {
        return (int) Long.remainderUnsigned(mix(state ^ mix(purpose.hashCode())), bound);
    }

    /** The same for every seed: where the seeds of a brief start to count. */
    public int ofBrief(int bound, String purpose) {
        return (int) Long.remainderUnsigned(mix(brief ^ mix(purpose.hashCode())), bound);
    }

    public <T> T pick(List<T> from, String purpose) {
        return from.get(below(from.size(), purpose));
    }

    /** Finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long z) {
        long x = z + GOLDEN;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
