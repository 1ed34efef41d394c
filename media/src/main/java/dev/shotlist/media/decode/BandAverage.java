package dev.shotlist.media.decode;

import java.util.Arrays;

/** Averages rows of samples over squares into packed pixels, colours weighted by their alpha. */
final class BandAverage {
    private final int width;
    private final int bands;
    private final int depth;
    private final int factor;
    private final boolean alpha;
    private final long[] sums;
    private final long[] weights;
    private final int[] counts;

    /**
     * @param width pixels of a row that comes out
     * @param bands 1 grey, 2 grey and alpha, 3 colour, 4 colour and alpha
     * @param depth bits of a sample
     * @param factor pixels along the edge of a square
     */
    BandAverage(int width, int bands, int depth, int factor) {
        this.width = width;
        this.bands = bands;
        this.depth = depth;
        this.factor = factor;
        this.alpha = bands == 2 || bands == 4;
        this.sums = new long[width * 3];
        this.weights = new long[width];
        this.counts = new int[width];
    }

    void add(int[] row, int pixels) {
        int colors = bands < 3 ? 1 : 3;
        for (int x = 0, at = 0; x < width; x++) {
            int end = Math.min(pixels, (x + 1) * factor);
            for (int i = x * factor; i < end; i++, at += bands) {
                int weight = alpha ? scaled(row[at + colors]) : 255;
                weights[x] += weight;
                counts[x]++;
                for (int c = 0; c < 3; c++) {
                    sums[3 * x + c] += (long) weight * row[at + (colors == 1 ? 0 : c)];
                }
            }
        }
    }

    void flush(int[] out, int at) {
        for (int x = 0; x < width; x++) {
            long weight = weights[x];
            if (weight == 0) {
                out[at + x] = 0;
                continue;
            }
            int pixel = (int) ((weight + counts[x] / 2) / counts[x]) << 24;
            for (int c = 0; c < 3; c++) {
                int value = scaled((int) ((sums[3 * x + c] + weight / 2) / weight));
                pixel |= value << (16 - 8 * c);
            }
            out[at + x] = pixel;
        }
        Arrays.fill(sums, 0);
        Arrays.fill(weights, 0);
        Arrays.fill(counts, 0);
    }

    private int scaled(int sample) {
        return depth > 8
                ? sample >> (depth - 8)
                : depth == 8 ? sample : sample * 255 / ((1 << depth) - 1);
    }
}
