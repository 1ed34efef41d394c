package dev.shotlist.media.film;

import dev.shotlist.media.decode.FilmFrame;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.decode.SmallFrame;
import dev.shotlist.media.decode.StreamFacts;
import dev.shotlist.media.evidence.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A film staged frame by frame, whose cuts, dissolves, flashes and camera are known. */
final class StagedFilm {
    final double fps;
    final List<int[]> frames = new ArrayList<>();
    final List<Double> cuts = new ArrayList<>();
    final List<Interval> dissolves = new ArrayList<>();
    final List<Interval> fades = new ArrayList<>();

    StagedFilm(double fps) {
        this.fps = fps;
    }

    /** A film of several takes with all kinds of transitions and disturbances between them. */
    static StagedFilm random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StagedFilm film = new StagedFilm(random.nextBoolean() ? 25 : 30);
        CameraMove[] moves = {
            CameraMove.STATIC,
            CameraMove.STATIC,
            CameraMove.PAN_LEFT,
            CameraMove.PAN_RIGHT,
            CameraMove.TILT_UP,
            CameraMove.PUSH_IN,
            CameraMove.HANDHELD
        };
        int takes = 5 + random.nextInt(4);
        Take before = null;
        double beforeTime = 0;
        for (int i = 0; i < takes; i++) {
            Take take = new Take(new World(random), moves[random.nextInt(moves.length)], random);
            double begun = 0;
            if (before != null) {
                begun = film.transition(before, beforeTime, take, random);
            }
            double length = 0.7 + 2 * random.nextDouble();
            film.play(take, begun, begun + length, random.nextInt(4), random);
            before = take;
            beforeTime = begun + length;
        }
        return film;
    }

    private double transition(Take before, double time, Take next, SplittableRandom random) {
        double kind = random.nextDouble();
        double now = frames.size() / fps;
        if (kind < 0.6) {
            cuts.add(now);
            return 0;
        }
        double length = 0.4 + 1.2 * random.nextDouble();
        int count = (int) (length * fps);
        if (kind < 0.85) {
            for (int i = 0; i < count; i++) {
                double share = (i + 1.0) / (count + 1);
                add(mix(before.frame(time + i / fps), next.frame(i / fps), share));
            }
            dissolves.add(new Interval(now, now + length));
            return length;
        }
        int half = count / 2;
        for (int i = 0; i < half; i++) {
            add(scaled(before.frame(time + i / fps), 1 - (i + 1.0) / half));
        }
        for (int i = 0; i < half; i++) {
            add(scaled(next.frame(i / fps), (i + 1.0) / half));
        }
        fades.add(new Interval(now, now + 2 * half / fps));
        return half / fps;
    }

    /** Plays a take, in some with a flash, a whip pan or a slow change of light. */
    private void play(Take take, double from, double to, int disturbance, SplittableRandom random) {
        int count = (int) ((to - from) * fps);
        int at = count / 3 + random.nextInt(Math.max(1, count / 3));
        int flash = 1 + random.nextInt(4);
        double white = 0.5 + 0.5 * random.nextDouble();
        for (int i = 0; i < count; i++) {
            double t = from + i / fps;
            float[][] frame = take.frame(t);
            if (disturbance == 1 && i >= at && i < at + flash) {
                frame = mix(frame, plain(255), white);
            } else if (disturbance == 2) {
                frame = scaled(frame, 1 - 0.55 * Math.sin(Math.PI * i / count));
            }
            add(frame);
        }
    }

    /** A camera that is thrown around within one world, blurred by its own speed. */
    static StagedFilm whipPan(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StagedFilm film = new StagedFilm(25);
        World world = new World(random);
        double x = 640 * random.nextDouble();
        double y = 640 * random.nextDouble();
        double speed = 18 + 50 * random.nextDouble();
        for (int i = 0; i < 60; i++) {
            double v = i >= 25 && i < 37 ? speed * Math.sin(Math.PI * (i - 24) / 13) : 0.2;
            float[][] sum = plain(0);
            int blurs = 1 + (int) (v / 4);
            for (int b = 0; b < blurs; b++) {
                double bx = x + v * b / blurs * 0.5;
                for (int k = 0; k < 3; k++) {
                    for (int p = 0; p < sum[k].length; p++) {
                        double px = bx + p % Take.WIDTH;
                        int row = p / Take.WIDTH;
                        double py = y + row;
                        sum[k][p] += world.at(k, px, py) / blurs;
                    }
                }
            }
            film.add(sum);
            x += v;
        }
        return film;
    }

    void add(float[][] channels) {
        int[] argb = new int[channels[0].length];
        for (int i = 0; i < argb.length; i++) {
            int pixel = 0xFF;
            for (int k = 0; k < 3; k++) {
                pixel = pixel << 8 | (int) Math.clamp(channels[k][i] + 0.5f, 0, 255);
            }
            argb[i] = pixel;
        }
        frames.add(argb);
    }

    static float[][] plain(float value) {
        float[][] out = new float[3][Take.WIDTH * Take.HEIGHT];
        for (float[] channel : out) {
            Arrays.fill(channel, value);
        }
        return out;
    }

    private static float[][] scaled(float[][] frame, double share) {
        return mix(plain(0), frame, Math.max(0, share));
    }

    private static float[][] mix(float[][] one, float[][] other, double share) {
        float[][] out = new float[3][one[0].length];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < out[k].length; i++) {
                out[k][i] = (float) (one[k][i] * (1 - share) + other[k][i] * share);
            }
        }
        return out;
    }

    FilmLook measure() {
        FilmMeter meter = new FilmMeter(true);
        for (int i = 0; i < frames.size(); i++) {
            meter.frame(new Shown(i / fps, frames.get(i)));
        }
        meter.ends(new Shown((frames.size() - 1) / fps, frames.getLast()));
        return meter.look(
                new StreamFacts(
                        "staged", frames.size() / fps, "none", 192, 108, 0, fps, null, 0, 0),
                null);
    }

    private record Shown(double time, @SuppressWarnings("ArrayRecordComponent") int[] argb)
            implements FilmFrame {
        @Override
        public SmallFrame small() {
            int w = Take.WIDTH;
            int h = Take.HEIGHT;
            byte[] luma = new byte[w * h];
            byte[] blue = new byte[w * h / 4];
            byte[] red = new byte[w * h / 4];
            for (int i = 0; i < luma.length; i++) {
                double r = argb[i] >> 16 & 0xFF;
                double g = argb[i] >> 8 & 0xFF;
                double b = argb[i] & 0xFF;
                double l = 0.2126 * r + 0.7152 * g + 0.0722 * b;
                luma[i] = (byte) Math.round(l);
                int x = i % w;
                int y = i / w;
                if ((x & 1) == 0 && (y & 1) == 0) {
                    blue[y / 2 * (w / 2) + x / 2] =
                            (byte) Math.clamp(Math.round((b - l) / 1.8556 + 128), 0, 255);
                    red[y / 2 * (w / 2) + x / 2] =
                            (byte) Math.clamp(Math.round((r - l) / 1.5748 + 128), 0, 255);
                }
            }
            return SmallFrame.full(w, h, luma, blue, red);
        }

        @Override
        public Pixels pixels(int longest) {
            return Pixels.of(Take.WIDTH, Take.HEIGHT, argb);
        }
    }
}
