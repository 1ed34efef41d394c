package dev.shotlist.llm.moderation;

import dev.shotlist.llm.Deadline;
import java.util.List;

/** Judges what a request holds. */
@FunctionalInterface
public interface Moderation {
    /** Judges all of it before the deadline; never throws because a service is down. */
    Verdict judge(List<Material> materials, Deadline deadline);

    /**
     * A service over a floor that always holds. The floor goes first: it costs nothing and what it
     * refuses needs no second opinion.
     */
    static Moderation floored(Moderation floor, Moderation service, OnFailure onFailure) {
        return (materials, deadline) -> {
            Verdict low = floor.judge(materials, deadline);
            if (low instanceof Verdict.Refused) {
                return low;
            }
            Verdict verdict = service.judge(materials, deadline);
            boolean down = verdict instanceof Verdict.Unavailable;
            return down && onFailure == OnFailure.ALLOW ? new Verdict.Passed(true) : verdict;
        };
    }
}
