package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;

/**
 * How often a piece is cut.
 *
 * @param average length of its scenes
 * @param perMinute cuts in a minute, to the hundredth
 */
public record CuttingRate(Seconds average, double perMinute) {
    private static final double MINUTE = 60_000;

    public static CuttingRate of(Timeline timeline) {
        int scenes = timeline.scenes().size();
        double total = timeline.total().millis();
        double cuts = (scenes - 1) * MINUTE / total;
        return new CuttingRate(
                new Seconds(Math.round(total / scenes)), Math.round(cuts * 100) / 100.0);
    }
}
