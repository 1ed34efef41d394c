package dev.shotlist.llm.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Repair;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.ScriptedModel;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Eighth and tenth behaviour: the same contract from everybody, and truthful accounts. */
class ContractTest {
    private static final Duration QUICK = Duration.ofMillis(100);
    private static final String NO_SCENES = "{\"title\":\"Dawn\",\"scenes\":[]}";
    private static final String NOTHING = "{\"title\":null,\"scenes\":null}";

    private final Rig rig = new Rig();

    @Test
    void oneRepairCarriesTheFindings() {
        rig.cheap.then(ScriptedModel.answer(NO_SCENES, QUICK));

        Completion answer = rig.ask();

        assertThat(answer.provider()).isEqualTo("cheap");
        assertThat(Rig.outcomes(answer)).containsExactly(Outcome.OFF_SCHEMA, Outcome.ANSWERED);
        assertThat(rig.cheap.prompts().getFirst().repair()).isNull();
        Repair repair = Objects.requireNonNull(rig.cheap.prompts().getLast().repair());
        assertThat(repair.reply()).isEqualTo(NO_SCENES);
        assertThat(repair.instruction()).contains("/scenes: must be a list of at least one scene");
    }

    @Test
    void afterOneRepairTheNextProviderIsAskedAfresh() {
        rig.cheap.then(2, ScriptedModel.answer(NOTHING, QUICK));

        Completion answer = rig.ask();

        assertThat(answer.provider()).isEqualTo("dear");
        assertThat(rig.cheap.calls()).isEqualTo(2);
        assertThat(rig.dear.prompts().getFirst().repair()).isNull();
    }

    @Test
    void theSecondProviderIsHeldToTheSameContract() {
        rig.cheap.otherwise(ScriptedModel.answer(NOTHING, QUICK));
        rig.dear.otherwise(ScriptedModel.answer(NO_SCENES, QUICK));

        CompletionFailed failed = rig.askInVain(Rig.TOTAL);

        assertThat(failed.kind()).isEqualTo(Kind.FAILED);
        assertThat(failed.outcome()).isEqualTo(Outcome.OFF_SCHEMA);
        assertThat(failed.attempts()).hasSize(4);
    }

    @Test
    void proseIsRepairedToo() {
        rig.cheap.then(ScriptedModel.babble("Sure! Here you go:", Outcome.OFF_SCHEMA));

        assertThat(Rig.outcomes(rig.ask())).containsExactly(Outcome.OFF_SCHEMA, Outcome.ANSWERED);
        Repair repair = Objects.requireNonNull(rig.cheap.prompts().getLast().repair());
        assertThat(repair.findings().getFirst().message()).contains("not one JSON object");
    }

    @Test
    void aCutAnswerIsToldToBeShorter() {
        rig.cheap.then(ScriptedModel.babble("{\"title\":", Outcome.TRUNCATED));

        rig.ask();

        Repair repair = Objects.requireNonNull(rig.cheap.prompts().getLast().repair());
        assertThat(repair.findings().getFirst().message()).contains("cut at 2000 tokens");
    }

    @Test
    void theBetterRejectedAnswerIsHandedBack() {
        rig.cheap.then(ScriptedModel.answer(NOTHING, QUICK));
        rig.cheap.then(ScriptedModel.answer(NO_SCENES, QUICK));
        rig.dear.otherwise(ScriptedModel.fail(Outcome.REFUSED));

        CompletionFailed failed = rig.askInVain(Rig.TOTAL);

        assertThat(failed.rejected().orElseThrow().text()).isEqualTo(NO_SCENES);
    }

    @Test
    void aRunawayAnswerIsNotSentBackWhole() {
        String runaway = "{\"title\":\"" + "x".repeat(200_000) + "\"}";
        rig.cheap.then(ScriptedModel.answer(runaway, QUICK));

        rig.ask();

        Repair repair = Objects.requireNonNull(rig.cheap.prompts().getLast().repair());
        assertThat(repair.reply()).hasSize(60_000);
    }

    @Test
    void everyAttemptIsOnTheAccountAndTheSumIsTheCost() {
        rig.cheap.then(ScriptedModel.fail(Outcome.SERVER_ERROR));
        rig.cheap.then(ScriptedModel.answer(NOTHING, QUICK));
        rig.cheap.then(ScriptedModel.answer(NOTHING, QUICK));
        rig.dear.then(ScriptedModel.answer(Prompts.GOOD, QUICK));

        Completion answer = rig.ask();

        assertThat(answer.attempts())
                .extracting(a -> a.provider() + " " + a.outcome().word() + " " + a.cost())
                .containsExactly(
                        "cheap server_error $0",
                        "cheap off_schema $0.001",
                        "cheap off_schema $0.001",
                        "dear answered $0.001");
        assertThat(answer.cost()).hasToString("$0.003");
        assertThat(answer.tokens().input()).isEqualTo(300);
        assertThat(answer.tokens().output()).isEqualTo(150);
        assertThat(answer.account().complete()).isTrue();
        assertThat(answer.attempts()).allSatisfy(a -> assertThat(a.latency()).isPositive());
    }

    @Test
    void whatNobodyKnowsIsSaid() {
        rig.cheap.then(ScriptedModel.hang());

        Completion answer = rig.ask();

        assertThat(answer.attempts().getFirst().tokens()).isNull();
        assertThat(answer.account().complete()).isFalse();
    }
}
