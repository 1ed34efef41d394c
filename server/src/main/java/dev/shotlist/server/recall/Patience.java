package dev.shotlist.server.recall;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How much longer one request waits for a store that may not answer. */
final class Patience {
    /** What a failing store may add to a request in all. */
    static final Duration WHOLE = Duration.ofMillis(50);

    private final LongSupplier nanos;
    private final long began;

    Patience(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    long nanosLeft() {
        return Math.max(0, WHOLE.toNanos() - (nanos.getAsLong() - began));
    }
}
