package dev.shotlist.llm.chain;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks a guard before each call and tells it what became of it. */
public final class Guarded implements LanguageModel {
    private final LanguageModel inner;
    private final Guard guard;
    private final String provider;
    private final String model;
    private final Consumer<Outcome> refusals;

    /**
     * @param refusals told of each call that was not made
     */
    public Guarded(
            LanguageModel inner,
            Guard guard,
            String provider,
            String model,
            Consumer<Outcome> refusals) {
        this.inner = inner;
        this.guard = guard;
        this.provider = provider;
        this.model = model;
        this.refusals = refusals;
    }

    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        Duration allowed = deadline.remaining();
        Optional<Guard.Permit> permit = guard.enter();
        if (permit.isEmpty()) {
            throw heldBack();
        }
        Outcome outcome = Outcome.CANCELLED;
        Duration latency = Duration.ZERO;
        Duration wait = null;
        try {
            Completion completion = inner.complete(prompt, deadline);
            outcome = Outcome.ANSWERED;
            latency = completion.attempts().getLast().latency();
            return completion;
        } catch (CompletionFailed failed) {
            CompletionFailed judged = judged(failed, allowed);
            outcome = judged.outcome();
            latency = judged.attempts().getLast().latency();
            wait = judged.retryAfter().orElse(null);
            throw judged;
        } finally {
            guard.leave(permit.get(), outcome, latency, wait);
        }
    }

    private CompletionFailed judged(CompletionFailed failed, Duration allowed) {
        Attempt last = failed.attempts().getLast();
        boolean ourClock = failed.outcome() == Outcome.TIMED_OUT && last.status() == null;
        if (!ourClock || !guard.tooShort(allowed)) {
            return failed;
        }
        return CompletionFailed.of(
                last.judged(Outcome.CUT_SHORT, "waited %d ms".formatted(allowed.toMillis())), null);
    }

    private CompletionFailed heldBack() {
        refusals.accept(Outcome.HELD_BACK);
        Guard.View view = guard.view();
        Outcome reason = view.reason() == null ? Outcome.HELD_BACK : view.reason();
        Kind kind = reason == Outcome.RATE_LIMITED ? Kind.RATE_LIMITED : Kind.FAILED;
        String why = "%s, breaker %s".formatted(reason.word(), view.state());
        return new CompletionFailed(
                kind,
                Outcome.HELD_BACK,
                List.of(Attempt.heldBack(provider, model, why)),
                view.opensIn().isPositive() ? view.opensIn() : null,
                null);
    }
}
