package dev.shotlist.media.sound;

import java.util.List;

/**
 * Which beats begin a bar: bass drums and changes of harmony fall there.
 *
 * @param beatsPerBar 3 or 4, or 2 when neither fits
 * @param first index of the first beat that begins a bar
 */
record Bars(int beatsPerBar, int first) {
    /** Lead in evidence that three to a bar needs over four, which most music has. */
    private static final double WALTZ_LEAD = 1.25;

    static Bars of(Spectrogram spectrum, Onsets onsets, List<Double> beats) {
        int n = beats.size();
        if (n < 8) {
            return new Bars(4, 0);
        }
        double[] kick = new double[n];
        double[] change = new double[n];
        float[][] colors = new float[n][spectrum.bandCount()];
        for (int i = 0; i < n; i++) {
            int at = (int) Math.round(beats.get(i));
            for (int t = Math.max(0, at - 2); t <= Math.min(onsets.low().length - 1, at + 2); t++) {
                kick[i] = Math.max(kick[i], onsets.low()[t]);
            }
            int to = i + 1 < n ? (int) Math.round(beats.get(i + 1)) : at + 20;
            average(spectrum, at + 2, Math.min(spectrum.frames(), to - 1), colors[i]);
            if (i > 0) {
                change[i] = distance(colors[i], colors[i - 1]);
            }
        }
        standardise(kick);
        standardise(change);
        double[] accents = new double[n];
        for (int i = 0; i < n; i++) {
            accents[i] = kick[i] + 1.2 * change[i];
        }
        double[] three = best(accents, 3);
        double[] four = best(accents, 4);
        return three[0] > WALTZ_LEAD * four[0] && three[0] > 0.25
                ? new Bars(3, (int) three[1])
                : new Bars(4, (int) four[1]);
    }

    private static double[] best(double[] accents, int beatsPerBar) {
        double most = Double.NEGATIVE_INFINITY;
        int phase = 0;
        for (int p = 0; p < beatsPerBar; p++) {
            double on = 0;
            double off = 0;
            int ons = 0;
            int offs = 0;
            for (int i = 0; i < accents.length; i++) {
                if (i % beatsPerBar == p) {
                    on += accents[i];
                    ons++;
                } else {
                    off += accents[i];
                    offs++;
                }
            }
            double lead = on / Math.max(1, ons) - off / Math.max(1, offs);
            if (lead > most) {
                most = lead;
                phase = p;
            }
        }
        return new double[] {most, phase};
    }

    private static void average(Spectrogram spectrum, int from, int to, float[] out) {
        for (int t = Math.max(0, from); t < to; t++) {
            for (int b = 0; b < out.length; b++) {
                out[b] += (float) Math.log1p(3000 * spectrum.at(t, b)) / Math.max(1, to - from);
            }
        }
    }

    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int b = 0; b < one.length; b++) {
            sum += Math.abs(one[b] - other[b]);
        }
        return sum;
    }

    private static void standardise(double[] values) {
        double mean = 0;
        double squares = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        for (double value : values) {
            squares += (value - mean) * (value - mean) / values.length;
        }
        double deviation = Math.sqrt(squares);
        for (int i = 0; i < values.length; i++) {
            values[i] = deviation > 0 ? (values[i] - mean) / deviation : 0;
        }
    }
}
