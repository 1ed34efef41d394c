package dev.shotlist.llm.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.ScriptedModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fourth and fifth behaviour: the dearer provider only when the cheaper is degraded. */
class EscalationTest {
    private final Rig rig = new Rig();

    @ParameterizedTest
    @EnumSource(names = {"SERVER_ERROR", "OVERLOADED", "UNREACHABLE", "BROKEN_REPLY"})
    void oneFailureInAHundredCostsNoCallToTheDearerProvider(Outcome accident) {
        for (int i = 0; i < 200; i++) {
            if (i % 100 == 50) {
                rig.cheap.then(ScriptedModel.fail(accident));
            }
            assertThat(rig.ask().provider()).isEqualTo("cheap");
        }

        assertThat(rig.dear.calls()).isZero();
    }

    @Test
    void oneHangingCallInAHundredCostsNoCallToTheDearerProvider() {
        rig.warm();
        for (int i = 0; i < 200; i++) {
            if (i % 100 == 50) {
                rig.cheap.then(ScriptedModel.hang());
            }
            assertThat(rig.ask().provider()).isEqualTo("cheap");
        }

        assertThat(rig.dear.calls()).isZero();
    }

    @Test
    void aFailureRateOverItsThresholdMovesTheTraffic() {
        rig.warm();
        rig.cheap.otherwise(ScriptedModel.fail(Outcome.SERVER_ERROR));
        for (int i = 0; i < 10; i++) {
            rig.ask();
        }
        int calls = rig.cheap.calls();

        assertThat(rig.ask().provider()).isEqualTo("dear");

        assertThat(rig.cheap.calls()).isEqualTo(calls);
        assertThat(rig.guard.view().state()).isEqualTo("open");
        assertThat(rig.fallbacks).contains("cheap dear server_error");
    }

    @ParameterizedTest
    @CsvSource({"9, closed", "10, open"})
    void halfOfTheLastCallsIsTheThreshold(int failures, String state) {
        for (int i = 0; i < 20; i++) {
            // The good ones first: no shorter stretch has a higher rate than the whole.
            Outcome outcome = i < 20 - failures ? Outcome.ANSWERED : Outcome.SERVER_ERROR;
            rig.guard.leave(rig.guard.enter().orElseThrow(), outcome, Duration.ofMillis(50), null);
        }

        assertThat(rig.guard.view().state()).isEqualTo(state);
    }

    @Test
    void tooFewSamplesDoNotTrip() {
        rig.cheap.then(4, ScriptedModel.fail(Outcome.SERVER_ERROR));
        rig.ask();
        rig.ask();

        assertThat(rig.guard.view().state()).isEqualTo("closed");
        assertThat(rig.ask().provider()).isEqualTo("cheap");
    }

    @Test
    void slownessMovesTheTrafficWithinTwelveCallsThoughAllSucceed() {
        rig.warm();
        rig.cheap.otherwise(ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(10)));

        int slowAnswers = 0;
        while (rig.ask(Duration.ofSeconds(60)).provider().equals("cheap")) {
            slowAnswers++;
            assertThat(slowAnswers).isLessThanOrEqualTo(12);
        }

        assertThat(rig.guard.view().state()).isEqualTo("open");
        assertThat(rig.guard.view().failureRate()).isLessThan(50);
    }

    @Test
    void theLastProviderIsNeverTooSlow() {
        rig.cheap.otherwise(ScriptedModel.fail(Outcome.BAD_REQUEST));
        for (int i = 0; i < 25; i++) {
            rig.ask();
        }
        rig.dear.otherwise(ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(14)));

        for (int i = 0; i < 30; i++) {
            assertThat(rig.ask().provider()).isEqualTo("dear");
        }
        assertThat(rig.dearGuard.view().state()).isEqualTo("closed");
    }

    @Test
    void whatIsAlwaysSlowBecomesTheUsual() {
        rig.warm();
        rig.cheap.otherwise(ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(8)));
        for (int i = 0; i < 20; i++) {
            rig.ask(Duration.ofSeconds(60));
        }
        assertThat(rig.guard.view().state()).isEqualTo("open");

        for (int probe = 0; probe < 4; probe++) {
            rig.clock.advance(Duration.ofMinutes(6));
            rig.ask();
        }

        assertThat(rig.guard.view().state()).isEqualTo("closed");
        assertThat(rig.ask().provider()).isEqualTo("cheap");
    }

    @Test
    void aNamedProviderGoesFirstAndTheOthersAreItsFallback() {
        Chain preferred = rig.chain.preferring("dear").orElseThrow();
        rig.dear.then(ScriptedModel.fail(Outcome.REFUSED));

        var answer =
                preferred.complete(
                        Prompts.plain(), dev.shotlist.llm.Deadline.in(Rig.TOTAL, rig.clock));

        assertThat(answer.provider()).isEqualTo("cheap");
        assertThat(rig.fallbacks).containsExactly("dear cheap refused");
        assertThat(rig.chain.preferring("nobody")).isEmpty();
    }
}
