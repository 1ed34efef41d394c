package dev.shotlist.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scores instructions that nobody read while the reader was worked on; prints no single one. */
class KeptAsideInstructionsTest {
    @Test
    void printsTheFigures() {
        EditScore score = EditScore.of("/edits/kept-aside.jsonl");
        System.out.println(score.table().lines().limit(2).toList());
        assertThat(score.instructions()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void printsTheFiguresOfTheSecondHalf() {
        EditScore score = EditScore.of("/edits/kept-aside-2.jsonl");
        System.out.println(score.table().lines().limit(2).toList());
        assertThat(score.instructions()).isGreaterThanOrEqualTo(30);
    }
}
