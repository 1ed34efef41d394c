package dev.shotlist.media.picture;

import java.util.Arrays;

/**
 * What draws the eye: places whose colour differs from the picture's border and from their own
 * surroundings.
 *
 * @param width columns of the map
 * @param height rows of the map
 * @param map row by row, 0 to 1
 * @param threshold the value that parts what stands out from what does not
 * @param strength Oklab distance between what stands out and the border
 */
@SuppressWarnings("ArrayRecordComponent") // shared within one measurement, never kept
record Saliency(int width, int height, float[] map, double threshold, double strength) {
    /** Columns and rows that the border is sampled at, on each side. */
    private static final int BORDER_SAMPLES = 6;

    /**
     * The difference that counts is the third smallest to all border samples: a subject that
     * touches the border in a place or two still stands out.
     */
    private static final int RANK = 2;

    /** Oklab distance that surely stands out. */
    private static final double STRONG = 0.25;

    static Saliency of(Planes planes) {
        int w = planes.width();
        int h = planes.height();
        int radius = Math.max(1, Math.max(w, h) / 64);
        float[] l = planes.blurred(planes.lightness(), radius);
        float[] a = planes.blurred(planes.a(), radius);
        float[] b = planes.blurred(planes.b(), radius);
        int wide = Math.max(2, Math.max(w, h) / 6);
        float[] l2 = planes.blurred(l, wide);
        float[] a2 = planes.blurred(a, wide);
        float[] b2 = planes.blurred(b, wide);
        int[] border = border(w, h);
        float[] map = new float[l.length];
        double[] distances = new double[border.length];
        float most = 0;
        for (int i = 0; i < map.length; i++) {
            for (int k = 0; k < border.length; k++) {
                int j = border[k];
                distances[k] = distance(l[i] - l[j], a[i] - a[j], b[i] - b[j]);
            }
            Arrays.sort(distances);
            double ground = distances[RANK];
            double local = distance(l[i] - l2[i], a[i] - a2[i], b[i] - b2[i]);
            map[i] = (float) (0.65 * ground + 0.35 * local);
            most = Math.max(most, map[i]);
        }
        float[] soft = planes.blurred(map, radius);
        float[] ones = new float[map.length];
        Arrays.fill(ones, 1);
        for (int i = 0; i < soft.length; i++) {
            soft[i] = most > 0 ? Math.min(1, soft[i] / most) : 0;
        }
        double threshold = Spread.of(soft, ones).threshold();
        return new Saliency(w, h, soft, threshold, Math.min(1, most / STRONG));
    }

    private static double distance(float l, float a, float b) {
        // Hue and chroma draw the eye more than lightness, which shading changes too.
        return Math.sqrt(l * l + 2.5f * (a * a + b * b));
    }

    private static int[] border(int w, int h) {
        int[] places = new int[4 * BORDER_SAMPLES];
        for (int k = 0; k < BORDER_SAMPLES; k++) {
            int x = (2 * k + 1) * w / (2 * BORDER_SAMPLES);
            int y = (2 * k + 1) * h / (2 * BORDER_SAMPLES);
            places[4 * k] = x;
            places[4 * k + 1] = (h - 1) * w + x;
            places[4 * k + 2] = y * w;
            places[4 * k + 3] = y * w + w - 1;
        }
        return places;
    }
}
