package dev.shotlist.server.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How much longer one request waits for a store that may not answer, over all its questions. */
public final class Patience {
    /** What a failing store may add to a request in all. */
    static final Duration WHOLE = Duration.ofMillis(50);

    private final AtomicLong left;

    private Patience(Duration whole) {
        this.left = new AtomicLong(whole.toNanos());
    }

    /** Of a request that nobody has waited for yet. */
    public static Patience fresh() {
        return new Patience(WHOLE);
    }

    /** Of an administrator, whose command may take its time. */
    public static Patience of(Duration whole) {
        return new Patience(whole);
    }

    long nanosLeft() {
        return Math.max(0, left.get());
    }

    void spend(long nanos) {
        left.addAndGet(-nanos);
    }
}
