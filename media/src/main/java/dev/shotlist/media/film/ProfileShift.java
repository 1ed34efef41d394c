package dev.shotlist.media.film;

/** A first guess at how far two frames lie apart, from their sums of columns and rows. */
final class ProfileShift {
    private ProfileShift() {}

    /** The whole-pixel shift at which the sums of columns and of rows match best. */
    static int[] between(float[] one, float[] other, int w, int h) {
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
}
