package dev.shotlist.media.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Programme loudness after EBU R128 (ITU-R BS.1770-5): K-weighted, gated twice. */
final class Loudness {
    /** Steps in a second; gating blocks of 400 ms overlap by three quarters. */
    static final int STEPS = 10;

    private static final int BLOCK_STEPS = 4;
    private static final int SHORT_TERM_STEPS = 30;
    private static final double OFFSET = -0.691;
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;

    /** The relative gate of the loudness range, EBU Tech 3342. */
    private static final double RANGE_GATE = -20;

    /** Weight of the two surround channels of a 5.1 layout; its fourth channel does not count. */
    private static final double SURROUND = 1.41;

    private final KWeighting[] filters;
    private final TruePeak[] peaks;
    private final double[] weights;
    private final int stepSamples;
    private double[] steps = new double[1024];
    private int count;
    private int inStep;
    private double stepEnergy;

    Loudness(int sampleRate, int channels) {
        filters = new KWeighting[channels];
        peaks = new TruePeak[channels];
        weights = new double[channels];
        for (int c = 0; c < channels; c++) {
            filters[c] = new KWeighting(sampleRate);
            peaks[c] = new TruePeak();
            weights[c] = channels == 6 && c == 3 ? 0 : channels == 6 && c > 3 ? SURROUND : 1;
        }
        stepSamples = sampleRate / STEPS;
    }

    void add(float[][] channels, int samples) {
        int at = 0;
        while (at < samples) {
            int to = Math.min(samples, at + stepSamples - inStep);
            for (int c = 0; c < filters.length; c++) {
                stepEnergy += weights[c] * filters[c].energy(channels[c], at, to);
            }
            inStep += to - at;
            at = to;
            if (inStep == stepSamples) {
                if (count == steps.length) {
                    steps = Arrays.copyOf(steps, 2 * count);
                }
                steps[count++] = stepEnergy / stepSamples;
                stepEnergy = 0;
                inStep = 0;
            }
        }
        for (int c = 0; c < peaks.length; c++) {
            peaks[c].add(channels[c], samples);
        }
    }

    /** Mean weighted power of each tenth of a second. */
    double[] steps() {
        return Arrays.copyOf(steps, count);
    }

    static double lufs(double power) {
        return OFFSET + 10 * Math.log10(power);
    }

    /** Integrated loudness, or null when no block is louder than the absolute gate. */
    @Nullable Double integrated() {
        double[] blocks = windows(Math.min(BLOCK_STEPS, Math.max(1, count)));
        double ungated = gatedMean(blocks, ABSOLUTE_GATE);
        if (Double.isNaN(ungated)) {
            return null;
        }
        return lufs(gatedMean(blocks, Math.max(ABSOLUTE_GATE, lufs(ungated) + RELATIVE_GATE)));
    }

    /** Loudness range in LU, or null for sound of less than a few seconds. */
    @Nullable Double range() {
        if (count < SHORT_TERM_STEPS + STEPS) {
            return null;
        }
        double[] windows = windows(SHORT_TERM_STEPS);
        double ungated = gatedMean(windows, ABSOLUTE_GATE);
        if (Double.isNaN(ungated)) {
            return null;
        }
        double gate = Math.max(ABSOLUTE_GATE, lufs(ungated) + RANGE_GATE);
        double[] kept =
                Arrays.stream(windows)
                        .map(Loudness::lufs)
                        .filter(l -> l >= gate)
                        .sorted()
                        .toArray();
        if (kept.length == 0) {
            return null;
        }
        int low = (int) Math.round(0.10 * (kept.length - 1));
        int high = (int) Math.round(0.95 * (kept.length - 1));
        return kept[high] - kept[low];
    }

    /** The highest true peak in dBTP, or null for digital silence. */
    @Nullable Double truePeak() {
        double most = 0;
        for (TruePeak peak : peaks) {
            most = Math.max(most, peak.peak());
        }
        return most > 0 ? 20 * Math.log10(most) : null;
    }

    private double[] windows(int length) {
        double[] windows = new double[Math.max(0, count - length + 1)];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += steps[i];
            if (i >= length) {
                sum -= steps[i - length];
            }
            if (i >= length - 1) {
                windows[i - length + 1] = Math.max(0, sum) / length;
            }
        }
        return windows;
    }

    private static double gatedMean(double[] powers, double gate) {
        double sum = 0;
        int kept = 0;
        for (double power : powers) {
            if (power > 0 && lufs(power) >= gate) {
                sum += power;
                kept++;
            }
        }
        return kept == 0 ? Double.NaN : sum / kept;
    }
}
