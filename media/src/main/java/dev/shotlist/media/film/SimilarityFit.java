package dev.shotlist.media.film;

import org.jspecify.annotations.Nullable;

/**
 * Finds by Gauss-Newton steps the similarity that lays one picture over another; what moves by
 * itself is weighted down.
 */
final class SimilarityFit {
    /** Weight of the middle of the frame, where the subject is and not the ground. */
    private static final double MIDDLE = 0.12;

    /** Mean square of the gradients that coding noise alone makes. */
    private static final double NOISE = 2;

    /** Squared gradient from which a pixel says where it has gone. */
    private static final double TEXTURE = 4;

    /** Share of the pixels that must say so. */
    private static final double LEAST_TEXTURED = 0.01;

    /** Pixels across from which a picture counts as fine. */
    private static final int FINE = 60;

    /** Luma under which a pixel may be part of a letterbox. */
    private static final float DARK = 10;

    /**
     * @param share of the textured picture that follows the movement
     * @param cost mean bounded square of what is left
     */
    record Fit(double share, double cost) {}

    private final float[] one;
    private final float[] other;
    private final int w;
    private final int h;
    private final NormalEquations equations = new NormalEquations();

    private double inliers;
    private double textured;
    private double cost;

    /**
     * @param one luma of the earlier frame, row by row
     * @param other luma of the later one, same size
     */
    SimilarityFit(float[] one, float[] other, int width, int height) {
        this.one = one;
        this.other = other;
        this.w = width;
        this.h = height;
    }

    /**
     * Improves p (shift right, shift down, log zoom, roll) so that {@code other(warp(x)) = one(x)}.
     *
     * @param outlier difference of luma beyond which a pixel does not belong to the background
     * @return how well it fits in the end, or null without texture
     */
    @Nullable Fit refine(double[] p, int rounds, double outlier) {
        Fit fit = null;
        // A chequered half of the pixels tells as much at the fine scale.
        int stride = w > FINE ? 2 : 1;
        for (int round = 0; round <= rounds; round++) {
            gather(p, stride, outlier);
            if (textured * stride < LEAST_TEXTURED * w * h) {
                return null;
            }
            fit = new Fit(inliers / textured, cost / textured);
            double calm = textured * NOISE;
            double reach = calm * (w * w + h * h) / 24;
            equations.calm(0, calm, p);
            equations.calm(1, calm, p);
            equations.calm(2, reach, p);
            equations.calm(3, reach, p);
            if (round == rounds || !equations.step(p)) {
                break;
            }
        }
        return fit;
    }

    private void gather(double[] p, int stride, double outlier) {
        equations.clear();
        inliers = 0;
        textured = 0;
        cost = 0;
        double cx = (w - 1) / 2.0;
        double cy = (h - 1) / 2.0;
        double scale = Math.exp(p[2]);
        double c = scale * Math.cos(p[3]);
        double s = scale * Math.sin(p[3]);
        for (int y = 1; y < h - 1; y++) {
            double dy = y - cy;
            for (int x = 1 + (y & (stride - 1)); x < w - 1; x += stride) {
                int i = y * w + x;
                double dx = x - cx;
                double u = cx + c * dx - s * dy + p[0];
                double v = cy + s * dx + c * dy + p[1];
                int iu = (int) Math.floor(u);
                int iv = (int) Math.floor(v);
                if (iu < 1 || iv < 1 || iu >= w - 2 || iv >= h - 2) {
                    continue;
                }
                int j = iv * w + iu;
                if (isDark(i, j)) {
                    continue;
                }
                double gx = (one[i + 1] - one[i - 1]) / 2;
                double gy = (one[i + w] - one[i - w]) / 2;
                if (gx * gx + gy * gy < TEXTURE) {
                    continue;
                }
                double difference = at(j, u - iu, v - iv) - one[i];
                double off = difference / outlier;
                boolean middle = Math.abs(dx) < 0.2 * w && Math.abs(dy) < 0.35 * h;
                double ground = middle ? MIDDLE : 1;
                double weight = ground / (1 + off * off * off * off);
                textured += ground;
                cost += ground * off * off / (1 + off * off);
                inliers += weight > 0.5 * ground ? ground : 0;
                equations.add(gx, gy, gx * dx + gy * dy, -gx * dy + gy * dx, weight, difference);
            }
        }
    }

    private boolean isDark(int i, int j) {
        return one[i] < DARK
                || other[j] < DARK
                || one[i - w] < DARK
                || one[i + w] < DARK
                || one[i - 1] < DARK
                || one[i + 1] < DARK;
    }

    /** The later frame between four pixels. */
    private double at(int j, double fu, double fv) {
        double top = other[j] + fu * (other[j + 1] - other[j]);
        double bottom = other[j + w] + fu * (other[j + w + 1] - other[j + w]);
        return top + fv * (bottom - top);
    }
}
