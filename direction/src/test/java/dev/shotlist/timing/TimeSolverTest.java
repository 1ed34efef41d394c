package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.TransitionType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeSolverTest {
    private final TimeSolver solver = new TimeSolver(FactFiles.ours());

    private static SceneWish scene(Purpose purpose, double weight) {
        return new SceneWish(
                purpose, weight, null, 0.5, Seconds.ZERO, List.of(), TransitionType.CUT);
    }

    private static TimingProblem problem(double seconds, Pulse pulse, SceneWish... scenes) {
        return new TimingProblem(
                Seconds.of(seconds),
                List.of(30.0, 24.0),
                null,
                pulse,
                false,
                EnergyCurve.FLAT,
                List.of(scenes));
    }

    @Test
    void takesTheFrameRateAtWhichABeatIsAWholeNumberOfFrames() {
        Timeline timeline =
                solver.solve(
                        problem(
                                15,
                                Pulse.said(new Bpm(80)),
                                scene(Purpose.HOOK, 1),
                                scene(Purpose.PRODUCT_SHOWCASE, 1),
                                scene(Purpose.CTA, 1)));

        assertThat(timeline.fps()).isEqualTo(24);
        assertThat(timeline.total()).isEqualTo(Seconds.of(15));
        assertThat(timeline.sync()).isEqualTo(new Sync(80, 0, 0, 2, 2));
        assertThat(timeline.downbeats()).contains(timeline.scenes().get(1).start());
        assertThat(timeline.downbeats()).contains(timeline.scenes().get(2).start());
    }
}
