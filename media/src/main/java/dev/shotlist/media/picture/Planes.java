package dev.shotlist.media.picture;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.decode.Pixels;

/**
 * A picture as planes of figures, row by row.
 *
 * @param lightness Oklab
 * @param light luminance, 0 to 1
 * @param red linear light
 * @param green linear light
 * @param blue linear light
 * @param cover opacity, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // planes are shared within one measurement, never kept
record Planes(
        int width,
        int height,
        float[] lightness,
        float[] a,
        float[] b,
        float[] light,
        float[] red,
        float[] green,
        float[] blue,
        float[] cover) {
    /** What shines through is taken for white paper. */
    private static final int PAPER = 255;

    static Planes of(Pixels pixels) {
        int n = pixels.argb().length;
        Planes planes =
                new Planes(
                        pixels.width(),
                        pixels.height(),
                        new float[n],
                        new float[n],
                        new float[n],
                        new float[n],
                        new float[n],
                        new float[n],
                        new float[n],
                        new float[n]);
        for (int i = 0; i < n; i++) {
            planes.set(i, pixels.argb()[i]);
        }
        return planes;
    }

    private void set(int i, int pixel) {
        int alpha = pixel >>> 24;
        int paper = PAPER * (255 - alpha);
        float r = Oklab.linear(((pixel >> 16 & 0xFF) * alpha + paper) / 255);
        float g = Oklab.linear(((pixel >> 8 & 0xFF) * alpha + paper) / 255);
        float bl = Oklab.linear(((pixel & 0xFF) * alpha + paper) / 255);
        Oklab color = Oklab.ofLinear(r, g, bl);
        lightness[i] = (float) color.lightness();
        a[i] = (float) color.a();
        b[i] = (float) color.b();
        red[i] = r;
        green[i] = g;
        blue[i] = bl;
        light[i] = 0.2126f * r + 0.7152f * g + 0.0722f * bl;
        cover[i] = alpha / 255f;
    }

    int size() {
        return lightness.length;
    }

    double coverage() {
        double sum = 0;
        for (float value : cover) {
            sum += value;
        }
        return sum;
    }

    /** A plane averaged over squares of {@code radius} pixels to each side. */
    float[] blurred(float[] plane, int radius) {
        return columns(rows(plane, radius), radius);
    }

    private float[] rows(float[] plane, int radius) {
        float[] out = new float[plane.length];
        for (int y = 0; y < height; y++) {
            line(plane, out, y * width, 1, width, radius);
        }
        return out;
    }

    private float[] columns(float[] plane, int radius) {
        float[] out = new float[plane.length];
        for (int x = 0; x < width; x++) {
            line(plane, out, x, width, height, radius);
        }
        return out;
    }

    private static void line(float[] in, float[] out, int start, int step, int length, int radius) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < Math.min(length, radius); i++) {
            sum += in[start + i * step];
            count++;
        }
        for (int i = 0; i < length; i++) {
            if (i + radius < length) {
                sum += in[start + (i + radius) * step];
                count++;
            }
            if (i - radius - 1 >= 0) {
                sum -= in[start + (i - radius - 1) * step];
                count--;
            }
            out[start + i * step] = (float) (sum / count);
        }
    }
}
