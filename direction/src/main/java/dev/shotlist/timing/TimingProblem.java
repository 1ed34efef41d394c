package dev.shotlist.timing;

import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Seconds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set in time.
 *
 * @param frameRates what the platform allows, the preferred first; a rate the brief insists on
 *     stands here alone
 * @param wishedRate goes before the others where it is allowed
 * @param calm calm pieces are cut on bars
 * @param curve how the energy moves over the piece
 * @param scenes in their order
 */
public record TimingProblem(
        Seconds total,
        List<Double> frameRates,
        @Nullable Double wishedRate,
        Pulse pulse,
        boolean calm,
        EnergyCurve curve,
        List<SceneWish> scenes) {

    /** Far above any storyboard; keeps the search bounded. */
    public static final int MOST_SCENES = 200;

    private static final double SLOWEST_RATE = 5;
    private static final double FASTEST_RATE = 240;

    public TimingProblem {
        frameRates = List.copyOf(frameRates);
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty() || scenes.size() > MOST_SCENES) {
            throw new IllegalArgumentException("1 to 200 scenes, not " + scenes.size());
        }
        if (total.millis() < scenes.size()) {
            throw new IllegalArgumentException("no millisecond for each scene in " + total + " s");
        }
        if (frameRates.isEmpty()) {
            throw new IllegalArgumentException("no frame rate is allowed");
        }
        for (double rate : frameRates) {
            if (!(rate >= SLOWEST_RATE && rate <= FASTEST_RATE)) {
                throw new IllegalArgumentException("not a frame rate: " + rate);
            }
        }
    }
}
