package dev.shotlist.llm.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.ScriptedModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Second and third behaviour: pauses asked for are kept and never slept; 429s are told apart. */
class RateLimitTest {
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(10);

    private final Rig rig = new Rig();

    @Test
    void aLimitedProviderIsLeftAloneForAsLongAsItAskedAndNobodySleeps() {
        rig.cheap.then(ScriptedModel.fail(Outcome.RATE_LIMITED, SHORT, MINUTE));

        assertThat(rig.ask().provider()).isEqualTo("dear");
        assertThat(rig.pauses).isEmpty();
        assertThat(rig.cheap.calls()).isEqualTo(1);

        rig.clock.advance(Duration.ofSeconds(50));
        Completion meanwhile = rig.ask();
        assertThat(meanwhile.provider()).isEqualTo("dear");
        assertThat(Rig.outcomes(meanwhile)).containsExactly(Outcome.HELD_BACK, Outcome.ANSWERED);
        assertThat(rig.cheap.calls()).isEqualTo(1);

        rig.clock.advance(Duration.ofSeconds(20));
        assertThat(rig.ask().provider()).isEqualTo("cheap");
    }

    @Test
    void aShorterPauseDoesNotShortenALongerOne() {
        Guard.Permit first = rig.guard.enter().orElseThrow();
        Guard.Permit second = rig.guard.enter().orElseThrow();
        rig.guard.leave(first, Outcome.RATE_LIMITED, SHORT, MINUTE);
        rig.guard.leave(second, Outcome.RATE_LIMITED, SHORT, Duration.ofSeconds(1));

        rig.clock.advance(Duration.ofSeconds(59));

        assertThat(rig.guard.admits()).isFalse();
    }

    @Test
    void aLimitWithoutAPauseGetsAShortOneOfOurs() {
        rig.cheap.then(ScriptedModel.fail(Outcome.RATE_LIMITED));

        assertThat(rig.ask().provider()).isEqualTo("dear");
        assertThat(rig.guard.opensIn()).isLessThanOrEqualTo(Duration.ofSeconds(3));

        rig.clock.advance(Duration.ofSeconds(4));
        assertThat(rig.ask().provider()).isEqualTo("cheap");
    }

    @Test
    void everybodyLimitedIsATypedErrorWithTheShortestWait() {
        rig.cheap.then(ScriptedModel.fail(Outcome.RATE_LIMITED, SHORT, MINUTE));
        rig.dear.then(ScriptedModel.fail(Outcome.RATE_LIMITED, SHORT, Duration.ofSeconds(7)));

        CompletionFailed failed = rig.askInVain(Rig.TOTAL);

        assertThat(failed.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(failed.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(rig.pauses).isEmpty();

        CompletionFailed again = rig.askInVain(Rig.TOTAL);
        assertThat(again.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(rig.cheap.calls() + rig.dear.calls()).isEqualTo(2);
    }

    @Test
    void spentMoneyIsNotRetriedAndStaysAwayLong() {
        rig.cheap.then(ScriptedModel.fail(Outcome.QUOTA_SPENT));

        assertThat(rig.ask().provider()).isEqualTo("dear");
        assertThat(rig.cheap.calls()).isEqualTo(1);

        rig.clock.advance(Duration.ofMinutes(14));
        assertThat(rig.ask().provider()).isEqualTo("dear");
        rig.clock.advance(Duration.ofMinutes(2));
        assertThat(rig.ask().provider()).isEqualTo("cheap");
    }

    @Test
    void anOverloadIsRetriedOnceAfterAShortRandomPause() {
        rig.cheap.then(ScriptedModel.fail(Outcome.OVERLOADED));

        Completion answer = rig.ask();

        assertThat(answer.provider()).isEqualTo("cheap");
        assertThat(Rig.outcomes(answer)).containsExactly(Outcome.OVERLOADED, Outcome.ANSWERED);
        assertThat(rig.pauses).hasSize(1);
        assertThat(rig.pauses.getFirst()).isBetween(Duration.ofMillis(125), Duration.ofMillis(375));
    }

    @Test
    void anOverloadThatAsksForAPauseGetsItAndTheNextProviderAnswersAtOnce() {
        rig.cheap.then(ScriptedModel.fail(Outcome.OVERLOADED, SHORT, Duration.ofSeconds(20)));

        assertThat(rig.ask().provider()).isEqualTo("dear");
        assertThat(rig.pauses).isEmpty();
        assertThat(rig.cheap.calls()).isEqualTo(1);
    }

    @Test
    void pausesDiffer() {
        for (int i = 0; i < 20; i++) {
            rig.cheap.then(ScriptedModel.fail(Outcome.OVERLOADED));
            rig.cheap.then(5, ScriptedModel.answer("{\"title\":\"x\",\"scenes\":[1]}", SHORT));
            for (int j = 0; j < 5; j++) {
                rig.ask();
            }
        }

        assertThat(rig.pauses).hasSizeGreaterThanOrEqualTo(10);
        assertThat(rig.pauses.stream().distinct().count()).isGreaterThan(5);
    }

    @Test
    void aStormOfServerErrorsMakesFewCalls() {
        rig.cheap.otherwise(ScriptedModel.fail(Outcome.SERVER_ERROR));

        for (int i = 0; i < 100; i++) {
            assertThat(rig.ask().provider()).isEqualTo("dear");
            rig.clock.advance(Duration.ofMillis(-1_900));
        }

        // Ten open the breaker; in the 20 s that follow only a few probes are made.
        assertThat(rig.cheap.calls()).isBetween(10, 15);
    }
}
