package dev.shotlist.media.worker;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.decode.StillDecoder;
import dev.shotlist.media.film.Jpeg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small JPEGs to show for pictures of any type. */
final class Previews {

    /** Wide enough for a card on a page, at twice its pixels. */
    private static final int LONGEST_SIDE = 640;

    private static final float QUALITY = 0.85f;

    private Previews() {}

    static Jpeg of(Path file, DecodeLimits limits) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return jpeg(StillDecoder.decode(bytes, limits, LONGEST_SIDE).first());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Jpeg jpeg(Pixels pixels) throws IOException {
        BufferedImage image =
                new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        int[] onWhite = new int[pixels.argb().length];
        for (int i = 0; i < onWhite.length; i++) {
            onWhite[i] = onWhite(pixels.argb()[i]);
        }
        image.setRGB(0, 0, pixels.width(), pixels.height(), onWhite, 0, pixels.width());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } finally {
            writer.dispose();
        }
        return Jpeg.of(bytes.toByteArray());
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
