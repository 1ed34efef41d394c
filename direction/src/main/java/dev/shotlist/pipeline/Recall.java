package dev.shotlist.pipeline;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.Plan;
import java.util.function.Supplier;

/** The step that pays for a question once: a kept plan, or the same question under way. */
@FunctionalInterface
public interface Recall {
    /** Keeps nothing. */
    Recall NONE = (request, making) -> making.get();

    /**
     * @param making makes the plan where none is kept
     */
    Plan recall(Request request, Supplier<Plan> making);
}
