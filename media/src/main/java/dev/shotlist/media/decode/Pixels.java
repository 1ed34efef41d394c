package dev.shotlist.media.decode;

/**
 * An upright picture in memory: rows from the top, each pixel {@code 0xAARRGGBB} in sRGB, alpha not
 * multiplied in. The array is shared, not copied; whoever gets one leaves it as it is.
 *
 * @param sourceWidth width of the upright picture that it was read from, at least its own
 * @param sourceHeight height likewise
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying megapixels would cost
public record Pixels(int width, int height, int[] argb, int sourceWidth, int sourceHeight) {
    public Pixels {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException("pixels must fill " + width + "x" + height);
        }
    }

    public static Pixels of(int width, int height, int[] argb) {
        return new Pixels(width, height, argb, width, height);
    }

    /** How many source pixels one pixel spans along an edge. */
    public double reduction() {
        return Math.max(1, Math.max(sourceWidth / (double) width, sourceHeight / (double) height));
    }

    /** Turned upright as an EXIF orientation (1 to 8) asks. */
    public Pixels oriented(int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return this;
        }
        boolean swaps = orientation >= 5;
        int w = swaps ? height : width;
        int h = swaps ? width : height;
        int[] out = new int[argb.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sx =
                        switch (orientation) {
                            case 2, 3 -> width - 1 - x;
                            case 5, 6 -> y;
                            case 7, 8 -> width - 1 - y;
                            default -> x;
                        };
                int sy =
                        switch (orientation) {
                            case 3, 4 -> height - 1 - y;
                            case 5, 8 -> x;
                            case 6, 7 -> height - 1 - x;
                            default -> y;
                        };
                out[y * w + x] = argb[sy * width + sx];
            }
        }
        return new Pixels(
                w, h, out, swaps ? sourceHeight : sourceWidth, swaps ? sourceWidth : sourceHeight);
    }

    /** Shrunk by averaging whole squares until no side is longer than {@code longest}. */
    public Pixels within(int longest) {
        int factor = (Math.max(width, height) + longest - 1) / longest;
        if (factor <= 1) {
            return this;
        }
        int w = Math.max(1, width / factor);
        int h = Math.max(1, height / factor);
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out[y * w + x] = mean(x * factor, y * factor, factor);
            }
        }
        return new Pixels(w, h, out, sourceWidth, sourceHeight);
    }

    private int mean(int left, int top, int size) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int y = top; y < Math.min(height, top + size); y++) {
            for (int x = left; x < Math.min(width, left + size); x++) {
                int pixel = argb[y * width + x];
                int a = pixel >>> 24;
                alpha += a;
                red += (long) a * (pixel >> 16 & 0xFF);
                green += (long) a * (pixel >> 8 & 0xFF);
                blue += (long) a * (pixel & 0xFF);
                count++;
            }
        }
        if (alpha == 0) {
            return 0;
        }
        long half = alpha / 2;
        return (int) ((alpha + count / 2) / count) << 24
                | (int) ((red + half) / alpha) << 16
                | (int) ((green + half) / alpha) << 8
                | (int) ((blue + half) / alpha);
    }
}
