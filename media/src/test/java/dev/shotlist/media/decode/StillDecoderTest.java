package dev.shotlist.media.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillDecoderTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    /** Colours may move by the noise of lossy coding. */
    private static final int CLOSE = 14;

    @TempDir private Path folder;

    /** Left half red, right half blue, upper quarter of both white. */
    private static int color(int x, int y, int width, int height) {
        if (y < height / 4) {
            return 0xFFFFFFFF;
        }
        return x < width / 2 ? 0xFFC83214 : 0xFF143CC8;
    }

    private static int[] flag(int width, int height) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = color(i % width, i / width, width, height);
        }
        return argb;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        image.setRGB(0, 0, WIDTH, HEIGHT, flag(WIDTH, HEIGHT), 0, WIDTH);
        return image;
    }

    private static StillDecoder.Still decode(byte[] bytes) {
        return StillDecoder.decode(bytes, DecodeLimits.STANDARD, 512);
    }

    private static void assertColor(Pixels pixels, double x, double y, int expected) {
        int px = (int) (x * pixels.width());
        int py = (int) (y * pixels.height());
        int found = pixels.argb()[py * pixels.width() + px];
        for (int shift = 0; shift <= 24; shift += 8) {
            assertThat(Math.abs((found >> shift & 0xFF) - (expected >> shift & 0xFF)))
                    .as("%08x against %08x at %.2f, %.2f", found, expected, x, y)
                    .isLessThanOrEqualTo(CLOSE);
        }
    }

    private static void assertFlag(Pixels pixels) {
        assertColor(pixels, 0.25, 0.6, 0xFFC83214);
        assertColor(pixels, 0.75, 0.6, 0xFF143CC8);
        assertColor(pixels, 0.5, 0.1, 0xFFFFFFFF);
    }

    @Test
    void readsJpegPngAndPalettes() throws IOException {
        assertFlag(decode(written(image(BufferedImage.TYPE_INT_RGB), "jpeg")).first());
        assertFlag(decode(written(image(BufferedImage.TYPE_INT_RGB), "png")).first());
        IndexColorModel palette =
                new IndexColorModel(
                        2,
                        3,
                        new byte[] {(byte) 0xC8, 0x14, -1},
                        new byte[] {0x32, 0x3C, -1},
                        new byte[] {0x14, (byte) 0xC8, -1});
        BufferedImage indexed =
                new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette);
        indexed.setRGB(0, 0, WIDTH, HEIGHT, flag(WIDTH, HEIGHT), 0, WIDTH);
        StillDecoder.Still still = decode(written(indexed, "png"));
        assertThat(still.header().model()).isEqualTo(PictureHeader.Model.PALETTE);
        assertFlag(still.first());
    }

    @Test
    void readsGreyAsItIsEncodedAndSixteenBits() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, type);
            int full = type == BufferedImage.TYPE_BYTE_GRAY ? 255 : 65535;
            int[] row = new int[WIDTH];
            Arrays.fill(row, full * 100 / 255);
            for (int y = 0; y < HEIGHT; y++) {
                grey.getRaster().setPixels(0, y, WIDTH, 1, row);
            }
            assertColor(decode(written(grey, "png")).first(), 0.5, 0.5, 0xFF646464);
        }
    }

    @Test
    void keepsAlphaAndDoesNotMixInWhatIsHidden() throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 64 * 64; i++) {
            boolean hidden = (i % 64 + i / 64) % 2 == 0;
            image.setRGB(i % 64, i / 64, hidden ? 0x0000FF00 : 0xFFC83214);
        }
        StillDecoder.Still still =
                StillDecoder.decode(written(image, "png"), DecodeLimits.STANDARD, 16);
        assertThat(still.header().alpha()).isTrue();
        assertColor(still.first(), 0.5, 0.5, 0x80C83214);
    }

    @Test
    void appliesEveryOrientation() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            // What a camera stores so that turning it by the orientation gives the flag.
            int inverse = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
            Pixels stored = Pixels.of(WIDTH, HEIGHT, flag(WIDTH, HEIGHT)).oriented(inverse);
            BufferedImage image =
                    new BufferedImage(stored.width(), stored.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, stored.width(), stored.height(), stored.argb(), 0, stored.width());
            StillDecoder.Still still = decode(withOrientation(written(image, "jpeg"), orientation));
            assertThat(still.header().orientation()).isEqualTo(orientation);
            assertThat(still.first().width()).isEqualTo(WIDTH);
            assertThat(still.first().sourceWidth()).isEqualTo(WIDTH);
            assertFlag(still.first());
        }
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 36);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        out.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
        out.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        out.putShort((short) 0).putInt(0);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    @Test
    void readsCmyk() throws IOException {
        // Adobe's way: inverted, so 255 is no ink. Cyan and magenta inks make blue.
        byte[] data = new byte[4 * 64 * 64];
        for (int i = 0; i < data.length; i += 4) {
            data[i] = 20;
            data[i + 1] = 60;
            data[i + 2] = (byte) 200;
            data[i + 3] = (byte) 255;
        }
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        new DataBufferByte(data, data.length),
                        64,
                        64,
                        256,
                        4,
                        new int[] {0, 1, 2, 3},
                        null);
        assertThat(raster.getSampleModel()).isInstanceOf(ComponentSampleModel.class);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        writer.dispose();
        byte[] adobe = {
            (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
        };
        byte[] plain = out.toByteArray();
        byte[] jpeg = new byte[plain.length + adobe.length];
        System.arraycopy(plain, 0, jpeg, 0, 2);
        System.arraycopy(adobe, 0, jpeg, 2, adobe.length);
        System.arraycopy(plain, 2, jpeg, 2 + adobe.length, plain.length - 2);
        StillDecoder.Still still = decode(jpeg);
        assertThat(still.header().model()).isEqualTo(PictureHeader.Model.CMYK);
        assertColor(still.first(), 0.5, 0.5, 0xFF143CC8);
    }

    @Test
    void readsAnimatedGif() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 4; i++) {
                BufferedImage frame = image(BufferedImage.TYPE_INT_RGB);
                if (i >= 2) {
                    for (int p = 0; p < WIDTH * HEIGHT; p++) {
                        frame.setRGB(p % WIDTH, p / WIDTH, 0x20A040);
                    }
                }
                writer.writeToSequence(new IIOImage(frame, null, delay(writer, frame)), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        StillDecoder.Still still = decode(out.toByteArray());
        assertThat(still.header().frames()).isEqualTo(4);
        assertThat(still.frames()).hasSize(2);
        assertFlag(still.first());
        assertColor(still.frames().get(1), 0.5, 0.5, 0xFF20A040);
    }

    private static IIOMetadata delay(ImageWriter writer, BufferedImage frame) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
        String name = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(name);
        IIOMetadataNode control =
                (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", "10");
        metadata.setFromTree(name, root);
        return metadata;
    }

    @Test
    void readsWebpAndAvif() throws IOException {
        assertFlag(decode(encoded("still.webp", "libwebp", 1)).first());
        StillDecoder.Still animated = decode(encoded("moving.webp", "libwebp_anim", 3));
        // The encoder folds the two equal frames into one.
        assertThat(animated.header().frames()).isEqualTo(2);
        assertFlag(animated.first());
        assertColor(animated.frames().get(1), 0.25, 0.6, 0xFF143CC8);
        assertFlag(decode(encoded("still.avif", "libaom-av1", 1)).first());
    }

    private byte[] encoded(String name, String codec, int frames) throws IOException {
        Path file = folder.resolve(name);
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video(codec, WIDTH, HEIGHT, 10, 4_000_000);
            for (int i = 0; i < frames; i++) {
                int[] argb = flag(WIDTH, HEIGHT);
                for (int p = 0; p < argb.length; p++) {
                    boolean turned = i > 0 && argb[p] == 0xFFC83214;
                    argb[p] = turned ? 0xFF143CC8 : argb[p];
                }
                writer.frame(argb, i);
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void decodesLargeJpegsAtReducedSize() throws IOException {
        BufferedImage image = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 2400, 1600, flag(2400, 1600), 0, 2400);
        StillDecoder.Still still = decode(written(image, "jpeg"));
        assertThat(still.header().inJvm()).isFalse();
        assertThat(still.first().width()).isBetween(300, 512);
        assertThat(still.first().sourceWidth()).isEqualTo(2400);
        assertFlag(still.first());
    }

    @Test
    void refusesWhatWouldCostTooMuchFromTheHeaderAlone() throws IOException {
        byte[] png = written(image(BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(png).putInt(16, 20000).putInt(20, 20000);
        assertRefused(png, MediaRefused.Reason.TOO_COSTLY);
        ByteBuffer.wrap(png).putInt(16, 0x80000000);
        assertRefused(png, MediaRefused.Reason.TOO_COSTLY);
        byte[] gif = written(image(BufferedImage.TYPE_INT_RGB), "gif");
        gif[6] = -1;
        gif[7] = -1;
        gif[8] = -1;
        gif[9] = -1;
        assertRefused(gif, MediaRefused.Reason.TOO_COSTLY);
    }

    @Test
    void refusesStrangersAndDamage() throws IOException {
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>", MediaRefused.Reason.UNSUPPORTED);
        assertRefused("II*\0aaaaaaaaaaaa", MediaRefused.Reason.UNSUPPORTED);
        assertRefused("8BPS\0\1aaaaaaaaaaaaaaaaaaaaaa", MediaRefused.Reason.UNSUPPORTED);
        assertRefused("", MediaRefused.Reason.UNSUPPORTED);
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            byte[] whole = written(image(BufferedImage.TYPE_INT_RGB), format);
            for (int cut = 0; cut < whole.length; cut += 7) {
                byte[] part = Arrays.copyOf(whole, cut);
                try {
                    assertThat(decode(part).first().width()).isEqualTo(WIDTH);
                } catch (MediaRefused refused) {
                    assertThat(refused.reason())
                            .isIn(MediaRefused.Reason.CORRUPT, MediaRefused.Reason.UNSUPPORTED);
                }
            }
        }
    }

    private static void assertRefused(String text, MediaRefused.Reason reason) {
        assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), reason);
    }

    private static void assertRefused(byte[] bytes, MediaRefused.Reason reason) {
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOfSatisfying(
                        MediaRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
