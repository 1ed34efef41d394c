package dev.shotlist.pipeline;

import dev.shotlist.brief.Prompt;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.Request;
import dev.shotlist.media.ReferenceOutcome;
import dev.shotlist.media.References;
import dev.shotlist.media.TakenReferences;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.style.Leading;
import dev.shotlist.style.Looks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** References of one request that were taken in, held on disk to be measured. */
final class FetchedReferences implements Looking.Fetched {
    /** Over the measuring of all references of a request, with the wait for a worker. */
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(2);

    private final References room;
    private final TakenReferences taken;
    private final Request request;

    /**
     * @param taken of the request's references, in their order
     */
    FetchedReferences(References room, Request request, TakenReferences taken) {
        this.room = room;
        this.taken = taken;
        this.request = byContent(request, taken.digests());
    }

    /** Those that could not be had stay what they were, so that nothing is kept without them. */
    private static Request byContent(Request request, List<Optional<String>> digests) {
        List<ReferenceInput> inputs = request.prompt().references();
        List<ReferenceInput> known = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            ReferenceInput input = inputs.get(i);
            known.add(
                    digests.get(i)
                            .map(digest -> input.as(new ReferenceInput.Content(digest)))
                            .orElse(input));
        }
        return request.with(new Prompt(request.prompt().text(), known));
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Looks look(Progress progress, Cancellation cancellation) {
        List<ReferenceOutcome> outcomes =
                room.measure(
                        taken,
                        (offer, done) -> progress.measures(offer.name(), done),
                        Deadline.in(LONGEST_LOOK),
                        cancellation);
        List<ReferenceOutcome.Measured> measured = new ArrayList<>();
        List<ReferenceOutcome.Failed> failed = new ArrayList<>();
        for (ReferenceOutcome outcome : outcomes) {
            switch (outcome) {
                case ReferenceOutcome.Measured one -> measured.add(one);
                case ReferenceOutcome.Failed one -> failed.add(one);
            }
        }
        Missing missing = new Missing(request, failed);
        missing.refuse();
        List<Warning> warnings = new ArrayList<>(missing.warnings());
        StyleVector words =
                measured.size() < 2 ? null : room.styleOf(request.prompt().text()).orElse(null);
        room.styleProblem().ifPresent(problem -> warnings.add(modelFailed(problem)));
        return Leading.of(measured, words, warnings);
    }

    private static Warning modelFailed(String problem) {
        return new Warning(
                "style_model_unavailable",
                Severity.WARNING,
                "/extracted_references",
                "The model of styles failed; looks were compared by the built-in descriptor. "
                        + problem,
                "Look at the folder that SHOTLIST_CLIP_MODEL names.",
                null);
    }

    @Override
    public void close() {
        taken.close();
    }
}
