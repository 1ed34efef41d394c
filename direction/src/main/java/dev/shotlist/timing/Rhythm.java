package dev.shotlist.timing;

import dev.shotlist.plan.EnergyCurve;

/** Curves over a piece, sampled where its scenes are. */
public final class Rhythm {
    /** How many times a wave rises in a piece. */
    private static final double WAVES = 2;

    private Rhythm() {}

    /** The energy at a place from 0, the beginning, to 1, the end. */
    public static double energy(EnergyCurve curve, double place) {
        return switch (curve) {
            case FLAT -> 0.5;
            case BUILDING -> place;
            case FALLING -> 1 - place;
            case WAVE -> 0.5 - 0.5 * Math.cos(2 * Math.PI * WAVES * place);
        };
    }
}
