package dev.shotlist.media.film;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A wide painted scene that a camera can look around in. */
final class World {
    private static final int SIDE = 640;
    private final float[][] channels = new float[3][SIDE * SIDE];

    World(SplittableRandom random) {
        double hue = 360 * random.nextDouble();
        double light = 0.3 + 0.4 * random.nextDouble();
        fill(color(light, 0.08, hue, random));
        for (int i = 0; i < 140; i++) {
            int size = 8 + random.nextInt(110);
            int x = random.nextInt(SIDE);
            int y = random.nextInt(SIDE);
            double l = Math.clamp(light + 0.6 * (random.nextDouble() - 0.5), 0.08, 0.95);
            float[] paint =
                    color(l, 0.14 * random.nextDouble(), hue + 120 * random.nextDouble(), random);
            shape(
                    x,
                    y,
                    size,
                    (int) (size * (0.4 + random.nextDouble())),
                    random.nextBoolean(),
                    paint);
        }
        for (float[] channel : channels) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] += (float) (12 * (random.nextDouble() - 0.5));
            }
        }
    }

    private static float[] color(double l, double chroma, double hue, SplittableRandom random) {
        double turn = Math.toRadians(hue + 20 * random.nextDouble());
        Srgb color = new Oklab(l, chroma * Math.cos(turn), chroma * Math.sin(turn)).srgb();
        return new float[] {color.red(), color.green(), color.blue()};
    }

    private void fill(float[] paint) {
        for (int c = 0; c < 3; c++) {
            Arrays.fill(channels[c], paint[c]);
        }
    }

    private void shape(int cx, int cy, int rx, int ry, boolean round, float[] paint) {
        for (int dy = -ry / 2; dy < ry / 2; dy++) {
            for (int dx = -rx / 2; dx < rx / 2; dx++) {
                double u = 2.0 * dx / rx;
                double v = 2.0 * dy / ry;
                if (round && u * u + v * v > 1) {
                    continue;
                }
                int i = Math.floorMod(cy + dy, SIDE) * SIDE + Math.floorMod(cx + dx, SIDE);
                for (int c = 0; c < 3; c++) {
                    channels[c][i] = paint[c];
                }
            }
        }
    }

    /** Colour channel at a place in pixels, the world being endless. */
    float at(int channel, double x, double y) {
        double fx = x - Math.floor(x);
        double fy = y - Math.floor(y);
        int x0 = Math.floorMod((int) Math.floor(x), SIDE);
        int y0 = Math.floorMod((int) Math.floor(y), SIDE);
        int x1 = x0 + 1 == SIDE ? 0 : x0 + 1;
        int y1 = y0 + 1 == SIDE ? 0 : y0 + 1;
        float[] plane = channels[channel];
        double top = plane[y0 * SIDE + x0] * (1 - fx) + plane[y0 * SIDE + x1] * fx;
        double bottom = plane[y1 * SIDE + x0] * (1 - fx) + plane[y1 * SIDE + x1] * fx;
        return (float) (top * (1 - fy) + bottom * fy);
    }
}
