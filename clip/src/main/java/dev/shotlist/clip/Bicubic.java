package dev.shotlist.clip;

import dev.shotlist.media.decode.Pixels;

/**
 * Resampling with Keys' cubic kernel (1981, a = -0.5), widened where a picture shrinks, as Pillow
 * does it and as CLIP was trained.
 */
final class Bicubic {
    private static final double A = -0.5;

    private Bicubic() {}

    /**
     * The colour at a point, channels from 0 to 1; transparency counts as white paper.
     *
     * @param scale source pixels for one of the result
     */
    static void sample(Pixels pixels, double x, double y, double scale, float[] rgb) {
        double wide = Math.max(1, scale);
        int reach = (int) Math.ceil(2 * wide);
        double sum = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        int centerX = (int) Math.floor(x);
        int centerY = (int) Math.floor(y);
        for (int v = centerY - reach + 1; v <= centerY + reach; v++) {
            double weightY = kernel((v - y) / wide);
            if (weightY == 0) {
                continue;
            }
            int row = Math.clamp(v, 0, pixels.height() - 1) * pixels.width();
            for (int u = centerX - reach + 1; u <= centerX + reach; u++) {
                double weight = weightY * kernel((u - x) / wide);
                int argb = pixels.argb()[row + Math.clamp(u, 0, pixels.width() - 1)];
                int alpha = argb >>> 24;
                int paper = 255 * (255 - alpha);
                red += weight * ((argb >> 16 & 0xFF) * alpha + paper);
                green += weight * ((argb >> 8 & 0xFF) * alpha + paper);
                blue += weight * ((argb & 0xFF) * alpha + paper);
                sum += weight;
            }
        }
        double full = sum * 255 * 255;
        rgb[0] = (float) Math.clamp(red / full, 0, 1);
        rgb[1] = (float) Math.clamp(green / full, 0, 1);
        rgb[2] = (float) Math.clamp(blue / full, 0, 1);
    }

    private static double kernel(double at) {
        double t = Math.abs(at);
        if (t < 1) {
            return ((A + 2) * t - (A + 3)) * t * t + 1;
        }
        return t < 2 ? ((A * t - 5 * A) * t + 8 * A) * t - 4 * A : 0;
    }
}
