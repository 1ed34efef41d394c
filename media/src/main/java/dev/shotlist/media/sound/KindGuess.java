package dev.shotlist.media.sound;

import dev.shotlist.media.evidence.Share;
import java.util.List;

/**
 * A guess whether a track is speech or music, from what Scheirer and Slaney (1997) found to tell
 * most: speech comes in syllables, four a second or so, with gaps between them; music has a pulse
 * and seldom stops; noise has neither and is flat.
 */
record KindGuess(SoundLook.Kind kind, double confidence) {
    /** Loudness below the mean under which a frame is a gap: half the mean magnitude. */
    private static final double GAP = 0.5;

    static KindGuess of(Spectrogram spectrum, Pulse pulse, boolean silent) {
        int n = spectrum.frames();
        if (silent || n < spectrum.framesPerSecond()) {
            return new KindGuess(SoundLook.Kind.SILENCE, silent ? 1 : 0.5);
        }
        double[] level = new double[n];
        double flat = 0;
        for (int t = 0; t < n; t++) {
            double logs = 0;
            for (int b = 0; b < spectrum.bandCount(); b++) {
                level[t] += spectrum.at(t, b) / spectrum.bandCount();
                logs += Math.log(spectrum.at(t, b) + 1e-9) / spectrum.bandCount();
            }
            flat += Math.exp(logs) / (level[t] + 1e-9) / n;
        }
        double gaps = gaps(level, spectrum.framesPerSecond());
        double syllables = modulation(level, spectrum.framesPerSecond());
        double steadiness = steadiness(pulse.beats());
        double speech =
                1.8 * (gaps - 0.38)
                        + 2.2 * (syllables - 0.36)
                        - 1.2 * (pulse.confidence() - 0.3)
                        - 0.6 * (steadiness - 0.5);
        if (flat > 0.75 && pulse.confidence() < 0.3 && gaps < 0.15) {
            return new KindGuess(SoundLook.Kind.NOISE, Share.clamped(flat - 0.2));
        }
        if (Math.abs(speech) < 0.12) {
            return new KindGuess(SoundLook.Kind.MIXED, 0.4);
        }
        return new KindGuess(
                speech > 0 ? SoundLook.Kind.SPEECH : SoundLook.Kind.MUSIC,
                Share.clamped(0.45 + Math.abs(speech) * 0.6));
    }

    /** Mean over windows of a second of the share of frames under half the window's mean. */
    private static double gaps(double[] level, double rate) {
        int window = (int) rate;
        double sum = 0;
        int windows = 0;
        for (int from = 0; from + window <= level.length; from += window) {
            double mean = 0;
            for (int t = from; t < from + window; t++) {
                mean += level[t] / window;
            }
            int low = 0;
            for (int t = from; t < from + window; t++) {
                low += level[t] < GAP * mean ? 1 : 0;
            }
            sum += low / (double) window;
            windows++;
        }
        return windows == 0 ? 0 : sum / windows;
    }

    /** Share of the level's movement between 0.5 and 20 Hz that lies around four a second. */
    private static double modulation(double[] level, double rate) {
        int size = 256;
        RealFft fft = new RealFft(size);
        float[] window = new float[size];
        float[] powers = new float[size / 2];
        double syllables = 0;
        double all = 0;
        for (int from = 0; from + size <= level.length; from += size / 2) {
            double mean = 0;
            for (int i = 0; i < size; i++) {
                mean += level[from + i] / size;
            }
            for (int i = 0; i < size; i++) {
                double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
                window[i] = (float) ((level[from + i] / (mean + 1e-9) - 1) * hann);
            }
            fft.powers(window, powers);
            for (int k = 1; k < size / 2; k++) {
                double hertz = k * rate / size;
                if (hertz > 20) {
                    break;
                }
                all += powers[k];
                syllables += hertz > 2.5 && hertz < 7 ? powers[k] : 0;
            }
        }
        return all > 0 ? syllables / all : 0;
    }

    /** How evenly a pulse's beats are spaced, 0 to 1. */
    private static double steadiness(List<Double> beats) {
        if (beats.size() < 6) {
            return 0;
        }
        double mean = (beats.getLast() - beats.getFirst()) / (beats.size() - 1);
        double apart = 0;
        for (int i = 1; i < beats.size(); i++) {
            apart += Math.abs(beats.get(i) - beats.get(i - 1) - mean);
        }
        return Share.clamped(1 - 8 * apart / (beats.size() - 1) / mean);
    }
}
