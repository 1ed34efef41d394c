package dev.shotlist.media.embedding;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.decode.Pixels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A perceptual descriptor that needs no model: which colours there are, where light and colour lie
 * in the frame, and how fine and in which directions it is drawn. The colours are a histogram of
 * Oklab lightness and hue compared by Bhattacharyya's coefficient (the square roots' cosine).
 */
public final class StyleDescriptor implements StyleEmbedding {

    /** Pixels of the longer side; style is coarse. */
    private static final int SIDE = 64;

    private static final int LIGHTS = 4;
    private static final int HUES = 8;

    /** Oklab chroma below which a colour has no hue that one would name. */
    private static final double COLORLESS = 0.03;

    private static final int GRID = 3;
    private static final int DIRECTIONS = 4;

    /** What each part says of the style, adding up to 1: colours most, drawing least. */
    private static final double COLORS = 0.55;

    private static final double LAYOUT = 0.3;
    private static final double DRAWING = 0.15;

    /** Oklab's a and b run over about a third of lightness' range. */
    private static final double CHROMA_SCALE = 3;

    /** Two pictures of one set, measured on generated scenes, are nearer than this. */
    private static final double SAME_LOOK = 0.6;

    private static final StyleSpace SPACE = new StyleSpace("descriptor-1", SAME_LOOK);

    @Override
    public StyleSpace space() {
        return SPACE;
    }

    @Override
    public List<StyleVector> pictures(List<Pixels> pictures) {
        return pictures.stream().map(StyleDescriptor::of).toList();
    }

    @Override
    public @Nullable StyleVector words(String text) {
        return null;
    }

    /** The descriptor of one picture; what shines through counts as white paper. */
    public static StyleVector of(Pixels pixels) {
        Pixels small = pixels.within(SIDE);
        Oklab[] colors = new Oklab[small.argb().length];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = color(small.argb()[i]);
        }
        float[] colorPart = colors(colors);
        float[] layoutPart = layout(colors, small.width(), small.height());
        float[] drawingPart = drawing(colors, small.width(), small.height());
        float[] all = new float[colorPart.length + layoutPart.length + drawingPart.length];
        put(all, 0, colorPart, COLORS);
        put(all, colorPart.length, layoutPart, LAYOUT);
        put(all, colorPart.length + layoutPart.length, drawingPart, DRAWING);
        return StyleVector.of(SPACE, all);
    }

    private static Oklab color(int pixel) {
        int alpha = pixel >>> 24;
        int paper = 255 * (255 - alpha);
        return Oklab.ofLinear(
                Oklab.linear(((pixel >> 16 & 0xFF) * alpha + paper) / 255),
                Oklab.linear(((pixel >> 8 & 0xFF) * alpha + paper) / 255),
                Oklab.linear(((pixel & 0xFF) * alpha + paper) / 255));
    }

    /** A part of length 1, then weighed; the cosine of wholes is the weighed sum of the parts'. */
    private static void put(float[] all, int from, float[] part, double weight) {
        double squares = 0;
        for (float value : part) {
            squares += (double) value * value;
        }
        double scale = squares > 0 ? Math.sqrt(weight / squares) : 0;
        for (int i = 0; i < part.length; i++) {
            all[from + i] = (float) (part[i] * scale);
        }
    }

    private static float[] colors(Oklab[] colors) {
        float[] bins = new float[LIGHTS * (HUES + 1)];
        for (Oklab color : colors) {
            double light = Math.clamp(color.lightness() * LIGHTS - 0.5, 0, LIGHTS - 1.0);
            int low = (int) light;
            double share = light - low;
            spread(bins, low, 1 - share, color);
            if (low + 1 < LIGHTS) {
                spread(bins, low + 1, share, color);
            }
        }
        for (int i = 0; i < bins.length; i++) {
            bins[i] = (float) Math.sqrt(bins[i]);
        }
        return bins;
    }

    /** Between two hues a colour counts for both. */
    private static void spread(float[] bins, int light, double weight, Oklab color) {
        int row = light * (HUES + 1);
        double colorful = Math.clamp(color.chroma() / COLORLESS - 0.5, 0, 1);
        bins[row + HUES] += (float) (weight * (1 - colorful));
        double turn = Math.atan2(color.b(), color.a()) / (2 * Math.PI) * HUES + HUES;
        int hue = (int) Math.floor(turn);
        double share = turn - hue;
        bins[row + hue % HUES] += (float) (weight * colorful * (1 - share));
        bins[row + (hue + 1) % HUES] += (float) (weight * colorful * share);
    }

    /** Mean colour of each ninth of the frame, lightness around the middle grey. */
    private static float[] layout(Oklab[] colors, int width, int height) {
        double[][] sums = new double[GRID * GRID][4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Oklab color = colors[y * width + x];
                double[] cell = sums[y * GRID / height * GRID + x * GRID / width];
                cell[0] += color.lightness() - 0.5;
                cell[1] += color.a() * CHROMA_SCALE;
                cell[2] += color.b() * CHROMA_SCALE;
                cell[3]++;
            }
        }
        float[] means = new float[GRID * GRID * 3];
        for (int cell = 0; cell < sums.length; cell++) {
            for (int k = 0; k < 3; k++) {
                means[cell * 3 + k] = (float) (sums[cell][k] / Math.max(1, sums[cell][3]));
            }
        }
        return means;
    }

    /** How strong the edges of each direction are, and how plain the frame is. */
    private static float[] drawing(Oklab[] colors, int width, int height) {
        float[] bins = new float[DIRECTIONS + 1];
        for (int y = 1; y + 1 < height; y++) {
            for (int x = 1; x + 1 < width; x++) {
                int at = y * width + x;
                double dx = colors[at + 1].lightness() - colors[at - 1].lightness();
                double dy = colors[at + width].lightness() - colors[at - width].lightness();
                double strength = Math.hypot(dx, dy);
                double turn = (Math.atan2(dy, dx) / Math.PI + 1) * DIRECTIONS;
                int direction = (int) Math.floor(turn);
                double share = turn - direction;
                bins[direction % DIRECTIONS] += (float) (strength * (1 - share));
                bins[(direction + 1) % DIRECTIONS] += (float) (strength * share);
                bins[DIRECTIONS] += PLAIN;
            }
        }
        for (int i = 0; i < bins.length; i++) {
            bins[i] = (float) Math.sqrt(bins[i]);
        }
        return bins;
    }

    /** Mean strength of edges in a picture that is neither plain nor busy. */
    private static final float PLAIN = 0.08f;
}
