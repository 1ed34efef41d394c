package dev.shotlist.media.decode;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Small pictures, decoded by the JDK's readers. */
final class JvmPictures {
    private static final String JPEG = "jpeg";

    /** From here on every second pixel along both ways is enough of a square to average noise. */
    private static final int WORTH_THINNING = 3;

    /** From here on the others need not even be decoded: squares keep nearly equal shares. */
    private static final int WORTH_HALVING = 4;

    private JvmPictures() {}

    static Pixels jpeg(byte[] bytes, int longest) {
        return read(bytes, JPEG, longest);
    }

    static Pixels png(byte[] bytes, int longest) {
        return read(bytes, "png", longest);
    }

    private static Pixels read(byte[] bytes, String format, int longest) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            ImageReadParam param = reader.getDefaultReadParam();
            boolean halved = format.equals(JPEG) && factor(width, height, longest) >= WORTH_HALVING;
            if (halved) {
                param.setSourceSubsampling(2, 2, 0, 0);
            }
            BufferedImage image = reader.read(0, param);
            return image.getColorModel() instanceof IndexColorModel palette
                    ? indexed(image.getRaster(), palette, longest)
                    : direct(image, width, height, halved, longest);
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer damaged files with all kinds of unchecked exceptions.
            throw new MediaRefused(
                    MediaRefused.Reason.CORRUPT, "the picture is damaged: " + e.getMessage(), e);
        } finally {
            reader.dispose();
        }
    }

    private static Pixels indexed(Raster raster, IndexColorModel palette, int longest) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int[] colors = new int[palette.getMapSize()];
        palette.getRGBs(colors);
        int[] argb = raster.getSamples(0, 0, width, height, 0, (int[]) null);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = argb[i] < colors.length ? colors[argb[i]] : 0;
        }
        return Pixels.of(width, height, argb).within(longest);
    }

    /**
     * Averages the raster's samples as they are: asking the image for RGB would convert grey from
     * linear light, which it is not.
     */
    private static Pixels direct(
            BufferedImage image, int fullWidth, int fullHeight, boolean halved, int longest) {
        Raster raster = image.getRaster();
        int width = raster.getWidth();
        int height = raster.getHeight();
        int bands = raster.getNumBands();
        int depth = raster.getSampleModel().getSampleSize(0);
        boolean premultiplied = image.isAlphaPremultiplied();
        if (bands > 4
                || premultiplied
                || raster.getDataBuffer().getDataType() > DataBuffer.TYPE_INT) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED, "pictures of this layout are not taken");
        }
        if (bands == 3
                && image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && raster.getDataBuffer() instanceof DataBufferByte bytes) {
            int full = factor(fullWidth, fullHeight, longest);
            int w = Math.max(1, fullWidth / full);
            int h = Math.max(1, fullHeight / full);
            int[] out = thinned(bytes.getData(), width, w, h, full, halved);
            return new Pixels(w, h, out, fullWidth, fullHeight);
        }
        int factor = factor(width, height, longest);
        int w = Math.max(1, width / factor);
        int h = Math.max(1, height / factor);
        BandAverage average = new BandAverage(w, bands, depth, factor);
        int[] out = new int[w * h];
        int[] row = new int[width * bands];
        for (int y = 0; y < h; y++) {
            for (int i = 0; i < factor && y * factor + i < height; i++) {
                raster.getPixels(0, y * factor + i, width, 1, row);
                average.add(row, width);
            }
            average.flush(out, y * w);
        }
        return new Pixels(w, h, out, fullWidth, fullHeight);
    }

    private static int factor(int width, int height, int longest) {
        return Math.max(1, (Math.max(width, height) + longest - 1) / longest);
    }

    /**
     * The usual layout (blue, green, red), averaged fast: of each square every second pixel along
     * both ways, which are enough to average noise and half or less of the reading.
     *
     * @param halved whether only every second pixel was decoded
     */
    private static int[] thinned(byte[] data, int width, int w, int h, int factor, boolean halved) {
        int[] out = new int[w * h];
        int step = !halved && factor >= WORTH_THINNING ? 2 : 1;
        for (int y = 0; y < h; y++) {
            int top = place(y * factor, halved);
            int bottom = place((y + 1) * factor, halved);
            for (int x = 0; x < w; x++) {
                int left = place(x * factor, halved);
                int right = place((x + 1) * factor, halved);
                int count = (bottom - top + step - 1) / step * ((right - left + step - 1) / step);
                int half = count / 2;
                int blue = half;
                int green = half;
                int red = half;
                for (int j = top; j < bottom; j += step) {
                    int at = (j * width + left) * 3;
                    for (int i = left; i < right; i += step, at += 3 * step) {
                        blue += data[at] & 0xFF;
                        green += data[at + 1] & 0xFF;
                        red += data[at + 2] & 0xFF;
                    }
                }
                out[y * w + x] =
                        0xFF000000 | (red / count) << 16 | (green / count) << 8 | blue / count;
            }
        }
        return out;
    }

    /** Where a pixel of the whole picture lies, or the next one that was decoded. */
    private static int place(int pixel, boolean halved) {
        return halved ? (pixel + 1) / 2 : pixel;
    }
}
