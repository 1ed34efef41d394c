package dev.shotlist.server;

import dev.shotlist.Shotlist;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.plan.Plan;
import dev.shotlist.server.limits.WorkGate;
import dev.shotlist.server.metrics.ServerMeters;
import dev.shotlist.server.metrics.StageTimes;
import dev.shotlist.server.recall.PlanRecall;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Answers one request, from what is kept or anew; what single requests and batches share. */
final class Planner {
    private final Shotlist shotlist;
    private final PlanRecall recall;
    private final WorkGate gate;
    private final ServerMeters meters;
    private final LongSupplier nanos;

    Planner(
            Shotlist shotlist,
            PlanRecall recall,
            WorkGate gate,
            ServerMeters meters,
            LongSupplier nanos) {
        this.shotlist = shotlist;
        this.recall = recall;
        this.gate = gate;
        this.meters = meters;
        this.nanos = nanos;
    }

    /**
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    PlanRecall.Answer answer(JsonNode request, String requestId) {
        long began = nanos.getAsLong();
        StageTimes stages = meters.stages();
        return shotlist.plan(
                RequestReader.read(request),
                requestId,
                stages,
                (guarded, making) ->
                        recall.answer(guarded, requestId, began, () -> make(making, stages)));
    }

    private Plan make(Supplier<Plan> making, StageTimes stages) {
        return gate.pass(() -> {
            Plan plan = making.get();
            stages.ends();
            return plan;
        });
    }
}
