package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.server.limits.Quota;
import dev.shotlist.server.redis.Patience;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answering of one batch: so many at a time, each with its plan or its problem, in order. */
final class BatchRun {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    private final Planner planner;
    private final Batch batch;
    private final Quota quota;
    private final String requestId;
    private final Supplier<Cancellation> caller;
    private final Patience patience;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean failed;

    /**
     * @param quota how many of the items were granted; the first ones are answered
     * @param caller gives what tells that the one who asks has left
     * @param patience of each item with what instances share
     */
    BatchRun(
            Planner planner,
            Batch batch,
            Quota quota,
            String requestId,
            Supplier<Cancellation> caller,
            Patience patience) {
        this.planner = planner;
        this.batch = batch;
        this.quota = quota;
        this.requestId = requestId;
        this.caller = caller;
        this.patience = patience;
    }

    /** Each item's result as JSON, in the order of the items. */
    List<byte[]> results() {
        int size = batch.items().size();
        List<CompletableFuture<byte[]>> results = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            results.add(new CompletableFuture<>());
        }
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Math.min(batch.maxParallel(), size); i++) {
                ((Executor) workers).execute(() -> work(results));
            }
        }
        return results.stream().map(CompletableFuture::join).toList();
    }

    private void work(List<CompletableFuture<byte[]>> results) {
        for (int i = next.getAndIncrement(); i < results.size(); i = next.getAndIncrement()) {
            results.get(i).complete(result(i));
        }
    }

    private byte[] result(int index) {
        String id = requestId + "-" + index;
        Batch.Item item = batch.items().get(index);
        try {
            if (index >= quota.granted()) {
                throw quota.refusal();
            }
            if (failed && batch.failFast()) {
                throw Refusal.of(
                        ErrorCode.CONFLICT,
                        "Not begun: another request of the batch was refused, and fail_fast is set.");
            }
            return success(item, index, answer(item, id));
        } catch (Refusal refusal) {
            failed = true;
            return problem(item, index, refusal, id);
        } catch (CancellationException left) {
            // nobody reads it any more
            return problem(item, index, Exchange.faultOfOurs(), id);
        } catch (RuntimeException fault) {
            failed = true;
            LOG.error("request {} failed", id, fault);
            return problem(item, index, Exchange.faultOfOurs(), id);
        }
    }

    private byte[] answer(Batch.Item item, String id) {
        Asking asking = new Asking(id, caller, patience.renewed(), quota.notes());
        return planner.answer(item.request(), List.of(), asking).json().joined();
    }

    private static byte[] success(Batch.Item item, int index, byte[] plan) {
        return result(item, index, "\"status\":\"success\",\"plan\":", plan);
    }

    private static byte[] problem(Batch.Item item, int index, Refusal refusal, String id) {
        return result(
                item,
                index,
                "\"status\":\"error\",\"error\":",
                PlanJson.mapper().writeValueAsBytes(Problem.of(refusal, id)));
    }

    private static byte[] result(Batch.Item item, int index, String status, byte[] value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(value.length + 256);
        String head =
                "{\"id\":"
                        + PlanJson.mapper().writeValueAsString(item.id())
                        + ",\"index\":"
                        + index
                        + ","
                        + status;
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(value);
        out.write('}');
        return out.toByteArray();
    }
}
