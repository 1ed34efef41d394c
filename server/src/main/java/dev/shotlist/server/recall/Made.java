package dev.shotlist.server.recall;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.plan.Plan;
import java.time.Duration;
import java.time.Instant;

/**
 * What was made because nothing was kept.
 *
 * @param degraded whether it had to do without something, so that it answers once and is not kept
 */
record Made(KeptPlan plan, boolean degraded) {
    /** Makes it; may run for several callers. */
    @FunctionalInterface
    interface Making {
        /**
         * @param calledOff tells that nobody waits any more
         */
        Made make(Cancellation calledOff);
    }

    static Made of(Plan plan, Degraded degraded, Instant now, Duration ttl) {
        return new Made(KeptPlan.of(plan, now, ttl), degraded.is(plan));
    }
}
