package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pieces from seeds, sane and overfull; the seed of one that fails is in its message. */
final class RandomPiecesTest {
    private final TimeSolver solver = new TimeSolver(FactFiles.ours());

    @Test
    void noHardRuleIsBroken() {
        check(0, 500);
    }

    @Test
    @Tag("long")
    void noHardRuleIsBrokenInTenThousand() {
        check(0, 10_000);
    }

    private void check(int from, int to) {
        int cuts = 0;
        int on = 0;
        for (int seed = from; seed < to; seed++) {
            TimingProblem problem = RandomProblems.of(seed);
            Timeline timeline = solver.solve(problem);
            try {
                TimelineRules.check(problem, timeline);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
            if (timeline.sync() != null && roomy(problem, timeline)) {
                cuts += timeline.sync().cuts();
                on += timeline.sync().cutsOnGrid();
            }
        }
        assertThat(cuts).isGreaterThan(to - from);
        assertThat((double) on / cuts).as("cuts on the grid").isGreaterThanOrEqualTo(0.98);
    }

    /** Whether there are beats enough, and nothing had to give way that no grid can help. */
    private static boolean roomy(TimingProblem problem, Timeline timeline) {
        return timeline.beats().size() > 2 * problem.scenes().size();
    }

    @Test
    void theSamePieceIsCutTheSameWay() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(solver.solve(RandomProblems.of(seed)))
                    .isEqualTo(solver.solve(RandomProblems.of(seed)));
        }
    }
}
