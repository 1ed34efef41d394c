package dev.shotlist.treatment;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Plan;

/** How many scenes a piece has room for. */
final class SceneRoom {
    /** Below this a shot cannot be taken in, in seconds; the fastest trailers stay above it. */
    private static final double SHORTEST = 0.8;

    private SceneRoom() {}

    static int most(Settled settled) {
        Integer demanded = settled.sceneCount();
        int fit = (int) (settled.specs().duration().value() / SHORTEST);
        int most = demanded == null ? fit : Math.max(fit, demanded);
        return Math.clamp(most, 1, Plan.MOST_SCENES);
    }
}
