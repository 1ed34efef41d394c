package dev.shotlist.server;

import dev.shotlist.Shotlist;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Warning;
import dev.shotlist.server.limits.WorkGates;
import dev.shotlist.server.metrics.ReferenceWatch;
import dev.shotlist.server.metrics.ServerMeters;
import dev.shotlist.server.metrics.StageTimes;
import dev.shotlist.server.recall.PlanRecall;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Answers one request, from what is kept or anew; what single requests and batches share. */
final class Planner {
    /** By the contract's manner of naming what a plan had to do without. */
    private static final String MISSING = "_unavailable";

    private final Shotlist shotlist;
    private final PlanRecall recall;
    private final WorkGates gates;
    private final ServerMeters meters;
    private final ReferenceWatch sources;
    private final LongSupplier nanos;

    Planner(
            Shotlist shotlist,
            PlanRecall recall,
            WorkGates gates,
            ServerMeters meters,
            ReferenceWatch sources,
            LongSupplier nanos) {
        this.shotlist = shotlist;
        this.recall = recall;
        this.gates = gates;
        this.meters = meters;
        this.sources = sources;
        this.nanos = nanos;
    }

    /**
     * @param uploads references that came beside the JSON
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     * @throws java.util.concurrent.CancellationException if the caller left
     */
    PlanRecall.Answer answer(JsonNode json, List<ReferenceInput> uploads, Asking asking) {
        long began = nanos.getAsLong();
        StageTimes stages = meters.stages();
        Request request = RequestReader.read(json, uploads, "");
        if (request.context().previousConfig() != null) {
            return recall.edited(
                    request,
                    asking.requestId(),
                    Cancellation.none(),
                    asking.patience(),
                    () -> edited(request, asking.requestId(), stages));
        }
        return gates.answering(request, () -> planned(request, asking, stages, began));
    }

    private PlanRecall.Answer planned(
            Request request, Asking asking, StageTimes stages, long began) {
        // Without references a plan is made sooner than anybody leaves.
        boolean referenced = !request.prompt().references().isEmpty();
        Cancellation cancellation = referenced ? asking.caller().get() : Cancellation.none();
        try {
            return shotlist.plan(
                    request,
                    asking.requestId(),
                    stages,
                    cancellation,
                    (known, making) ->
                            recall.answer(
                                    known,
                                    asking.requestId(),
                                    began,
                                    cancellation,
                                    asking.patience(),
                                    asking.notes(),
                                    wanted ->
                                            watched(
                                                    make(
                                                            request,
                                                            () -> making.make(wanted),
                                                            stages),
                                                    referenced)));
        } catch (Refusal refusal) {
            if (referenced) {
                sources.refused(refusal.code());
            }
            throw refusal;
        }
    }

    /** Counts what a plan had to do without. */
    private Plan watched(Plan plan, boolean referenced) {
        plan.metadata().warnings().stream()
                .map(Warning::code)
                .filter(code -> code.endsWith(MISSING))
                .forEach(meters::degraded);
        if (referenced) {
            sources.made(plan);
        }
        return plan;
    }

    /** An edited plan holds what no type of ours knows, so it stays the JSON that it came as. */
    private JsonNode edited(Request request, String requestId, StageTimes stages) {
        return gates.making(
                request,
                () -> {
                    JsonNode plan = shotlist.answer(request, requestId, stages);
                    stages.ends();
                    return plan;
                });
    }

    private Plan make(Request request, Supplier<Plan> making, StageTimes stages) {
        return gates.making(
                request,
                () -> {
                    Plan plan = making.get();
                    stages.ends();
                    return plan;
                });
    }
}
