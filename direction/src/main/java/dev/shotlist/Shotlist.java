package dev.shotlist;

import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Pipeline;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.pipeline.Recall;
import dev.shotlist.plan.Plan;
import java.util.function.Supplier;

/**
 * The library's door: a brief in, a plan out.
 *
 * <pre>{@code
 * Plan plan = Assembly.builtIn().plan("Create a 30 second Instagram ad for a gold watch");
 * }</pre>
 *
 * Safe to use from many threads.
 */
public final class Shotlist {
    private final Pipeline pipeline;
    private final Supplier<String> requestIds;

    Shotlist(Pipeline pipeline, Supplier<String> requestIds) {
        this.pipeline = pipeline;
        this.requestIds = requestIds;
    }

    /**
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public Plan plan(String brief) {
        return plan(Request.of(brief), Progress.SILENT);
    }

    /**
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public Plan plan(Request request, Progress progress) {
        return plan(request, requestIds.get(), progress);
    }

    /**
     * @param requestId that the plan is to carry, at least 8 characters
     */
    public Plan plan(Request request, String requestId, Progress progress) {
        return pipeline.plan(request, requestId, progress);
    }

    /**
     * @param recall keeps plans, and says in which form the caller gets them
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public <A> A plan(Request request, String requestId, Progress progress, Recall<A> recall) {
        return pipeline.plan(request, requestId, progress, recall);
    }
}
