package dev.shotlist.treatment;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Finding;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Picture;
import dev.shotlist.llm.Prompt;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Directs one request with a language model's words. The built-in director drafts the same piece
 * first: its colours and anchor are told to the model, its scenes stand in where the model's do not
 * hold.
 */
public final class ModelDirector implements Director {
    private final Director builtIn;
    private final Scaffold scaffold;
    private final LanguageModel model;
    private final Deadline deadline;
    private final List<Picture> pictures;
    private final boolean lastResort;

    /** A further variant that fails is no reason to lose the first plan, which is paid for. */
    private volatile boolean answered;

    /**
     * @param deadline over all attempts of the request, those for further variants too
     * @param pictures what a model that sees is shown
     * @param lastResort whether the built-in director answers when no model does
     */
    public ModelDirector(
            Director builtIn,
            Scaffold scaffold,
            LanguageModel model,
            Deadline deadline,
            List<Picture> pictures,
            boolean lastResort) {
        this.builtIn = builtIn;
        this.scaffold = scaffold;
        this.model = model;
        this.deadline = deadline;
        this.pictures = List.copyOf(pictures);
        this.lastResort = lastResort;
    }

    /**
     * @throws dev.shotlist.brief.Refusal with the attempts when every model failed and the built-in
     *     director may not answer
     * @throws CancellationException if the caller leaves
     */
    @Override
    public Draft direct(Settled settled) {
        Draft understudy = builtIn.direct(settled);
        Prompt prompt = scaffold.prompt(settled, understudy, pictures);
        try {
            Completion completion = model.complete(prompt, deadline);
            Draft draft =
                    draft(
                            settled,
                            understudy,
                            completion,
                            List.of(),
                            Attempts.of(completion.attempts()));
            if (draft == null) {
                throw new IllegalStateException("an accepted answer has a scene");
            }
            answered = true;
            return draft;
        } catch (CompletionFailed failed) {
            return without(failed, settled, understudy);
        }
    }

    /** What it would ask. */
    public Prompt prompt(Settled settled) {
        return scaffold.prompt(settled, builtIn.direct(settled), pictures);
    }

    private Draft without(CompletionFailed failed, Settled settled, Draft understudy) {
        if (failed.kind() == CompletionFailed.Kind.CANCELLED) {
            throw new CancellationException("the caller left while a model was asked");
        }
        List<ProviderAttempt> attempts = Attempts.of(failed.attempts());
        Draft rest =
                failed.rejected()
                        .map(rejected ->
                                draft(
                                        settled,
                                        understudy,
                                        rejected,
                                        scaffold.rules(settled).findings(rejected.json()),
                                        attempts))
                        .orElse(null);
        if (rest != null) {
            answered = true;
            return rest;
        }
        if (!lastResort && !answered) {
            throw Attempts.refusal(failed);
        }
        return understudy.after(attempts, unavailable(failed));
    }

    private static @Nullable Draft draft(
            Settled settled,
            Draft understudy,
            Completion completion,
            List<Finding> findings,
            List<ProviderAttempt> attempts) {
        return new Editor(settled, understudy)
                .edit(new Answer(completion.json(), findings), completion.provider(), attempts);
    }

    private static Warning unavailable(CompletionFailed failed) {
        return new Warning(
                UNAVAILABLE,
                Severity.WARNING,
                null,
                "No language model answered (last: "
                        + failed.outcome().word()
                        + "); the built-in director made this plan.",
                "Ask again later, or name a provider to get its error instead.",
                null);
    }

    /** Code of the warning that the built-in director stood in. */
    public static final String UNAVAILABLE = "llm_unavailable";
}
