package dev.shotlist;

import dev.shotlist.brief.Request;
import dev.shotlist.generator.CatalogueListing;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.pipeline.Edits;
import dev.shotlist.pipeline.Pipeline;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.pipeline.Recall;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
    private final Supplier<Edits> making;
    private final Runnable preparing;
    private final Supplier<String> requestIds;
    private final Supplier<CatalogueListing> generators;
    private volatile @Nullable Edits edits;

    /**
     * @param making loads the words of edits, asked for with the first edit
     * @param preparing begins to read aside what the first plan needs
     */
    Shotlist(
            Pipeline pipeline,
            Supplier<Edits> making,
            Runnable preparing,
            Supplier<String> requestIds,
            Supplier<CatalogueListing> generators) {
        this.pipeline = pipeline;
        this.making = making;
        this.preparing = preparing;
        this.requestIds = requestIds;
        this.generators = generators;
    }

    /**
     * Begins to read what the first plan needs, where that was put off, and returns at once; the
     * first plan begins it otherwise.
     */
    public void prepare() {
        preparing.run();
    }

    /** The video generators that are known, as of today. */
    public CatalogueListing generators() {
        return generators.get();
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
     * @param caller tells that the one who asks has left, which ends the work on its references
     * @param recall keeps plans, and says in which form the caller gets them
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     * @throws java.util.concurrent.CancellationException if the caller left
     */
    public <A> A plan(
            Request request,
            String requestId,
            Progress progress,
            Cancellation caller,
            Recall<A> recall) {
        return pipeline.plan(request, requestId, progress, caller, recall);
    }

    /**
     * What the language models would be sent for a new plan or an edit, and about what it would
     * cost; nothing is sent.
     *
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public List<Preview> preview(Request request, Progress progress) {
        return Edits.asks(request) ? edits().preview(request) : pipeline.preview(request, progress);
    }

    /**
     * The answer as JSON: of a request with a previous plan the edited plan, with {@code version}
     * and {@code edit} and all that the previous one held beside what we know; else a new plan.
     *
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public JsonNode answer(Request request, String requestId, Progress progress) {
        return Edits.asks(request)
                ? edits().edit(request, requestId, progress)
                : PlanJson.mapper().valueToTree(plan(request, requestId, progress));
    }

    /**
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public JsonNode answer(Request request, Progress progress) {
        return answer(request, requestIds.get(), progress);
    }

    /** Loading twice in a race is harmless. */
    private Edits edits() {
        Edits there = edits;
        if (there == null) {
            there = making.get();
            edits = there;
        }
        return there;
    }
}
