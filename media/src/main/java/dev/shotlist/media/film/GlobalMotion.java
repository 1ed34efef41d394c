package dev.shotlist.media.film;

import org.jspecify.annotations.Nullable;

/**
 * How the camera moved between two frames: a similarity found by Gauss-Newton steps on the
 * difference of the pictures, coarse to fine, with far-off pixels (things that move by themselves)
 * weighted down.
 */
final class GlobalMotion {
    private static final int[] ROUNDS = {10, 6};

    /**
     * Difference of luma beyond which a pixel does not belong to the background: generous while the
     * movement is only known coarsely, then strict.
     */
    private static final double[] OUTLIER = {18, 8};

    /** Weight of the middle of the frame, where the subject is and not the ground. */
    private static final double MIDDLE = 0.12;

    /** Mean square of the gradients that coding noise alone makes. */
    private static final double NOISE = 2;

    /** Pixels across from which a picture counts as fine. */
    private static final int FINE = 60;

    /** Luma under which a pixel may be part of a letterbox. */
    private static final float DARK = 10;

    /**
     * A movement of the picture's content.
     *
     * @param x share of the width, positive when the content moves right
     * @param y share of the width too, positive when it moves down
     * @param zoom natural log of the growth of the content
     * @param roll radians clockwise
     * @param fit share of the textured picture that follows it
     * @param still whether the middle fits better unmoved, while the rest moves
     */
    record Move(double x, double y, double zoom, double roll, double fit, boolean still) {}

    /**
     * @param share of the textured picture that follows the movement
     * @param cost mean bounded square of what is left
     */
    private record Fit(double share, double cost) {}

    private GlobalMotion() {}

    /**
     * @param one luma of the earlier frame, row by row
     * @param other luma of the later one, same size
     * @return null when there is too little texture to tell
     */
    static @Nullable Move between(float[] one, float[] other, int width, int height) {
        int w = width / 2;
        int h = height / 2;
        float[] oneSmall = halved(one, width, height);
        float[] otherSmall = halved(other, width, height);
        int[] start = profileShift(oneSmall, otherSmall, w, h);
        double[] p = {start[0], start[1], 0, 0};
        Fit fit = refine(oneSmall, otherSmall, w, h, p, ROUNDS[0], OUTLIER[0]);
        if (Math.abs(start[0]) > 1 || Math.abs(start[1]) > 1) {
            double[] unmoved = new double[4];
            Fit level = refine(oneSmall, otherSmall, w, h, unmoved, ROUNDS[0], OUTLIER[0]);
            if (fit == null || (level != null && level.cost() <= fit.cost())) {
                p = unmoved;
            }
        }
        p[0] *= 2;
        p[1] *= 2;
        fit = refine(one, other, width, height, p, ROUNDS[1], OUTLIER[1]);
        if (fit == null) {
            return null;
        }
        // Standing still is the simplest explanation and wins when it explains as much.
        Fit still = refine(one, other, width, height, new double[4], 0, OUTLIER[1]);
        if (still != null && still.cost() <= fit.cost() * 1.01) {
            p = new double[4];
            Fit settled = refine(one, other, width, height, p, ROUNDS[1], OUTLIER[1]);
            fit = settled == null ? still : settled;
        }
        return new Move(
                p[0] / width,
                p[1] / width,
                p[2],
                p[3],
                fit.share(),
                centreStill(one, other, width, height, p));
    }

