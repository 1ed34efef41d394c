package dev.shotlist.server;

import dev.shotlist.Shotlist;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.server.limits.WorkGate;
import dev.shotlist.server.recall.PlanRecall;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;

/** Answers one request, from what is kept or anew; what single requests and batches share. */
final class Planner {
    private final Shotlist shotlist;
    private final PlanRecall recall;
    private final WorkGate gate;
    private final LongSupplier nanos;

    Planner(Shotlist shotlist, PlanRecall recall, WorkGate gate, LongSupplier nanos) {
        this.shotlist = shotlist;
        this.recall = recall;
        this.gate = gate;
        this.nanos = nanos;
    }

    /**
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    PlanRecall.Answer answer(JsonNode request, String requestId) {
        long began = nanos.getAsLong();
        return shotlist.plan(
                RequestReader.read(request),
                requestId,
                Progress.SILENT,
                (guarded, making) ->
                        recall.answer(guarded, requestId, began, () -> gate.pass(making)));
    }
}
