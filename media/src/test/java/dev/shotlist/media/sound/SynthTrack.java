package dev.shotlist.media.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A piece of music made note by note, so that its tempo, beats and bars are known. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SynthTrack(
        String genre,
        double tempo,
        int beatsPerBar,
        List<Double> beats,
        List<Double> downbeats,
        float[] samples) {
    static final int RATE = 44_100;

    private static final String[] GENRES = {
        "house", "rock", "hiphop", "waltz", "ballad", "funk", "pop"
    };

    static SynthTrack music(long seed, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Maker(GENRES[random.nextInt(GENRES.length)], random, seconds).make();
    }

    /** A metronome: short bursts at an even tempo. */
    static SynthTrack clicks(long seed, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        double tempo = 60 + 120 * random.nextDouble();
        float[] samples = new float[(int) (seconds * RATE)];
        List<Double> beats = new ArrayList<>();
        double hertz = 700 + 1500 * random.nextDouble();
        for (double t = random.nextDouble() * 60 / tempo; t < seconds - 0.05; t += 60 / tempo) {
            beats.add(t);
            int at = (int) Math.round(t * RATE);
            for (int i = 0; i < RATE / 40 && at + i < samples.length; i++) {
                samples[at + i] +=
                        (float)
                                (0.6
                                        * Math.sin(2 * Math.PI * hertz * i / RATE)
                                        * Math.exp(-i / 300.0));
            }
        }
        return new SynthTrack("clicks", tempo, 4, beats, List.of(), samples);
    }

    SoundLook measure() {
        return Sounds.measure(RATE, samples);
    }

    /** The F measure of found beats, each within 70 ms of a true one and used once. */
    static double f(List<Double> truth, List<Double> found) {
        int hits = 0;
        int next = 0;
        for (double beat : truth) {
            while (next < found.size() && found.get(next) < beat - 0.07) {
                next++;
            }
            if (next < found.size() && found.get(next) <= beat + 0.07) {
                hits++;
                next++;
            }
        }
        return truth.size() + found.size() == 0 ? 1 : 2.0 * hits / (truth.size() + found.size());
    }

    private static final class Maker {
        private final String genre;
        private final SplittableRandom random;
        private final double tempo;
        private final int meter;
        private final double swing;
        private final float[] out;
        private final double seconds;
        private final double loose;

        Maker(String genre, SplittableRandom random, double seconds) {
            this.genre = genre;
            this.random = random;
            this.seconds = seconds;
            double share = random.nextDouble();
            this.tempo =
                    switch (genre) {
                        case "house" -> 115 + 20 * share;
                        case "rock" -> 90 + 75 * share;
                        case "hiphop" -> 74 + 30 * share;
                        case "waltz" -> 90 + 75 * share;
                        case "ballad" -> 62 + 40 * share;
                        case "funk" -> 90 + 32 * share;
                        default -> 80 + 60 * share;
                    };
            this.meter = genre.equals("waltz") ? 3 : 4;
            this.swing = genre.equals("hiphop") ? 0.12 * random.nextDouble() : 0;
            this.loose = 0.008 * random.nextDouble();
            this.out = new float[(int) (seconds * RATE)];
        }

        SynthTrack make() {
            double beat = 60 / tempo;
            double start = 0.05 + random.nextDouble() * 0.8;
            List<Double> beats = new ArrayList<>();
            List<Double> downbeats = new ArrayList<>();
            int[] roots = {random.nextInt(12), 0, 0, 0};
            int[][] steps = {{0, 7, 9, 5}, {0, 5, 7, 5}, {0, 9, 5, 7}, {0, 3, 10, 5}};
            int[] step = steps[random.nextInt(steps.length)];
            boolean[] kicks = new boolean[16];
            for (int i = 0; i < 16; i++) {
                kicks[i] = random.nextDouble() < (i % 2 == 0 ? 0.25 : 0.12);
            }
            int intro = random.nextInt(3) == 0 ? 2 : 0;
            for (int bar = 0; start + bar * meter * beat < seconds; bar++) {
                double at = start + bar * meter * beat;
                int root = 36 + (roots[0] + step[bar % 4]) % 12;
                for (int b = 0; b < meter && at + b * beat < seconds - 0.1; b++) {
                    beats.add(at + b * beat);
                    if (b == 0) {
                        downbeats.add(at);
                    }
                }
                bar(at, beat, root, bar >= intro, kicks);
            }
            double noise = 0.002 + 0.008 * random.nextDouble();
            float most = 0;
            for (int i = 0; i < out.length; i++) {
                out[i] += (float) (noise * (random.nextDouble() - 0.5));
                most = Math.max(most, Math.abs(out[i]));
            }
            for (int i = 0; i < out.length; i++) {
                out[i] *= 0.7f / most;
            }
            return new SynthTrack(genre, tempo, meter, beats, downbeats, out);
        }

        private void bar(double at, double beat, int root, boolean drums, boolean[] kicks) {
            double sixteenth = beat / 4;
            switch (genre) {
                case "house" -> {
                    for (int i = 0; i < 16; i++) {
                        if (drums && i % 4 == 0) {
                            kick(at + i * sixteenth, 1);
                        }
                        if (drums && i % 4 == 2) {
                            hat(at + i * sixteenth, 0.5);
                        }
                        if (drums && i % 8 == 4) {
                            snare(at + i * sixteenth, 0.6);
                        }
                        if (i % 4 == 2 || i % 8 == 3) {
                            note(at + i * sixteenth, root, sixteenth * 1.5, 0.3);
                        }
                    }
                    chord(at, root + 24, 4 * beat, 0.12);
                }
                case "waltz" -> {
                    note(at, root, beat, 0.5);
                    chord(at + beat, root + 24, beat * 0.7, 0.16);
                    chord(at + 2 * beat, root + 24, beat * 0.7, 0.16);
                    melody(at, root, beat, 3);
                    if (drums && random.nextInt(2) == 0) {
                        kick(at, 0.5);
                    }
                }
                case "ballad" -> {
                    for (int b = 0; b < 4; b++) {
                        chord(at + b * beat, root + 24, beat, b == 0 ? 0.22 : 0.15);
                        note(at + (b + 0.5) * beat, root + 31, beat / 2, 0.08);
                    }
                    note(at, root, 2 * beat, 0.4);
                    note(at + 2 * beat, root + 7, 2 * beat, 0.3);
                    melody(at, root, beat, 4);
                }
                default -> {
                    for (int i = 0; i < 16; i++) {
                        double t = at + i * sixteenth + (i % 2 == 1 ? swing * beat / 2 : 0);
                        boolean strong = i == 0 || (genre.equals("rock") && i == 8);
                        if (drums && (strong || (kicks[i] && i % 8 != 4))) {
                            kick(t, 0.9);
                        }
                        if (drums && i % 8 == 4) {
                            snare(t, 0.9);
                        }
                        boolean fine = genre.equals("funk") || genre.equals("hiphop");
                        if (drums && (i % 2 == 0 || fine)) {
                            hat(t, i % 4 == 0 ? 0.3 : i % 2 == 0 ? 0.22 : 0.1);
                        }
                    }
                    note(at, root, beat, 0.4);
                    note(at + 1.5 * beat, root, beat / 2, 0.25);
                    note(at + 2 * beat, root + (random.nextBoolean() ? 7 : 0), beat, 0.35);
                    chord(at, root + 24, 2 * beat, 0.1);
                    chord(at + 2 * beat, root + 24, 2 * beat, 0.1);
                    melody(at, root, beat, 4);
                }
            }
        }

        private void melody(double at, int root, double beat, int beats) {
            int[] scale = {0, 2, 4, 7, 9, 12};
            for (double b = 0; b < beats; b += random.nextInt(3) == 0 ? 0.5 : 1) {
                if (random.nextInt(4) > 0) {
                    note(at + b * beat, root + 36 + scale[random.nextInt(6)], beat * 0.8, 0.12);
                }
            }
        }

        private void chord(double at, int root, double length, double level) {
            for (int interval : new int[] {0, 4, 7}) {
                note(at, root + interval, length, level);
            }
        }

        private int place(double at) {
            return (int) Math.round((at + loose * (2 * random.nextDouble() - 1)) * RATE);
        }

        private void note(double at, int pitch, double length, double level) {
            double hertz = 440 * Math.pow(2, (pitch - 69) / 12.0);
            int from = Math.max(0, place(at));
            int n = (int) (length * RATE);
            for (int i = 0; i < n && from + i < out.length; i++) {
                double envelope =
                        Math.min(1, i / 200.0)
                                * Math.exp(-2.5 * i / (double) n)
                                * Math.min(1, (n - i) / 400.0);
                double phase = 2 * Math.PI * hertz * i / RATE;
                double tone =
                        Math.sin(phase) + 0.4 * Math.sin(2 * phase) + 0.2 * Math.sin(3 * phase);
                out[from + i] += (float) (level * envelope * tone);
            }
        }

        private void kick(double at, double level) {
            int from = Math.max(0, place(at));
            double phase = 0;
            for (int i = 0; i < RATE / 5 && from + i < out.length; i++) {
                phase += 2 * Math.PI * (48 + 90 * Math.exp(-i / 900.0)) / RATE;
                out[from + i] += (float) (level * Math.sin(phase) * Math.exp(-i / 3000.0));
            }
        }

        private void snare(double at, double level) {
            int from = Math.max(0, place(at));
            for (int i = 0; i < RATE / 6 && from + i < out.length; i++) {
                double noise = random.nextDouble() * 2 - 1;
                double body = Math.sin(2 * Math.PI * 190 * i / RATE);
                out[from + i] +=
                        (float) (level * (0.5 * noise + 0.4 * body) * Math.exp(-i / 2200.0));
            }
        }

        private void hat(double at, double level) {
            int from = Math.max(0, place(at));
            double before = 0;
            for (int i = 0; i < RATE / 16 && from + i < out.length; i++) {
                double noise = random.nextDouble() * 2 - 1;
                out[from + i] += (float) (level * 0.5 * (noise - before) * Math.exp(-i / 700.0));
                before = noise;
            }
        }
    }
}
