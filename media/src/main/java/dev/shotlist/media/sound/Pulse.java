package dev.shotlist.media.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tempo of a track. Autocorrelation of the onset strength tells which periods repeat; beats are
 * tracked for the likeliest of them and for their halves and doubles, and the one wins whose beats
 * are stronger than the places between them, yet even among themselves, at a tempo people tap to.
 *
 * @param tempo beats per minute, 0 without a pulse
 * @param alternatives other tempi, likeliest first
 * @param beats frames, not necessarily whole
 */
record Pulse(double tempo, double confidence, List<Double> alternatives, List<Double> beats) {
    private static final double SLOWEST = 45;
    private static final double FASTEST = 230;

    /** Steps of the tempo scale. */
    private static final double STEP = 1.005;

    /** The tempo that people tap most readily to. */
    private static final double PREFERRED = 127;

    /**
     * Octaves from it at which the preference has sunk to 0.6. Weighed against the evidence on
     * pieces of seven kinds of music, with others kept aside.
     */
    private static final double PREFERENCE_WIDTH = 0.46;

    /** Autocorrelation under which nothing repeats. */
    private static final double PULSELESS = 0.06;

    private static final int CANDIDATES = 3;

    private static final double[] RELATED = {1, 0.5, 2, 2 / 3.0, 1.5, 1 / 3.0, 3};

    private record Candidate(double tempo, double score, List<Double> beats) {}

    static Pulse none() {
        return new Pulse(0, 0, List.of(), List.of());
    }

    static Pulse of(Onsets onsets) {
        int longest = (int) (onsets.rate() * 60 / SLOWEST * 4) + 2;
        int n = onsets.all().length;
        if (n < onsets.rate() * 2.5) {
            return none();
        }
        float[] repeat = autocorrelation(onsets.all(), Math.min(longest, n - 1));
        List<Double> peaks = peaks(repeat, onsets.rate());
        if (peaks.isEmpty()) {
            return none();
        }
        List<Double> tempi = new ArrayList<>();
        for (double peak : peaks) {
            for (double related : RELATED) {
                double tempo = peak * related;
                boolean fresh = tempi.stream().noneMatch(t -> Math.abs(t / tempo - 1) < 0.04);
                if (tempo >= SLOWEST && tempo <= FASTEST && fresh) {
                    tempi.add(tempo);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (double tempo : tempi) {
            candidates.add(candidate(onsets, repeat, tempo));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Candidate best = candidates.getFirst();
        double strength = comb(repeat, onsets.rate(), best.tempo());
        if (strength < PULSELESS) {
            return none();
        }
        double lead = candidates.size() > 1 ? best.score() - candidates.get(1).score() : 1;
        List<Double> alternatives = new ArrayList<>();
        for (Candidate candidate : candidates.subList(1, candidates.size())) {
            if (alternatives.size() < 3) {
                alternatives.add(candidate.tempo());
            }
        }
        double confidence = Math.clamp(strength * 1.4, 0, 1) * Math.clamp(0.6 + lead, 0, 1);
        return new Pulse(best.tempo(), confidence, alternatives, best.beats());
    }

    private static float[] autocorrelation(float[] values, int longest) {
        double mean = 0;
        for (float value : values) {
            mean += value;
        }
        mean /= values.length;
        float[] centred = new float[values.length];
        double energy = 0;
        for (int i = 0; i < values.length; i++) {
            centred[i] = (float) (values[i] - mean);
            energy += centred[i] * centred[i];
        }
        float[] out = new float[longest + 1];
        for (int lag = 0; lag <= longest; lag++) {
            float sum = 0;
            for (int i = lag; i < centred.length; i++) {
                sum += centred[i] * centred[i - lag];
            }
            // Unbiased: long lags overlap less.
            double share = (centred.length - lag) / (double) centred.length;
            out[lag] = (float) (energy > 0 ? sum / energy / share : 0);
        }
        return out;
    }

    private static double at(float[] repeat, double lag) {
        int i = (int) lag;
        if (i + 1 >= repeat.length) {
            return 0;
        }
        double part = lag - i;
        // Beats are not exactly even: the neighbours of a lag belong to it.
        double here = repeat[i] * (1 - part) + repeat[i + 1] * part;
        double around = Math.max(repeat[i], repeat[i + 1]);
        return 0.5 * (here + around);
    }

    private static double comb(float[] repeat, double rate, double tempo) {
        double lag = 60 * rate / tempo;
        return (at(repeat, lag)
                        + 0.75 * at(repeat, 2 * lag)
                        + 0.3 * at(repeat, 3 * lag)
                        + 0.6 * at(repeat, 4 * lag))
                / 2.65;
    }

    private static double preference(double tempo) {
        double octaves = Math.log(tempo / PREFERRED) / Math.log(2) / PREFERENCE_WIDTH;
        return -0.5 * octaves * octaves;
    }

    private static List<Double> peaks(float[] repeat, double rate) {
        List<double[]> found = new ArrayList<>();
        double before = 0;
        double here = 0;
        for (double tempo = SLOWEST / 1.1; tempo < FASTEST * 1.1; tempo *= STEP) {
            double next = comb(repeat, rate, tempo);
            if (here > before && here >= next && here > 0.02) {
                double peak = tempo / STEP;
                found.add(new double[] {peak, here * Math.exp(0.5 * preference(peak))});
            }
            before = here;
            here = next;
        }
        found.sort(Comparator.comparingDouble((double[] peak) -> peak[1]).reversed());
        return found.stream().limit(CANDIDATES).map(peak -> peak[0]).toList();
    }

    private static Candidate candidate(Onsets onsets, float[] repeat, double tempo) {
        double period = 60 * onsets.rate() / tempo;
        List<Double> beats = BeatTracker.track(onsets, period);
        double settled = BeatTracker.period(beats, period);
        Accents accents = Accents.of(onsets, beats, settled);
        double repeats =
                2 * at(repeat, settled)
                        + 1.5
                                * (at(repeat, 2 * settled)
                                        + at(repeat, 3 * settled)
                                        + at(repeat, 4 * settled));
        double score = preference(tempo) + repeats + accents.score();
        return new Candidate(60 * onsets.rate() / settled, score, beats);
    }
}
