package dev.shotlist.server.recall;

import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.server.recall.SharedPlans.State;
import java.util.ArrayList;
import java.util.List;
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

    private static final Warning UNAVAILABLE =
            note(
                    "cache_unavailable",
                    "The shared store of plans did not answer; this plan was made anew.");
    private static final Warning UNREADABLE =
            note(
                    "cache_unreadable",
                    "What the shared store held for this request was no plan; it was made anew.");

    private static Warning note(String code, String message) {
        return new Warning(code, Severity.INFO, null, message, null, null);
    }

    Recalled(KeptPlan plan, How how) {
        this(plan, how, null);
    }

    /** A plan made now, with word of a store that was of no use. */
    static Recalled made(KeptPlan plan, How how, State store) {
        return new Recalled(
                plan,
                how,
                switch (store) {
                    case ANSWERED -> null;
                    case UNREADABLE -> UNREADABLE;
                    case UNREACHABLE -> UNAVAILABLE;
                });
    }

    /** For those who waited while it was made. */
    Recalled joined() {
        return switch (how) {
            case MADE -> new Recalled(plan, How.JOINED, note);
            case MADE_DEGRADED -> new Recalled(plan, How.JOINED_DEGRADED, note);
            default -> this;
        };
    }

    /** All that is to be said of this answer alone. */
    List<Warning> with(List<Warning> notes) {
        if (note == null) {
            return notes;
        }
        List<Warning> all = new ArrayList<>(notes);
        all.add(note);
        return all;
    }

    boolean hit() {
        return how == How.FROM_MEMORY || how == How.FROM_REDIS || how == How.JOINED;
    }
}
