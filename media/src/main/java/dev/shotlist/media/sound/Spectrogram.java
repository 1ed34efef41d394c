package dev.shotlist.media.sound;

import java.util.Arrays;

/**
 * Sound mixed to one channel of about 22 kHz and cut into frames of about 12 ms, each with its
 * magnitude in bands that are evenly spaced in pitch.
 */
final class Spectrogram {
    private static final double RATE = 22_050;
    private static final double STEP_SECONDS = 0.01161;
    private static final int WINDOW = 512;
    private static final int BANDS = 28;
    private static final double LOWEST = 45;
    private static final double HIGHEST = 10_000;

    private final int reduction;
    private final double rate;
    private final int hop;
    private final float[] lowPass;
    private final float[] history;
    private final int[] edges;
    private final RealFft fft = new RealFft(WINDOW);
    private final float[] hann = new float[WINDOW];
    private final float[] window = new float[WINDOW];
    private final float[] buffer = new float[WINDOW];
    private final float[] powers = new float[WINDOW / 2];
    private float[] mixed = new float[0];
    private float[] bands = new float[1024 * BANDS];
    private int frames;
    private int filled;
    private int phase;

    Spectrogram(int sampleRate) {
        reduction = Math.max(1, (int) Math.round(sampleRate / RATE));
        rate = sampleRate / (double) reduction;
        hop = (int) Math.round(rate * STEP_SECONDS);
        lowPass = lowPass(reduction);
        history = new float[lowPass.length - 1];
        edges = edges(rate);
        for (int i = 0; i < WINDOW; i++) {
            hann[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / WINDOW));
        }
        // The first window is centred on the first sample.
        filled = WINDOW / 2;
    }

    private static float[] lowPass(int reduction) {
        if (reduction == 1) {
            return new float[] {1};
        }
        int taps = 4 * reduction + 1;
        float[] filter = new float[taps];
        double sum = 0;
        for (int i = 0; i < taps; i++) {
            double x = i - (taps - 1) / 2.0;
            double sinc =
                    x == 0 ? 1 : Math.sin(Math.PI * x / reduction) / (Math.PI * x / reduction);
            double taper = 0.5 + 0.5 * Math.cos(2 * Math.PI * x / (taps + 1));
            filter[i] = (float) (sinc * taper);
            sum += filter[i];
        }
        for (int i = 0; i < taps; i++) {
            filter[i] /= (float) sum;
        }
        return filter;
    }

    private static int[] edges(double rate) {
        double highest = Math.min(HIGHEST, 0.47 * rate);
        int[] edges = new int[BANDS + 1];
        for (int b = 0; b <= BANDS; b++) {
            double hertz = LOWEST * Math.pow(highest / LOWEST, b / (double) BANDS);
            int bin = (int) Math.round(hertz / rate * WINDOW);
            edges[b] = b == 0 ? Math.max(1, bin) : Math.max(edges[b - 1] + 1, bin);
        }
        for (int b = 0; b <= BANDS; b++) {
            edges[b] = Math.min(edges[b], WINDOW / 2 - BANDS + b - 1);
        }
        return edges;
    }

    void add(float[][] channels, int count) {
        int total = history.length + count;
        if (mixed.length < total) {
            mixed = new float[total];
        }
        System.arraycopy(history, 0, mixed, 0, history.length);
        float share = 1f / channels.length;
        float[] first = channels[0];
        for (int i = 0; i < count; i++) {
            mixed[history.length + i] = first[i] * share;
        }
        for (int c = 1; c < channels.length; c++) {
            float[] channel = channels[c];
            for (int i = 0; i < count; i++) {
                mixed[history.length + i] += channel[i] * share;
            }
        }
        int taps = lowPass.length;
        int at = phase;
        for (; at + taps <= total; at += reduction) {
            float sum = 0;
            for (int t = 0; t < taps; t++) {
                sum += lowPass[t] * mixed[at + t];
            }
            push(sum);
        }
        phase = at - count;
        System.arraycopy(mixed, count, history, 0, history.length);
    }

    private void push(float sample) {
        buffer[filled++] = sample;
        if (filled == WINDOW) {
            transform();
            System.arraycopy(buffer, hop, buffer, 0, WINDOW - hop);
            filled = WINDOW - hop;
        }
    }

    private void transform() {
        for (int i = 0; i < WINDOW; i++) {
            window[i] = buffer[i] * hann[i];
        }
        fft.powers(window, powers);
        if ((frames + 1) * BANDS > bands.length) {
            bands = Arrays.copyOf(bands, 2 * bands.length);
        }
        for (int b = 0; b < BANDS; b++) {
            float sum = 0;
            for (int k = edges[b]; k < edges[b + 1]; k++) {
                sum += powers[k];
            }
            bands[frames * BANDS + b] =
                    (float) (Math.sqrt(sum / (edges[b + 1] - edges[b])) / WINDOW);
        }
        frames++;
    }

    int frames() {
        return frames;
    }

    int bandCount() {
        return BANDS;
    }

    /** Magnitude of a band in a frame. */
    float at(int frame, int band) {
        return bands[frame * BANDS + band];
    }

    double framesPerSecond() {
        return rate / hop;
    }

    /** Hertz at the lower edge of a band. */
    double edge(int band) {
        return edges[band] * rate / WINDOW;
    }
}
