package dev.shotlist.llm.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.ScriptedModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seventh behaviour: blame lands where it belongs. */
class BlameTest {
    private final Rig rig = new Rig();

    @ParameterizedTest
    @EnumSource(names = {"BAD_REQUEST", "REFUSED", "OFF_SCHEMA", "TRUNCATED", "CANCELLED"})
    void whatIsNotTheProvidersFaultOpensNoBreaker(Outcome outcome) {
        rig.cheap.otherwise(ScriptedModel.fail(outcome));
        rig.dear.otherwise(ScriptedModel.fail(outcome));

        for (int i = 0; i < 50; i++) {
            rig.askInVain(Rig.TOTAL);
        }

        assertThat(rig.guard.view().state()).isEqualTo("closed");
        assertThat(rig.dearGuard.view().state()).isEqualTo("closed");
    }

    @Test
    void anAnswerThatMissesTheSchemaOpensNoBreaker() {
        rig.cheap.otherwise(ScriptedModel.answer("{}", Duration.ofMillis(10)));

        for (int i = 0; i < 50; i++) {
            assertThat(rig.ask().provider()).isEqualTo("dear");
        }

        assertThat(rig.guard.view().state()).isEqualTo("closed");
    }

    @Test
    void aShortTimeoutSetByTheCallerOpensNoBreaker() {
        rig.cheap.otherwise(ScriptedModel.hang());
        rig.dear.otherwise(ScriptedModel.hang());

        for (int i = 0; i < 50; i++) {
            CompletionFailed failed = rig.askInVain(Duration.ofSeconds(1));
            assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT);
            assertThat(failed.attempts().getFirst().outcome()).isEqualTo(Outcome.CUT_SHORT);
        }

        assertThat(rig.guard.view().state()).isEqualTo("closed");
        assertThat(rig.dearGuard.view().state()).isEqualTo("closed");
    }

    @Test
    void aTimeoutAfterAFairWaitDoesOpenIt() {
        rig.cheap.otherwise(ScriptedModel.hang());

        for (int i = 0; i < 10; i++) {
            assertThat(rig.ask().provider()).isEqualTo("dear");
        }

        assertThat(rig.guard.view().state()).isEqualTo("open");
    }

    @Test
    void aCallerThatLeavesEndsTheWholeRequest() {
        rig.cheap.then(ScriptedModel.fail(Outcome.CANCELLED));

        CompletionFailed failed = rig.askInVain(Rig.TOTAL);

        assertThat(failed.kind()).isEqualTo(Kind.CANCELLED);
        assertThat(rig.dear.calls()).isZero();
    }

    @Test
    void aBadRequestIsNotRetriedOnTheSameProvider() {
        rig.cheap.then(ScriptedModel.fail(Outcome.BAD_REQUEST));

        assertThat(rig.ask().provider()).isEqualTo("dear");
        assertThat(rig.cheap.calls()).isEqualTo(1);
    }

    @Test
    void aRefusedKeyMovesToTheNextProviderAndIsNotTriedAgain() {
        rig.cheap.otherwise(ScriptedModel.fail(Outcome.KEY_REFUSED));

        for (int i = 0; i < 10; i++) {
            assertThat(rig.ask().provider()).isEqualTo("dear");
        }

        assertThat(rig.cheap.calls()).isEqualTo(1);
    }
}
