package dev.shotlist.pipeline;

import dev.shotlist.brief.Context;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Prompt;
import dev.shotlist.brief.Request;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.edit.applying.ClipFollowing;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.edit.applying.Editing;
import dev.shotlist.edit.applying.Filling;
import dev.shotlist.edit.applying.Following;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.fitting.Fitting;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.pricing.Pricing;
import dev.shotlist.proposal.Proposal;
import dev.shotlist.proposal.Proposing;
import dev.shotlist.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way an edit goes: guard, moderate, read the instruction on the plan that was sent, apply. It
 * answers JSON, because a plan that came from elsewhere may hold what our types do not know.
 */
public final class Edits {
    private static final String PREVIOUS = "/context/previous_config";
    private static final String OPERATIONS = "/context/operations";

    private final Guard guard;
    private final Moderating moderating;
    private final Proposing proposing;
    private final Editing editing;
    private final Pipeline pipeline;
    private final Function<Options, Following> following;

    /**
     * @param providers ids of the configured language models
     * @param proposing reads instructions
     * @param pipeline makes what a partial plan lacks
     * @param following what is looked at after an edit
     */
    public Edits(
            Set<String> providers,
            Moderating moderating,
            Proposing proposing,
            Editing editing,
            Pipeline pipeline,
            Function<Options, Following> following) {
        this.guard = new Guard(providers);
        this.moderating = moderating;
        this.proposing = proposing;
        this.editing = editing;
        this.pipeline = pipeline;
        this.following = following;
    }

    /** What edits mean for clips, by the generators that are known. */
    public static ClipFollowing refitting(Fitting fitting) {
        return new Refitting(fitting);
    }

    /** Doubts and price of what an edit touched, by the same rules as a new plan's. */
    public static Function<Options, Following> reviewing(
            Review review, Fitting fitting, Pricing pricing, Defaults defaults) {
        return options ->
                options.skipValidation()
                        ? Following.NONE
                        : new EditFollowing(
                                review, fitting, pricing, defaults, options.includeCostEstimate());
    }

    /** Whether a request asks for an edit. */
    public static boolean asks(Request request) {
        return request.context().previousConfig() != null;
    }

    /**
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no edit
     */
    public ObjectNode edit(Request request, String requestId, Progress progress) {
        progress.begins(Step.GUARD);
        Request guarded = guard.check(request);
        pipeline.refuseUnusableModel(guarded.options());
        Context context = guarded.context();
        ObjectNode sent =
                editing.previous(Objects.requireNonNull(context.previousConfig()), PREVIOUS);
        Editing.refuseStale(sent, context.baseVersion());
        List<Operation> typed = Operations.read(context.operations(), OPERATIONS);
        progress.begins(Step.MODERATE);
        moderating.check(guarded);
        moderateOperations(guarded);
        progress.begins(Step.READ);
        String text = guarded.prompt().text();
        ObjectNode plan =
                Filling.of(sent, brief -> ours(brief, guarded, requestId), text, context.locked());
        List<Operation> operations = new ArrayList<>(typed);
        List<EditWarning> notes = new ArrayList<>();
        Proposal proposal = null;
        if (!text.isEmpty()) {
            proposal = proposing.of(text, plan, context.locked(), guarded.options().provider());
            operations.addAll(proposal.operations());
            notes.addAll(proposal.notes());
        }
        if (!guarded.prompt().references().isEmpty()) {
            notes.add(
                    new EditWarning(
                            "edit_references_unused",
                            "References are not looked at in an edit; make a new plan from them."));
        }
        progress.begins(Step.CONFORM);
        Edited edited =
                editing.apply(
                        plan,
                        operations,
                        context.locked(),
                        notes,
                        following.apply(guarded.options()));
        ObjectNode answer = edited.plan();
        answer.put("request_id", requestId);
        if (proposal != null && answer.get("edit") instanceof ObjectNode edit) {
            edit.put("read_by", proposal.readBy());
            edit.set("provider_attempts", PlanJson.mapper().valueToTree(proposal.attempts()));
        }
        return answer;
    }

    /**
     * What language models would be asked to read the instruction; nothing is sent.
     *
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no edit
     */
    public List<Preview> preview(Request request) {
        Request guarded = guard.check(request);
        Context context = guarded.context();
        ObjectNode sent =
                editing.previous(Objects.requireNonNull(context.previousConfig()), PREVIOUS);
        String text = guarded.prompt().text();
        return text.isEmpty()
                ? List.of()
                : proposing.preview(text, sent, context.locked(), guarded.options().provider());
    }

    /** A plan of ours, without the edit's own words in its options. */
    private ObjectNode ours(String brief, Request request, String requestId) {
        // What fills a gap is no direction that anybody asked a model for.
        Options usual = request.options().withProvider(Options.BUILTIN);
        Request plain = Request.of(brief).with(usual);
        Plan plan = pipeline.plan(plain, requestId, Progress.SILENT);
        return PlanJson.mapper().valueToTree(plan);
    }

    /** Words in operations reach the viewer as the prompt's do. */
    private void moderateOperations(Request request) {
        StringBuilder words = new StringBuilder();
        request.context().operations().forEach(operation -> collect(operation, words));
        if (!words.isEmpty()) {
            moderating.check(request.with(new Prompt(words.toString(), List.of())));
        }
    }

    private static void collect(JsonNode node, StringBuilder words) {
        if (node.isString()) {
            words.append(node.stringValue()).append('\n');
        }
        node.forEach(inner -> collect(inner, words));
    }
}
