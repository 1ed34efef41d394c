package dev.shotlist.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scores instructions kept aside while the reader was worked on; prints no single one. */
class KeptAsideInstructionsTest {
    @Test
    void printsTheFigures() {
        EditScore score = EditScore.of("/edits/kept-aside.jsonl");
        System.out.println(score.table().lines().limit(2).toList());
        assertThat(score.instructions()).isGreaterThanOrEqualTo(30);
    }

    /** The misses of these have been read since, so that the figure is one of tuning. */
    @Test
    void printsTheFiguresOfTheSecondHalf() {
        EditScore score = EditScore.of("/edits/kept-aside-2.jsonl");
        System.out.println(score.table().lines().limit(2).toList());
        assertThat(score.instructions()).isGreaterThanOrEqualTo(30);
        assertThat(score.changesMade()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.untouched()).isEqualTo(1);
    }

    /** Half of a third stranger's second batch; the other half has been read. */
    @Test
    void printsTheFiguresOfTheThird() {
        EditScore score = EditScore.of("/edits/kept-aside-3.jsonl");
        System.out.println(score.table().lines().limit(2).toList());
        assertThat(score.instructions()).isEqualTo(20);
    }

    /** Half of what a fourth stranger wrote; the other half is tuning. */
    @Test
    void printsTheFiguresOfTheFourth() {
        EditScore score = EditScore.of("/edits/kept-aside-4.jsonl");
        System.out.println(score.table().lines().limit(2).toList());
        assertThat(score.instructions()).isEqualTo(45);
    }

    /**
     * Everyday instructions by four strangers, as people type them; one of their misses has been
     * looked at. These hold the goals of the built-in reader.
     */
    @Test
    void holdsTheGoalsOnEverydayInstructions() {
        EditScore score = EditScore.of("/edits/kept-aside-everyday.jsonl");
        System.out.println(score.table().lines().limit(2).toList());
        assertThat(score.instructions()).isEqualTo(180);
        assertThat(score.changesMade()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.untouched()).isEqualTo(1);
        assertThat(score.whollyRight()).isGreaterThanOrEqualTo(0.80);
    }
}
