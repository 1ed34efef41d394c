package dev.shotlist.llm.chain;

import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.ScriptedModel;
import dev.shotlist.llm.scripted.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Two scripted models behind the real decorators, on a clock that the test moves. */
final class Rig {
    static final Duration TOTAL = Duration.ofSeconds(30);

    final SettableClock clock = new SettableClock();
    final ScriptedModel cheap = new ScriptedModel("cheap", clock);
    final ScriptedModel dear = new ScriptedModel("dear", clock);
    final List<Duration> pauses = new ArrayList<>();
    final List<String> fallbacks = new ArrayList<>();
    final Guard guard;
    final Guard dearGuard;
    final Chain chain;

    Rig() {
        this(TOTAL);
    }

    Rig(Duration total) {
        GuardSettings settings = GuardSettings.within(total);
        RandomGenerator middle = () -> Long.MIN_VALUE;
        guard = new Guard("cheap", settings, clock, middle, true);
        dearGuard = new Guard("dear", settings, clock, middle, false);
        chain =
                new Chain(
                        List.of(link("cheap", cheap, guard), link("dear", dear, dearGuard)),
                        (from, to, reason) -> fallbacks.add(from + " " + to + " " + reason.word()));
        ScriptedModel.Step good = ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(2));
        cheap.otherwise(good);
        dear.otherwise(good);
    }

    private Chain.Link link(String id, LanguageModel model, Guard itsGuard) {
        var guarded = new Guarded(model, itsGuard, id, id + "-model", _ -> {});
        var retrying = new Retrying(guarded, itsGuard, this::pause, RandomGenerator.getDefault());
        return new Chain.Link(id, new Repairing(retrying, _ -> {}), itsGuard::admits);
    }

    private void pause(Duration length) {
        pauses.add(length);
        clock.advance(length);
    }

    Completion ask() {
        return ask(TOTAL);
    }

    Completion ask(Duration time) {
        return chain.complete(Prompts.plain(), Deadline.in(time, clock));
    }

    CompletionFailed askInVain(Duration time) {
        try {
            ask(time);
        } catch (CompletionFailed failed) {
            return failed;
        }
        throw new AssertionError("There was an answer");
    }

    /** Enough good calls that the provider's usual pace is known. */
    Rig warm() {
        for (int i = 0; i < 25; i++) {
            ask();
        }
        return this;
    }

    static List<Outcome> outcomes(Completion answer) {
        return answer.attempts().stream().map(attempt -> attempt.outcome()).toList();
    }
}
