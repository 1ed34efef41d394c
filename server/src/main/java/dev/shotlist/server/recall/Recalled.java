package dev.shotlist.server.recall;

import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan and the way it was come by.
 *
 * @param note a warning about this answer alone
 */
record Recalled(KeptPlan plan, How how, @Nullable Warning note) {
    enum How {
        FROM_MEMORY,
        FROM_REDIS,
        /** Made by somebody who asked a moment earlier. */
        JOINED,
        /** The same, of a plan that is not kept. */
        JOINED_DEGRADED,
        MADE,
        MADE_DEGRADED,
        BYPASSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Warning SHARED_STORE_UNAVAILABLE =
            new Warning(
                    "cache_unavailable",
                    Severity.INFO,
                    null,
                    "The shared store of plans did not answer; this plan was made anew.",
                    null,
                    null);

    Recalled(KeptPlan plan, How how) {
        this(plan, how, null);
    }

    /** For those who waited while it was made. */
    Recalled joined() {
        return switch (how) {
            case MADE -> new Recalled(plan, How.JOINED, note);
            case MADE_DEGRADED -> new Recalled(plan, How.JOINED_DEGRADED, note);
            default -> this;
        };
    }

    boolean hit() {
        return how == How.FROM_MEMORY || how == How.FROM_REDIS || how == How.JOINED;
    }
}
