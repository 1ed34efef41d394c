package dev.shotlist.media.film;

import dev.shotlist.media.decode.SmallFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is remembered of every frame: a tiny picture and how its lightness and colours spread. */
final class FrameTrace {
    private static final int COLUMNS = 32;
    private static final int LUMA_BINS = 24;
    private static final int COLOR_BINS = 12;
    private static final int BINS = LUMA_BINS + 2 * COLOR_BINS;

    /** Cells that a tiny picture may be moved by, to each side, to match another. */
    private static final int SHIFT = 2;

    /** Standard deviation of luma under which a frame has no structure to compare. */
    private static final double FLAT = 5;

    private int rows;
    private int[] columns = new int[0];
    private final List<byte[]> thumbs = new ArrayList<>();
    private final List<float[]> spreads = new ArrayList<>();
    private double[] times = new double[256];
    private float[] means = new float[256];
    private float[] deviations = new float[256];

    void add(double time, SmallFrame frame) {
        if (rows == 0) {
            rows = Math.max(4, COLUMNS * frame.height() / frame.width());
        }
        int n = size();
        if (n == times.length) {
            times = Arrays.copyOf(times, 2 * n);
            means = Arrays.copyOf(means, 2 * n);
            deviations = Arrays.copyOf(deviations, 2 * n);
        }
        byte[] thumb = new byte[COLUMNS * rows];
        float[] spread = new float[BINS];
        shrink(frame, thumb, spread);
        double sum = 0;
        double squares = 0;
        for (byte cell : thumb) {
            int value = cell & 0xFF;
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / thumb.length;
        times[n] = time;
        means[n] = (float) mean;
        deviations[n] = (float) Math.sqrt(Math.max(0, squares / thumb.length - mean * mean));
        thumbs.add(thumb);
        spreads.add(spread);
    }

    private void shrink(SmallFrame frame, byte[] thumb, float[] spread) {
        int w = frame.width();
        int h = frame.height();
        int[] sums = new int[thumb.length];
        int[] counts = new int[thumb.length];
        if (columns.length != w) {
            columns = new int[w];
            for (int x = 0; x < w; x++) {
                columns[x] = x * COLUMNS / w;
            }
        }
        byte[] luma = frame.luma();
        int[] levels = new int[256];
        // Every second row is enough for cells of several pixels.
        int stride = h >= 4 * rows ? 2 : 1;
        for (int y = 0; y < h; y += stride) {
            int row = Math.min(rows - 1, y * rows / h) * COLUMNS;
            for (int x = 0; x < w; x++) {
                int coded = luma[y * w + x] & 0xFF;
                int cell = row + columns[x];
                sums[cell] += coded;
                counts[cell]++;
                levels[coded]++;
            }
        }
        float share = 1f / (w * ((h + stride - 1) / stride));
        for (int coded = 0; coded < 256; coded++) {
            spread[(frame.stretched(coded) * LUMA_BINS) >> 8] += share * levels[coded];
        }
        for (int i = 0; i < thumb.length; i++) {
            thumb[i] = (byte) (counts[i] == 0 ? 0 : frame.stretched(sums[i] / counts[i]));
        }
        int colors = frame.blue().length;
        float colorShare = 1f / colors;
        for (int i = 0; i < colors; i++) {
            spread[LUMA_BINS + colorBin(frame.blue()[i])] += colorShare;
            spread[LUMA_BINS + COLOR_BINS + colorBin(frame.red()[i])] += colorShare;
        }
    }

    /** Bins are narrow around grey, where most colours lie. */
    private static int colorBin(byte value) {
        int away = (value & 0xFF) - 128;
        int size = Math.abs(away);
        int step = size < 4 ? 0 : size < 10 ? 1 : size < 18 ? 2 : size < 32 ? 3 : size < 52 ? 4 : 5;
        return away < 0 ? COLOR_BINS / 2 - 1 - step : COLOR_BINS / 2 + step;
    }

    int size() {
        return thumbs.size();
    }

    double time(int frame) {
        return times[frame];
    }

    /** Mean luma, 0 to 255. */
    double mean(int frame) {
        return means[frame];
    }

    /** Standard deviation of luma. */
    double deviation(int frame) {
        return deviations[frame];
    }

    byte[] thumb(int frame) {
        return thumbs.get(frame);
    }

    boolean flat(int frame) {
        return deviations[frame] < FLAT;
    }

    /** How different two frames look, 0 to about 1: structure and colours, half each. */
    double distance(int one, int other) {
        return 0.5 * structure(one, other) + 0.5 * colors(one, other);
    }

    /** Half the sum of the differences of the spreads of lightness and of colours, 0 to 1. */
    double colors(int one, int other) {
        float[] a = spreads.get(one);
        float[] b = spreads.get(other);
        double luma = 0;
        for (int i = 0; i < LUMA_BINS; i++) {
            luma += Math.abs(a[i] - b[i]);
        }
        double color = 0;
        for (int i = LUMA_BINS; i < BINS; i++) {
            color += Math.abs(a[i] - b[i]);
        }
        // Lightness changes with every lamp; colours seldom.
        return 0.5 * (0.5 * luma) + 0.5 * (0.25 * color);
    }

    /** One less the best correlation of the tiny pictures under small shifts, 0 to 1. */
    double structure(int one, int other) {
        if (flat(one) || flat(other)) {
            // The same field a shade more or less even is no other picture.
            double light = Math.abs(means[one] - means[other]) / 64.0;
            double contrast = Math.abs(deviations[one] - deviations[other]) / FLAT;
            return Math.min(1, Math.max(light, contrast));
        }
        double best = correlation(one, other, 0, 0);
        for (int dy = -SHIFT; dy <= SHIFT && best < 0.9; dy++) {
            for (int dx = -SHIFT; dx <= SHIFT && best < 0.9; dx++) {
                best = Math.max(best, correlation(one, other, dx, dy));
            }
        }
        return Math.clamp(1 - best, 0, 1);
    }

    private double correlation(int one, int other, int dx, int dy) {
        byte[] a = thumbs.get(one);
        byte[] b = thumbs.get(other);
        long sumA = 0;
        long sumB = 0;
        long sumAa = 0;
        long sumBb = 0;
        long sumAb = 0;
        int count = 0;
        int fromX = Math.max(0, -dx);
        int toX = Math.min(COLUMNS, COLUMNS - dx);
        for (int y = Math.max(0, -dy); y < Math.min(rows, rows - dy); y++) {
            int i = y * COLUMNS + fromX;
            int j = (y + dy) * COLUMNS + fromX + dx;
            for (int x = fromX; x < toX; x++, i++, j++) {
                int p = a[i] & 0xFF;
                int q = b[j] & 0xFF;
                sumA += p;
                sumB += q;
                sumAa += (long) p * p;
                sumBb += (long) q * q;
                sumAb += (long) p * q;
            }
            count += toX - fromX;
        }
        double n = count;
        double varA = sumAa - sumA * (double) sumA / n;
        double varB = sumBb - sumB * (double) sumB / n;
        double cov = sumAb - sumA * (double) sumB / n;
        return varA > 0 && varB > 0 ? cov / Math.sqrt(varA * varB) : 0;
    }
}
