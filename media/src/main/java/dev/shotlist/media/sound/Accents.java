package dev.shotlist.media.sound;

import java.util.List;

/**
 * How strong the onsets are on the beats of a candidate pulse and between them.
 *
 * @param on mean strength on the beats
 * @param between mean strength halfway between them
 * @param evenness strength of the weaker of odd and even beats over the stronger
 */
record Accents(double on, double between, double evenness) {
    /** Places between the beats as strong as this share of the beats are ordinary subdivision. */
    private static final double ORDINARY = 0.62;

    /** Odd and even beats that differ more than this are a beat and its subdivision. */
    private static final double UNEVEN = 0.7;

    static Accents of(Onsets onsets, List<Double> beats, double period) {
        double[] strengths = new double[2];
        int[] counts = new int[2];
        double between = 0;
        int gaps = 0;
        for (int i = 0; i < beats.size(); i++) {
            double beat = beats.get(i);
            strengths[i & 1] += strength(onsets, beat);
            counts[i & 1]++;
            if (i + 1 < beats.size() && beats.get(i + 1) - beat < 1.5 * period) {
                between += strength(onsets, (beat + beats.get(i + 1)) / 2);
                gaps++;
            }
        }
        double even = counts[0] == 0 ? 0 : strengths[0] / counts[0];
        double odd = counts[1] == 0 ? 0 : strengths[1] / counts[1];
        double most = Math.max(even, odd);
        return new Accents(
                (even + odd) / 2,
                gaps == 0 ? 0 : between / gaps,
                most > 0 ? Math.min(even, odd) / most : 0);
    }

    private static double strength(Onsets onsets, double frame) {
        int middle = (int) Math.round(frame);
        double best = 0;
        for (int i = Math.max(0, middle - 2);
                i <= Math.min(onsets.all().length - 1, middle + 2);
                i++) {
            best = Math.max(best, onsets.all()[i] + 0.5 * onsets.low()[i]);
        }
        return best;
    }

    /** Reward for beats that stand out, less what speaks for another octave. */
    double score() {
        double tooSlow = Math.max(0, between / Math.max(on, 1e-6) - ORDINARY);
        double tooFast = Math.max(0, UNEVEN - evenness);
        return Math.log(on + 0.1) - 0.8 * tooSlow - 0.5 * tooFast;
    }
}