    static float[] halved(float[] in, int width, int height) {
        int w = width / 2;
        int h = height / 2;
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int i = 2 * y * width + 2 * x;
                out[y * w + x] = (in[i] + in[i + 1] + in[i + width] + in[i + width + 1]) / 4;
            }
        }
        return out;
    }

    /** The whole-pixel shift at which the sums of columns and of rows match best. */
    private static int[] profileShift(float[] one, float[] other, int w, int h) {
        float[] oneX = new float[w];
        float[] otherX = new float[w];
        float[] oneY = new float[h];
        float[] otherY = new float[h];
        // Subjects stand in the middle; the ground shows along the borders.
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                if (y < h / 4 || y >= h - h / 4) {
                    oneX[x] += 2 * one[y * w + x] / h;
                    otherX[x] += 2 * other[y * w + x] / h;
                }
                if (x < w / 4 || x >= w - w / 4) {
                    oneY[y] += 2 * one[y * w + x] / w;
                    otherY[y] += 2 * other[y * w + x] / w;
                }
            }
        }
        return new int[] {match(oneX, otherX), match(oneY, otherY)};
    }

    private static int match(float[] one, float[] other) {
        int n = one.length;
        int reach = n / 3;
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int d = -reach; d <= reach; d++) {
            double sumA = 0;
            double sumB = 0;
            int count = 0;
            for (int i = Math.max(0, -d); i < Math.min(n, n - d); i++) {
                sumA += one[i];
                sumB += other[i + d];
                count++;
            }
            double ab = 0;
            double aa = 0;
            double bb = 0;
            for (int i = Math.max(0, -d); i < Math.min(n, n - d); i++) {
                double a = one[i] - sumA / count;
                double b = other[i + d] - sumB / count;
                ab += a * b;
                aa += a * a;
                bb += b * b;
            }
            double score = ab / Math.sqrt(aa * bb + 1e-3) - 0.002 * Math.abs(d);
            if (score > most) {
                most = score;
                best = d;
            }
        }
        return best;
    }

    /**
     * Improves p (shift right, shift down, log zoom, roll) so that {@code other(warp(x)) = one(x)}.
     *
     * @return how well it fits in the end, or null without texture
     */
    private static @Nullable Fit refine(
            float[] one, float[] other, int w, int h, double[] p, int rounds, double outlier) {
        Fit fit = null;
        double cx = (w - 1) / 2.0;
        double cy = (h - 1) / 2.0;
        int stride = w > FINE ? 2 : 1;
        for (int round = 0; round <= rounds; round++) {
            double[][] normal = new double[4][4];
            double[] right = new double[4];
            double scale = Math.exp(p[2]);
            double c = scale * Math.cos(p[3]);
            double s = scale * Math.sin(p[3]);
            double inliers = 0;
            double textured = 0;
            double cost = 0;
            for (int y = 1; y < h - 1; y++) {
                double dy = y - cy;
                // A chequered half of the pixels tells as much at the fine scale.
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
                    if (one[i] < DARK
                            || other[j] < DARK
                            || one[i - w] < DARK
                            || one[i + w] < DARK
                            || one[i - 1] < DARK
                            || one[i + 1] < DARK) {
                        continue;
                    }
                    double fu = u - iu;
                    double fv = v - iv;
                    double top = other[j] + fu * (other[j + 1] - other[j]);
                    double bottom = other[j + w] + fu * (other[j + w + 1] - other[j + w]);
                    double difference = top + fv * (bottom - top) - one[i];
                    double gx = (one[i + 1] - one[i - 1]) / 2;
                    double gy = (one[i + w] - one[i - w]) / 2;
                    double texture = gx * gx + gy * gy;
                    if (texture < 4) {
                        continue;
                    }
                    double off = difference / outlier;
                    boolean middle = Math.abs(dx) < 0.2 * w && Math.abs(dy) < 0.35 * h;
                    double ground = middle ? MIDDLE : 1;
                    double weight = ground / (1 + off * off * off * off);
                    textured += ground;
                    cost += ground * off * off / (1 + off * off);
                    inliers += weight > 0.5 * ground ? ground : 0;
                    double jz = gx * dx + gy * dy;
                    double jr = -gx * dy + gy * dx;
                    double r = -weight * difference;
                    right[0] += gx * r;
                    right[1] += gy * r;
                    right[2] += jz * r;
                    right[3] += jr * r;
                    normal[0][0] += weight * gx * gx;
                    normal[0][1] += weight * gx * gy;
                    normal[0][2] += weight * gx * jz;
                    normal[0][3] += weight * gx * jr;
                    normal[1][1] += weight * gy * gy;
                    normal[1][2] += weight * gy * jz;
                    normal[1][3] += weight * gy * jr;
                    normal[2][2] += weight * jz * jz;
                    normal[2][3] += weight * jz * jr;
                    normal[3][3] += weight * jr * jr;
                }
            }
            if (textured * stride < 0.01 * w * h) {
                return null;
            }
            fit = new Fit(inliers / textured, cost / textured);
            // Where there is no texture along a direction, nothing moves along it.
            double calm = textured * NOISE;
            for (int k = 0; k < 2; k++) {
                normal[k][k] += calm;
                right[k] -= calm * p[k];
            }
            double reach = calm * (w * w + h * h) / 24;
            for (int k = 2; k < 4; k++) {
                normal[k][k] += reach;
                right[k] -= reach * p[k];
            }
            if (round == rounds || !step(normal, right, p)) {
                break;
            }
        }
        return fit;
    }

    /** Solves for the step and takes it; false when it is too small to matter. */
    private static boolean step(double[][] m, double[] right, double[] p) {
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                m[i][j] = m[j][i];
            }
            // Keeps directions without texture from running away.
            m[i][i] = m[i][i] * 1.0005 + 1e-6;
        }
        double[] x = right.clone();
        for (int i = 0; i < 4; i++) {
            double pivot = m[i][i];
            if (Math.abs(pivot) < 1e-9) {
                return false;
            }
            for (int k = i + 1; k < 4; k++) {
                double factor = m[k][i] / pivot;
                for (int j = i; j < 4; j++) {
                    m[k][j] -= factor * m[i][j];
                }
                x[k] -= factor * x[i];
            }
        }
        for (int i = 3; i >= 0; i--) {
            for (int j = i + 1; j < 4; j++) {
                x[i] -= m[i][j] * x[j];
            }
            x[i] /= m[i][i];
        }
        p[0] += Math.clamp(x[0], -4, 4);
        p[1] += Math.clamp(x[1], -4, 4);
        p[2] = Math.clamp(p[2] + Math.clamp(x[2], -0.05, 0.05), -0.3, 0.3);
        p[3] = Math.clamp(p[3] + Math.clamp(x[3], -0.05, 0.05), -0.3, 0.3);
        return Math.abs(x[0]) + Math.abs(x[1]) > 0.01 || Math.abs(x[2]) + Math.abs(x[3]) > 2e-4;
    }

    /** Whether a subject in the middle keeps its place while everything else moves. */
    private static boolean centreStill(float[] one, float[] other, int w, int h, double[] p) {
        if (Math.hypot(p[0], p[1]) < 0.6) {
            return false;
        }
        double unmoved = 0;
        double moved = 0;
        int px = (int) Math.round(p[0]);
        int py = (int) Math.round(p[1]);
        for (int y = h * 2 / 5; y < h * 3 / 5; y++) {
            for (int x = w * 2 / 5; x < w * 3 / 5; x++) {
                int v = Math.clamp(y + py, 0, h - 1);
                int u = Math.clamp(x + px, 0, w - 1);
                unmoved += Math.abs(one[y * w + x] - other[y * w + x]);
                moved += Math.abs(one[y * w + x] - other[v * w + u]);
            }
        }
        return unmoved < 0.6 * moved;
    }
}
