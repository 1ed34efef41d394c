package dev.shotlist.defaults;

import dev.shotlist.plan.Pace;

/** Cutting rates and what they are called. */
public final class Paces {
    /**
     * Below 2 s a shot is fast, from 2 to 5 s moderate, above 5 s slow: trade press and
     * Cinemetrics, read 2026-11-22.
     */
    private static final double FAST_FROM_CUTS = 60 / 2.0;

    private static final double SLOW_BELOW_CUTS = 60 / 5.0;

    private Paces() {}

    static Pace ofCutsPerMinute(double cuts) {
        if (cuts >= FAST_FROM_CUTS) {
            return Pace.FAST;
        }
        return cuts < SLOW_BELOW_CUTS ? Pace.SLOW : Pace.MODERATE;
    }
}
