package dev.shotlist.timing;

import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.IntensityCurve;

/** Curves over a piece, sampled where its scenes are. */
public final class Rhythm {
    /** How many times a wave rises in a piece. */
    private static final double WAVES = 2;

    /** Where music begins and ends that builds or falls. */
    private static final double QUIET = 0.25;

    private static final double LOUD = 0.9;

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

    /** How loud the music is at a place from 0 to 1; in steps of a hundredth. */
    public static double intensity(IntensityCurve curve, double place) {
        double span = LOUD - QUIET;
        double value =
                switch (curve) {
                    case FLAT -> 0.5;
                    case SUSTAINED -> 0.7;
                    case BUILDING -> QUIET + span * place;
                    case FALLING -> LOUD - span * place;
                    case WAVE -> QUIET + span * energy(EnergyCurve.WAVE, place);
                };
        return Math.rint(value * 100) / 100;
    }
}
