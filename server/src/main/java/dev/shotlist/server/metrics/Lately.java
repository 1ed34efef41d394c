package dev.shotlist.server.metrics;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether something went wrong within the last minute and has not gone well since. */
public final class Lately {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private boolean wrong;
    private long at;

    /**
     * @param nanos a clock that only goes forward
     */
    public Lately(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public synchronized void well() {
        wrong = false;
    }

    public synchronized void wrong() {
        wrong = true;
        at = nanos.getAsLong();
    }

    public synchronized boolean isWell() {
        return !wrong || nanos.getAsLong() - at > REMEMBERED.toNanos();
    }
}
