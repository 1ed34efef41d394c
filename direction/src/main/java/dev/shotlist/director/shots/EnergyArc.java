package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.EnergyCurve;

/**
 * How the energy goes over a piece, from 0 to 1.
 *
 * @param curve as it is asked of the music and of the pictures alike
 */
public record EnergyArc(EnergyCurve curve) {
    public static EnergyArc of(Settled settled) {
        EnergyCurve curve =
                switch (settled.sound().curve()) {
                    case BUILDING -> EnergyCurve.BUILDING;
                    case WAVE -> EnergyCurve.WAVE;
                    case FALLING -> EnergyCurve.FALLING;
                    case FLAT, SUSTAINED -> EnergyCurve.FLAT;
                };
        return new EnergyArc(curve);
    }

    /** Half the picture's own energy, half where the piece's curve is at that point. */
    public double energy(Shot shot, int scene, int scenes) {
        double at = scenes == 1 ? 0.5 : scene / (scenes - 1.0);
        double aim =
                switch (curve) {
                    case FLAT -> 0.5;
                    case BUILDING -> 0.25 + 0.65 * at;
                    case FALLING -> 0.9 - 0.6 * at;
                    case WAVE -> 0.55 + 0.35 * Math.sin(at * 2 * Math.PI - Math.PI / 2);
                };
        double energy = (aim + shot.picture().energy()) / 2;
        return Math.round(energy * 100) / 100.0;
    }
}
