package dev.shotlist.pipeline;

import dev.shotlist.brief.Request;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.plan.Plan;

/**
 * The step that pays for a question once: a kept plan, or the same question under way.
 *
 * @param <A> what the caller gets: the plan, or the bytes that it was kept as
 */
@FunctionalInterface
public interface Recall<A> {

    /** Makes a plan where none is kept. */
    @FunctionalInterface
    interface Making {
        /**
         * @param cancellation tells that nobody waits for the plan any more
         * @throws java.util.concurrent.CancellationException when it was told so
         */
        Plan make(Cancellation cancellation);
    }

    /**
     * Keeps nothing.
     *
     * @param caller tells that the one who asks has left
     */
    static Recall<Plan> nothing(Cancellation caller) {
        return (request, making) -> making.make(caller);
    }

    /**
     * @param request in the form that requests are compared in, its references known by content
     *     where they could be had
     */
    A recall(Request request, Making making);
}
