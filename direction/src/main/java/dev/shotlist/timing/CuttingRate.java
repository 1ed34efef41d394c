package dev.shotlist.timing;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Pacing;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TransitionType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a piece is cut, read off its timeline. */
public final class CuttingRate {
    private final TimingFacts.PaceLimits limits;

    public CuttingRate(FactFiles files) {
        this.limits = TimingFacts.load(files).pace();
    }

    public Pacing pacing(Timeline timeline, EnergyCurve curve) {
        List<SceneTime> scenes = timeline.scenes();
        double total = timeline.total().millis();
        double cuts = (scenes.size() - 1) * 60_000 / total;
        return new Pacing(
                pace(scenes),
                new Seconds(Math.round(total / scenes.size())),
                style(scenes),
                Math.rint(cuts * 100) / 100,
                curve);
    }

    private Pace pace(List<SceneTime> scenes) {
        long[] lengths =
                scenes.stream().mapToLong(scene -> scene.duration().millis()).sorted().toArray();
        int quarter = Math.max(1, lengths.length / 4);
        double shortest = Arrays.stream(lengths, 0, quarter).average().orElse(1);
        double longest =
                Arrays.stream(lengths, lengths.length - quarter, lengths.length)
                        .average()
                        .orElse(1);
        if (longest >= shortest * limits.dynamicRatio()) {
            return Pace.DYNAMIC;
        }
        double median = (lengths[(lengths.length - 1) / 2] + lengths[lengths.length / 2]) / 2000.0;
        if (median < limits.fastBelowSeconds()) {
            return Pace.FAST;
        }
        return median > limits.slowAboveSeconds() ? Pace.SLOW : Pace.MODERATE;
    }

    /** The transition that is used most; of two used alike the plainer one. */
    private static TransitionType style(List<SceneTime> scenes) {
        Map<TransitionType, Integer> used = new EnumMap<>(TransitionType.class);
        TransitionType most = TransitionType.CUT;
        for (SceneTime scene : scenes) {
            if (scene.toNext() != null) {
                used.merge(scene.toNext().type(), 1, Integer::sum);
            }
        }
        for (Map.Entry<TransitionType, Integer> one : used.entrySet()) {
            most = one.getValue() > used.getOrDefault(most, 0) ? one.getKey() : most;
        }
        return most;
    }
}
