package dev.shotlist.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The moment by which everything must be over, on a given clock. */
public record Deadline(Clock clock, Instant at) {
    public static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    /** Never negative. */
    public Duration remaining() {
        Duration left = Duration.between(clock.instant(), at);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean passed() {
        return !clock.instant().isBefore(at);
    }

    /** This deadline, or an earlier one after the given time. */
    public Deadline within(Duration time) {
        Instant sooner = clock.instant().plus(time);
        return sooner.isBefore(at) ? new Deadline(clock, sooner) : this;
    }
}
