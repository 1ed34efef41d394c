package dev.shotlist.media.sound;

import java.util.Arrays;

/**
 * How strongly something begins at each moment: the rise of the log magnitude of each band over the
 * largest of its neighbours a moment before (after the "SuperFlux" of Boeck and Widmer, 2013),
 * added up.
 *
 * @param all over all bands, mean taken off, standard deviation 1, never negative
 * @param low over the bands of bass and kick drums alone, likewise
 * @param rate values per second
 */
@SuppressWarnings("ArrayRecordComponent") // shared within one measurement, never kept
record Onsets(float[] all, float[] low, double rate) {
    private static final int LAG = 2;
    private static final double LOW_HERTZ = 160;

    /** Magnitude over the usual level that one unit of the log stands for. */
    private static final double COMPRESSION = 20;

    /** Seconds to each side over which the usual strength is taken off. */
    private static final double SURROUNDINGS = 0.6;

    static Onsets of(Spectrogram spectrum) {
        int n = spectrum.frames();
        int bands = spectrum.bandCount();
        float gain = (float) (COMPRESSION / Math.max(1e-5, usualLevel(spectrum)));
        float[] logs = new float[n * bands];
        for (int t = 0; t < n; t++) {
            for (int b = 0; b < bands; b++) {
                logs[t * bands + b] = (float) Math.log1p(gain * spectrum.at(t, b));
            }
        }
        float[] all = new float[n];
        float[] low = new float[n];
        for (int t = LAG; t < n; t++) {
            int now = t * bands;
            int before = (t - LAG) * bands;
            for (int b = 0; b < bands; b++) {
                float reference = logs[before + b];
                if (b > 0) {
                    reference = Math.max(reference, logs[before + b - 1]);
                }
                if (b + 1 < bands) {
                    reference = Math.max(reference, logs[before + b + 1]);
                }
                float rise = Math.max(0, logs[now + b] - reference);
                all[t] += rise;
                if (spectrum.edge(b) < LOW_HERTZ) {
                    low[t] += rise;
                }
            }
        }
        double rate = spectrum.framesPerSecond();
        return new Onsets(standardised(all, rate), standardised(low, rate), rate);
    }

    /** The level that a loud frame reaches: mean over bands, ninth decile over frames. */
    private static double usualLevel(Spectrogram spectrum) {
        int n = spectrum.frames();
        float[] means = new float[n];
        for (int t = 0; t < n; t++) {
            float sum = 0;
            for (int b = 0; b < spectrum.bandCount(); b++) {
                sum += spectrum.at(t, b);
            }
            means[t] = sum / spectrum.bandCount();
        }
        Arrays.sort(means);
        return n == 0 ? 0 : means[(int) (0.9 * (n - 1))];
    }

    private static float[] standardised(float[] values, double rate) {
        int n = values.length;
        int radius = (int) Math.round(SURROUNDINGS * rate);
        double[] sums = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        float[] out = new float[n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - radius);
            int to = Math.min(n, i + radius + 1);
            double mean = (sums[to] - sums[from]) / (to - from);
            out[i] = (float) Math.max(0, values[i] - mean);
            squares += out[i] * out[i];
        }
        double scale = Math.sqrt(squares / Math.max(1, n));
        for (int i = 0; i < n && scale > 0; i++) {
            out[i] /= (float) scale;
        }
        return out;
    }
}
