package dev.shotlist.timing;

import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TransitionType;
import java.util.List;

/** Pieces to be set in time, in few words. */
final class Pieces {
    private Pieces() {}

    static SceneWish scene(Purpose purpose, double weight) {
        return scene(purpose, weight, 0);
    }

    static SceneWish scene(Purpose purpose, double weight, double voice, LineWish... lines) {
        return new SceneWish(
                purpose, weight, null, 0.5, Seconds.of(voice), List.of(lines), TransitionType.CUT);
    }

    static LineWish line(LineKind kind, double seconds) {
        return new LineWish(kind, Seconds.of(seconds), kind == LineKind.COPY);
    }

    static TimingProblem problem(double seconds, Pulse pulse, SceneWish... scenes) {
        return problem(seconds, pulse, false, List.of(scenes));
    }

    static TimingProblem problem(
            double seconds, Pulse pulse, boolean calm, List<SceneWish> scenes) {
        return new TimingProblem(
                Seconds.of(seconds),
                List.of(30.0, 24.0),
                null,
                pulse,
                calm,
                EnergyCurve.FLAT,
                scenes);
    }

    static boolean gaveWay(Timeline timeline, TimingRule rule) {
        return timeline.gaveWay().stream().anyMatch(one -> one.rule() == rule);
    }

    static List<Double> lengths(Timeline timeline) {
        return timeline.scenes().stream().map(scene -> scene.duration().value()).toList();
    }
}
