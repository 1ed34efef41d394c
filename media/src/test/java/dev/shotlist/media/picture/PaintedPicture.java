package dev.shotlist.media.picture;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.media.decode.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A noisy picture painted in a few known colours of known weights. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PaintedPicture(int width, int height, int[] rgb, List<Srgb> colors, double[] weights) {
    private static final double APART = 0.12;

    static PaintedPicture paint(long seed, int width, int height) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = 4 + random.nextInt(3);
        List<Srgb> colors = colors(random, count);
        byte[] index = shapes(random, width, height, count);
        double[] weights = new double[count];
        for (byte i : index) {
            weights[i] += 1.0 / index.length;
        }
        for (double weight : weights) {
            if (weight < 0.03) {
                return paint(seed + 7919, width, height);
            }
        }
        double noise = 6 + 16 * random.nextDouble();
        int[] rgb = new int[index.length];
        for (int i = 0; i < rgb.length; i++) {
            Srgb color = colors.get(index[i]);
            rgb[i] =
                    channel(color.red(), noise, random) << 16
                            | channel(color.green(), noise, random) << 8
                            | channel(color.blue(), noise, random);
        }
        return new PaintedPicture(width, height, rgb, colors, weights);
    }

    private static List<Srgb> colors(SplittableRandom random, int count) {
        List<Srgb> colors = new ArrayList<>();
        while (colors.size() < count) {
            Srgb color = Srgb.ofPacked(random.nextInt(1 << 24));
            if (colors.stream()
                    .allMatch(other -> Oklab.of(other).distance(Oklab.of(color)) > APART)) {
                colors.add(color);
            }
        }
        return colors;
    }

    private static byte[] shapes(SplittableRandom random, int width, int height, int count) {
        byte[] index = new byte[width * height];
        int shapes = 12 + random.nextInt(20);
        for (int s = 0; s < shapes; s++) {
            byte color = (byte) (1 + s % (count - 1));
            int cx = random.nextInt(width);
            int cy = random.nextInt(height);
            double rx = width * (0.04 + 0.14 * random.nextDouble());
            double ry = height * (0.04 + 0.14 * random.nextDouble());
            boolean round = random.nextBoolean();
            for (int y = (int) Math.max(0, cy - ry); y < Math.min(height, cy + ry); y++) {
                for (int x = (int) Math.max(0, cx - rx); x < Math.min(width, cx + rx); x++) {
                    double dx = (x - cx) / rx;
                    double dy = (y - cy) / ry;
                    if (!round || dx * dx + dy * dy < 1) {
                        index[y * width + x] = color;
                    }
                }
            }
        }
        return index;
    }

    private static int channel(int value, double noise, SplittableRandom random) {
        double gaussian = 0;
        long bits = random.nextLong();
        for (int i = 0; i < 4; i++) {
            gaussian += (bits >>> (16 * i) & 0xFFFF) / 65535.0 - 0.5;
        }
        return (int) Math.clamp(value + noise * gaussian * 1.732 + 0.5, 0, 255);
    }

    Pixels pixels() {
        int[] argb = new int[rgb.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | rgb[i];
        }
        return Pixels.of(width, height, argb);
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }

    byte[] encoded(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image(), format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Mean Oklab distance x100 of each true colour to the nearest found, by weight of truth. */
    double colorError(List<PaletteColor> found) {
        double sum = 0;
        for (int i = 0; i < colors.size(); i++) {
            sum += 100 * Oklab.of(colors.get(i)).distance(oklab(match(i, found)));
        }
        return sum / colors.size();
    }

    /** Mean difference of the weight of each true colour from the found ones nearest to it. */
    double weightError(List<PaletteColor> found) {
        double[] given = new double[colors.size()];
        for (PaletteColor color : found) {
            int best = 0;
            for (int i = 1; i < given.length; i++) {
                if (Oklab.of(colors.get(i)).distance(oklab(color))
                        < Oklab.of(colors.get(best)).distance(oklab(color))) {
                    best = i;
                }
            }
            given[best] += color.weight();
        }
        double sum = 0;
        for (int i = 0; i < given.length; i++) {
            sum += Math.abs(given[i] - weights[i]);
        }
        return sum / given.length;
    }

    private PaletteColor match(int i, List<PaletteColor> found) {
        Oklab truth = Oklab.of(colors.get(i));
        PaletteColor best = found.getFirst();
        for (PaletteColor color : found) {
            if (truth.distance(oklab(color)) < truth.distance(oklab(best))) {
                best = color;
            }
        }
        return best;
    }

    private static Oklab oklab(PaletteColor color) {
        return Oklab.of(Srgb.parse(color.hex()));
    }
}
