package dev.shotlist.media.decode;

import org.jspecify.annotations.Nullable;

/** Puts the frames of an animated WebP together, one after the other. */
final class WebpCanvas {
    private final int width;
    private final int height;
    private final int[] argb;
    private WebpFile.@Nullable Frame toClear;

    WebpCanvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.argb = new int[width * height];
    }

    void draw(WebpFile file, int index) {
        WebpFile.Frame frame = file.frame(index);
        if (frame.x() + frame.width() > width || frame.y() + frame.height() > height) {
            throw new MediaRefused(
                    MediaRefused.Reason.CORRUPT, "a WebP frame lies outside its canvas");
        }
        if (toClear != null) {
            clear(toClear);
        }
        PictureHeader header =
                new PictureHeader(
                        PictureHeader.Format.WEBP,
                        PictureHeader.Model.COLOR,
                        frame.width(),
                        frame.height(),
                        8,
                        1,
                        1,
                        true,
                        1);
        Pixels pixels = FfmpegPictures.webp(file.still(frame), header, Integer.MAX_VALUE);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                int at = (frame.y() + y) * width + frame.x() + x;
                int over = pixels.argb()[y * frame.width() + x];
                argb[at] = frame.blends() ? blend(argb[at], over) : over;
            }
        }
        toClear = frame.clears() ? frame : null;
    }

    Pixels pixels() {
        return Pixels.of(width, height, argb.clone());
    }

    private void clear(WebpFile.Frame frame) {
        for (int y = frame.y(); y < frame.y() + frame.height(); y++) {
            for (int x = frame.x(); x < frame.x() + frame.width(); x++) {
                argb[y * width + x] = 0;
            }
        }
    }

    private static int blend(int under, int over) {
        int a = over >>> 24;
        if (a == 255) {
            return over;
        }
        if (a == 0) {
            return under;
        }
        int below = (under >>> 24) * (255 - a) / 255;
        int alpha = a + below;
        int out = alpha << 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int top = over >> shift & 0xFF;
            int bottom = under >> shift & 0xFF;
            out |= ((top * a + bottom * below) / alpha) << shift;
        }
        return out;
    }
}
