package dev.shotlist.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Holds what the reader reached on the labelled instructions it was tuned with. */
class InstructionScoreTest {
    @Test
    void keepsItsFloorOnTheTuningCorpus() {
        EditScore score = EditScore.of("/edits/tuning.jsonl");
        System.out.println(score.table());
        assertThat(score.instructions()).isGreaterThan(900);
        assertThat(score.changesMade()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.untouched()).isGreaterThanOrEqualTo(0.999);
        assertThat(score.whollyRight()).isGreaterThanOrEqualTo(0.985);
    }
}
