package dev.shotlist.media.worker;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.decode.StillDecoder;
import dev.shotlist.media.film.Jpeg;
import dev.shotlist.media.film.JpegWriting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Small JPEGs to show for pictures of any type. */
final class Previews {

    /** Wide enough for a card on a page, at twice its pixels. */
    private static final int LONGEST_SIDE = 640;

    private Previews() {}

    static Jpeg of(Path file, DecodeLimits limits) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Pixels pixels = StillDecoder.decode(bytes, limits, LONGEST_SIDE).first();
            int[] rgb = Arrays.stream(pixels.argb()).map(Previews::onWhite).toArray();
            return JpegWriting.jpeg(Pixels.of(pixels.width(), pixels.height(), rgb));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What shines through shows the white of a page. */
    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = (argb >> shift) & 0xff;
            rgb |= ((channel * alpha + 255 * (255 - alpha) + 127) / 255) << shift;
        }
        return rgb;
    }
}
