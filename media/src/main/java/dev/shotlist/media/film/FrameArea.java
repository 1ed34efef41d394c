package dev.shotlist.media.film;

import dev.shotlist.media.decode.SmallFrame;
import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Region;
import org.jspecify.annotations.Nullable;

/**
 * Learns from sampled frames what part of the frame holds the picture, and where it stays quiet.
 */
final class FrameArea {
    /** Luma, 0 to 255, that the bars of a letterbox keep under. */
    private static final int BLACK = 14;

    /** Mean luma of a frame that is bright enough to show its bars. */
    private static final int BRIGHT = 20;

    /** Bars thinner than this share of the frame are borders of the coding. */
    private static final double THINNEST = 0.02;

    /** Share at the frame's border that television may cut off. */
    private static final double MARGIN = 0.05;

    private static final int GRID = 24;

    private int[] rowMost = new int[0];
    private int[] columnMost = new int[0];
    private final double[] activity = new double[GRID * GRID];
    private int bright;
    private int seen;
    private @Nullable SmallFrame before;

    void add(SmallFrame frame) {
        if (rowMost.length == 0) {
            rowMost = new int[frame.height()];
            columnMost = new int[frame.width()];
        }
        int w = frame.width();
        int h = frame.height();
        int[] rows = new int[h];
        int[] columns = new int[w];
        long sum = 0;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int value = frame.luma(y * w + x);
                rows[y] += value;
                columns[x] += value;
                sum += value;
            }
        }
        seen++;
        if (sum / ((long) w * h) >= BRIGHT) {
            bright++;
            for (int y = 0; y < h; y++) {
                rowMost[y] = Math.max(rowMost[y], rows[y] / w);
            }
            for (int x = 0; x < w; x++) {
                columnMost[x] = Math.max(columnMost[x], columns[x] / h);
            }
        }
        watch(frame);
        before = frame;
    }

    private void watch(SmallFrame frame) {
        int w = frame.width();
        int h = frame.height();
        double share = (double) GRID * GRID / (w * h);
        for (int y = 1; y < h; y += 2) {
            for (int x = 1; x < w; x += 2) {
                int i = y * w + x;
                int value = frame.luma(i);
                double detail =
                        Math.abs(value - frame.luma(i - 1)) + Math.abs(value - frame.luma(i - w));
                double change = before == null ? 0 : Math.abs(value - before.luma(i));
                activity[y * GRID / h * GRID + x * GRID / w] += 4 * share * (detail + 0.5 * change);
            }
        }
    }

    /** The picture without bars above and below or at the sides. */
    Region picture() {
        if (bright == 0) {
            return Region.WHOLE;
        }
        double[] y = inside(rowMost);
        double[] x = inside(columnMost);
        return Region.clamped(x[0], y[0], x[1], y[1]);
    }

    Evidence evidence() {
        Region region = picture();
        boolean bars = region.width() < 1 || region.height() < 1;
        return Evidence.of(
                Math.min(0.95, 0.3 + bright * 0.1),
                bars
                        ? "bars stay black in " + bright + " sampled frames"
                        : "no bars in " + seen + " sampled frames");
    }

    private static double[] inside(int[] most) {
        int from = 0;
        int to = most.length;
        while (from < to && most[from] < BLACK) {
            from++;
        }
        while (to > from && most[to - 1] < BLACK) {
            to--;
        }
        double first = from / (double) most.length;
        double last = to / (double) most.length;
        // Bars come in pairs of about the same size.
        boolean bars =
                first >= THINNEST && 1 - last >= THINNEST && Math.abs(first - (1 - last)) < 0.03;
        return bars ? new double[] {first, last} : new double[] {0, 1};
    }

    /** Of the places where titles usually go, the one with the least detail and change. */
    Region quiet() {
        Region area = picture();
        double[][] places = {
            {0, 0.66, 1, 1}, {0, 0, 1, 0.34}, {0, 0, 0.42, 1}, {0.58, 0, 1, 1}, {0, 0.33, 1, 0.67}
        };
        Region best = area;
        double least = Double.MAX_VALUE;
        for (double[] place : places) {
            double left = area.x() + area.width() * Math.max(MARGIN, place[0]);
            double top = area.y() + area.height() * Math.max(MARGIN, place[1]);
            double right = area.x() + area.width() * Math.min(1 - MARGIN, place[2]);
            double bottom = area.y() + area.height() * Math.min(1 - MARGIN, place[3]);
            double mean = mean(left, top, right, bottom);
            if (mean < least * 0.98) {
                least = mean;
                best = Region.clamped(left, top, right, bottom);
            }
        }
        return best;
    }

    private double mean(double left, double top, double right, double bottom) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                double u = (x + 0.5) / GRID;
                double v = (y + 0.5) / GRID;
                if (u >= left && u <= right && v >= top && v <= bottom) {
                    sum += activity[y * GRID + x];
                    count++;
                }
            }
        }
        return count == 0 ? Double.MAX_VALUE : sum / count;
    }
}
