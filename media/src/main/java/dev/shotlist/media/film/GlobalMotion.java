package dev.shotlist.media.film;

import dev.shotlist.media.film.SimilarityFit.Fit;
import org.jspecify.annotations.Nullable;

/**
 * How the camera moved between two frames: a similarity, looked for in small pictures first, then
 * in the whole ones.
 */
final class GlobalMotion {
    private static final int[] ROUNDS = {10, 6};

    /**
     * Difference of luma beyond which a pixel does not belong to the background: generous while the
     * movement is only known coarsely, then strict.
     */
    private static final double[] OUTLIER = {18, 8};

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
        int[] start = ProfileShift.between(oneSmall, otherSmall, w, h);
        double[] p = {start[0], start[1], 0, 0};
        SimilarityFit coarse = new SimilarityFit(oneSmall, otherSmall, w, h);
        Fit fit = coarse.refine(p, ROUNDS[0], OUTLIER[0]);
        if (Math.abs(start[0]) > 1 || Math.abs(start[1]) > 1) {
            double[] unmoved = new double[4];
            Fit level = coarse.refine(unmoved, ROUNDS[0], OUTLIER[0]);
            if (fit == null || (level != null && level.cost() <= fit.cost())) {
                p = unmoved;
            }
        }
        p[0] *= 2;
        p[1] *= 2;
        SimilarityFit fine = new SimilarityFit(one, other, width, height);
        fit = fine.refine(p, ROUNDS[1], OUTLIER[1]);
        if (fit == null) {
            return null;
        }
        // Standing still is the simplest explanation and wins when it explains as much.
        Fit still = fine.refine(new double[4], 0, OUTLIER[1]);
        if (still != null && still.cost() <= fit.cost() * 1.01) {
            p = new double[4];
            Fit settled = fine.refine(p, ROUNDS[1], OUTLIER[1]);
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
