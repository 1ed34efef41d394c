package dev.shotlist.llm.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.ScriptedModel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** First behaviour: one total deadline over all attempts. */
class DeadlineTest {
    private static final Duration EIGHT = Duration.ofSeconds(8);

    private final Rig rig = new Rig(EIGHT);

    private Duration spent(Runnable run) {
        Instant start = rig.clock.instant();
        run.run();
        return Duration.between(start, rig.clock.instant());
    }

    @Test
    void aHangingFirstProviderLeavesTimeForTheSecond() {
        rig.cheap.otherwise(ScriptedModel.hang());

        Duration spent =
                spent(() -> {
                    Completion answer = rig.ask(EIGHT);
                    assertThat(answer.provider()).isEqualTo("dear");
                    assertThat(Rig.outcomes(answer))
                            .containsExactly(Outcome.TIMED_OUT, Outcome.ANSWERED);
                });

        assertThat(spent).isLessThanOrEqualTo(EIGHT);
    }

    @Test
    void aKnownPaceCutsAHangingCallAndTriesTheSameProviderOnce() {
        ScriptedModel.Step brisk = ScriptedModel.answer(Prompts.GOOD, Duration.ofMillis(500));
        rig.cheap.otherwise(brisk);
        rig.warm().cheap.then(ScriptedModel.hang());

        Duration spent = spent(() -> assertThat(rig.ask(EIGHT).provider()).isEqualTo("cheap"));

        assertThat(spent).isLessThan(EIGHT);
        assertThat(rig.dear.calls()).isZero();
    }

    @Test
    void everybodyHangsAndTheErrorComesInTime() {
        rig.cheap.otherwise(ScriptedModel.hang());
        rig.dear.otherwise(ScriptedModel.hang());

        Duration spent =
                spent(() -> {
                    CompletionFailed failed = rig.askInVain(EIGHT);
                    assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT);
                    assertThat(failed.attempts()).hasSize(2);
                });

        assertThat(spent).isBetween(Duration.ofSeconds(7), Duration.ofMillis(8_200));
    }

    @Test
    void aRepairDoesNotGetMoreTime() {
        rig.cheap.otherwise(ScriptedModel.answer("{}", Duration.ofMillis(3_900)));
        rig.dear.otherwise(ScriptedModel.hang());

        Duration spent =
                spent(() -> assertThat(rig.askInVain(EIGHT).kind()).isEqualTo(Kind.TIMED_OUT));

        assertThat(spent).isLessThanOrEqualTo(Duration.ofMillis(8_200));
    }

    @Test
    void aDeadlineThatHasPassedCallsNobody() {
        CompletionFailed failed = rig.askInVain(Duration.ZERO);

        assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(rig.cheap.calls() + rig.dear.calls()).isZero();
    }

    @Test
    void theOnlyProviderThatMayBeCalledGetsAllTheTime() {
        rig.dear.then(ScriptedModel.fail(Outcome.QUOTA_SPENT));
        rig.cheap.then(ScriptedModel.fail(Outcome.BAD_REQUEST));
        rig.askInVain(EIGHT);

        rig.cheap.then(ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(7)));

        assertThat(rig.ask(EIGHT).provider()).isEqualTo("cheap");
    }
}
