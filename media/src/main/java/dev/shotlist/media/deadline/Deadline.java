package dev.shotlist.media.deadline;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A moment on a monotonic clock after which nobody waits any more. */
public final class Deadline {

    private final LongSupplier nanos;
    private final long end;

    private Deadline(LongSupplier nanos, long end) {
        this.nanos = nanos;
        this.end = end;
    }

    /** A deadline that far from now. */
    public static Deadline in(Duration wait) {
        return in(wait, System::nanoTime);
    }

    /** A deadline on the given monotonic clock, which counts nanoseconds. */
    public static Deadline in(Duration wait, LongSupplier nanos) {
        return new Deadline(nanos, nanos.getAsLong() + wait.toNanos());
    }

    /** What is left, never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }

    public boolean expired() {
        return end - nanos.getAsLong() <= 0;
    }

    /** This deadline, or the one that far from now if that comes first. */
    public Deadline atMost(Duration wait) {
        return remaining().compareTo(wait) <= 0 ? this : in(wait, nanos);
    }
}
