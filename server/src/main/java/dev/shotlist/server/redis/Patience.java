package dev.shotlist.server.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much longer one request waits for a store that may not answer, over all its questions. Only
 * waiting in vain uses it up: answers that come late because this machine is busy are answers.
 */
public final class Patience {
    private final Duration whole;
    private final AtomicLong left;

    private Patience(Duration whole) {
        this.whole = whole;
        this.left = new AtomicLong(whole.toNanos());
    }

    /**
     * @param whole what a failing store may add to a request in all
     */
    public static Patience of(Duration whole) {
        return new Patience(whole);
    }

    /** As it was before anybody waited. */
    public Patience renewed() {
        return new Patience(whole);
    }

    long nanosLeft() {
        return Math.max(0, left.get());
    }

    void spend(long nanos) {
        left.addAndGet(-nanos);
    }
}
