package dev.shotlist.pipeline;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.Plan;
import java.util.function.Supplier;

/**
 * The step that pays for a question once: a kept plan, or the same question under way.
 *
 * @param <A> what the caller gets: the plan, or the bytes that it was kept as
 */
@FunctionalInterface
public interface Recall<A> {
    /** Keeps nothing. */
    static Recall<Plan> nothing() {
        return (request, making) -> making.get();
    }

    /**
     * @param request in the form that requests are compared in
     * @param making makes the plan where none is kept
     */
    A recall(Request request, Supplier<Plan> making);
}
