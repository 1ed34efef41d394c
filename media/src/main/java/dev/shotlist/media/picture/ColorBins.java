package dev.shotlist.media.picture;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.decode.Pixels;

/**
 * Pixels counted by colour, 32 steps a channel. Each bin keeps the sum of its pixels' colours, so
 * nothing is lost to the steps; pixels on edges, whose colours are mixtures, count less in the sums
 * that colours are read from but fully in the area.
 */
final class ColorBins {
    private static final int STEPS = 32 * 32 * 32;

    /** Difference of the neighbours (sum over channels) at which a pixel counts half. */
    private static final double EDGE = 30;

    private static final float[] INTERIOR = new float[3 * 256 * 2];

    static {
        for (int i = 0; i < INTERIOR.length; i++) {
            INTERIOR[i] = (float) (1 / (1 + Math.pow(i / EDGE, 4)));
        }
    }

    private final float[] area = new float[STEPS];
    private final float[] core = new float[STEPS];
    private final float[] red = new float[STEPS];
    private final float[] green = new float[STEPS];
    private final float[] blue = new float[STEPS];

    /**
     * A colour that occurs.
     *
     * @param core weight of its pixels that do not lie on edges
     * @param area weight of all of its pixels
     */
    record Bin(int key, Oklab color, double core, double area) {}

    void add(Pixels pixels) {
        int w = pixels.width();
        int h = pixels.height();
        int[] argb = pixels.argb();
        for (int y = 0; y < h; y++) {
            int up = Math.max(0, y - 1) * w;
            int down = Math.min(h - 1, y + 1) * w;
            int at = y * w;
            for (int x = 0; x < w; x++) {
                int pixel = argb[at + x];
                float alpha = (pixel >>> 24) / 255f;
                if (alpha == 0) {
                    continue;
                }
                int left = argb[at + Math.max(0, x - 1)];
                int right = argb[at + Math.min(w - 1, x + 1)];
                int edge = difference(left, right) + difference(argb[up + x], argb[down + x]);
                float weight = alpha * INTERIOR[edge];
                int key = key(pixel);
                area[key] += alpha;
                core[key] += weight;
                red[key] += weight * (pixel >> 16 & 0xFF);
                green[key] += weight * (pixel >> 8 & 0xFF);
                blue[key] += weight * (pixel & 0xFF);
            }
        }
    }

    /** The bins that hold anything. */
    Bin[] bins() {
        int count = 0;
        for (float value : area) {
            if (value > 0) {
                count++;
            }
        }
        Bin[] bins = new Bin[count];
        int next = 0;
        for (int key = 0; key < STEPS; key++) {
            if (area[key] > 0) {
                double weight = core[key];
                bins[next++] =
                        new Bin(
                                key,
                                Oklab.of(
                                        red[key] / weight, green[key] / weight, blue[key] / weight),
                                weight,
                                area[key]);
            }
        }
        return bins;
    }

    static int key(int pixel) {
        return (pixel >> 9 & 0x7C00) | (pixel >> 6 & 0x3E0) | (pixel >> 3 & 0x1F);
    }

    private static int difference(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))
                + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
                + Math.abs((a & 0xFF) - (b & 0xFF));
    }
}
