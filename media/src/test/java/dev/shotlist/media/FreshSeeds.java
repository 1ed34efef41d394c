package dev.shotlist.media;

import java.util.stream.LongStream;

/** Seeds that nothing was tuned on; {@code -Daccuracy.seed=N} takes others still. */
public final class FreshSeeds {
    private static final long USUAL_FIRST = 770_001;

    private FreshSeeds() {}

    public static LongStream of(int count) {
        long first = Long.getLong("accuracy.seed", USUAL_FIRST);
        return LongStream.range(first, first + count);
    }
}
