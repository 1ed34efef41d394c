package dev.shotlist.media.sound;

import java.util.Arrays;

/**
 * The highest level between the samples of one channel, by fourfold oversampling as annex 2 of
 * ITU-R BS.1770-5 describes. Stretches that cannot exceed the peak so far are skipped.
 */
final class TruePeak {
    private static final int PHASES = 4;
    private static final int TAPS = 16;
    private static final int BLOCK = 64;
    private static final float[][] FILTER = filter();

    /** No interpolated value exceeds the largest sample around it by more than this. */
    private static final float OVERSHOOT = overshoot();

    private final float[] held = new float[TAPS + BLOCK];
    private int filled = TAPS - 1;
    private float peak;

    private static float[][] filter() {
        float[][] filter = new float[PHASES - 1][TAPS];
        for (int p = 1; p < PHASES; p++) {
            double sum = 0;
            for (int t = 0; t < TAPS; t++) {
                double x = t - (TAPS / 2 - 1) - p / (double) PHASES;
                double window = 0.5 + 0.5 * Math.cos(2 * Math.PI * x / (TAPS + 1));
                filter[p - 1][t] = (float) (Math.sin(Math.PI * x) / (Math.PI * x) * window);
                sum += filter[p - 1][t];
            }
            for (int t = 0; t < TAPS; t++) {
                filter[p - 1][t] /= (float) sum;
            }
        }
        return filter;
    }

    private static float overshoot() {
        float most = 1;
        for (float[] phase : FILTER) {
            float sum = 0;
            for (float tap : phase) {
                sum += Math.abs(tap);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    void add(float[] samples, int count) {
        int at = 0;
        while (at < count) {
            int taken = Math.min(count - at, held.length - filled);
            System.arraycopy(samples, at, held, filled, taken);
            filled += taken;
            at += taken;
            if (filled == held.length) {
                measure();
            }
        }
    }

    /** The peak as a share of full scale. */
    double peak() {
        Arrays.fill(held, filled, held.length, 0);
        filled = held.length;
        measure();
        return peak;
    }

    private void measure() {
        float most = 0;
        for (float value : held) {
            most = Math.max(most, Math.abs(value));
        }
        if (most * OVERSHOOT > peak) {
            peak = Math.max(peak, most);
            for (float[] phase : FILTER) {
                for (int i = 0; i + TAPS <= held.length; i++) {
                    float sum = 0;
                    for (int t = 0; t < TAPS; t++) {
                        sum += phase[t] * held[i + t];
                    }
                    peak = Math.max(peak, Math.abs(sum));
                }
            }
        }
        System.arraycopy(held, held.length - TAPS + 1, held, 0, TAPS - 1);
        filled = TAPS - 1;
    }
}
