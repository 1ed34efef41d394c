package dev.shotlist.media.picture;

import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Share;
import java.util.Locale;

/** Measures texture, grain and sharpness. */
final class Surfaces {
    /** Encoded luma over six pixels that counts as an edge. */
    private static final int EDGE = 24;

    /** Pixels along a block in which noise is looked for. */
    private static final int BLOCK = 8;

    /** The calmest share of blocks, which show noise and little else. */
    private static final double CALM = 0.2;

    /** Grain that is seen as such, as a share of full scale. */
    private static final double GRAINY = 0.018;

    private Surfaces() {}

    static Texture measure(Pixels pixels) {
        int w = pixels.width();
        int h = pixels.height();
        int[] luma = luma(pixels);
        Spread steepness = new Spread();
        int edges = 0;
        for (int y = 3; y < h - 3; y++) {
            for (int x = 3; x < w - 3; x++) {
                int i = y * w + x;
                int across = edge(luma, i, 1, steepness);
                int down = edge(luma, i, w, steepness);
                edges += across + down > 0 ? 1 : 0;
            }
        }
        double detail = Share.clamped(edges / (double) Math.max(1, (w - 6) * (h - 6)));
        double grain = grain(luma, w, h);
        double sharpness =
                steepness.total() == 0 ? 0 : Share.clamped(steepness.percentile(0.9) * 1.25);
        double reduction = pixels.reduction();
        String words =
                (detail > 0.35 ? "rich texture" : detail > 0.12 ? "some texture" : "smooth")
                        + (sharpness > 0.55 ? ", crisp" : sharpness < 0.3 ? ", soft focus" : "")
                        + (grain > GRAINY ? ", grainy" : "");
        return new Texture(
                detail,
                grain,
                sharpness,
                words,
                Evidence.of(
                        0.9 / Math.sqrt(reduction),
                        String.format(
                                Locale.ROOT,
                                "%.0f edge pixels, seen at 1/%.1f of full size",
                                steepness.total(),
                                reduction)));
    }

    private static int[] luma(Pixels pixels) {
        int[] luma = new int[pixels.argb().length];
        for (int i = 0; i < luma.length; i++) {
            int p = pixels.argb()[i];
            luma[i] = (54 * (p >> 16 & 0xFF) + 183 * (p >> 8 & 0xFF) + 19 * (p & 0xFF)) >> 8;
        }
        return luma;
    }

    private static int edge(int[] luma, int i, int step, Spread steepness) {
        int rise = Math.abs(luma[i + 3 * step] - luma[i - 3 * step]);
        int near = Math.abs(luma[i + step] - luma[i - step]);
        if (rise < EDGE) {
            return 0;
        }
        boolean peak =
                near >= Math.abs(luma[i + 2 * step] - luma[i])
                        && near > Math.abs(luma[i] - luma[i - 2 * step]);
        if (peak) {
            int one =
                    Math.max(
                            Math.abs(luma[i + step] - luma[i]), Math.abs(luma[i] - luma[i - step]));
            steepness.add(Share.clamped(one / (double) rise), 1);
        }
        return near > EDGE / 3 ? 1 : 0;
    }

    /** Median of the noise in the calmest blocks, by the Laplacian of Immerkaer (1996). */
    private static double grain(int[] luma, int w, int h) {
        Spread noise = new Spread();
        for (int by = 1; by + BLOCK < h - 1; by += BLOCK) {
            for (int bx = 1; bx + BLOCK < w - 1; bx += BLOCK) {
                double sum = 0;
                for (int y = by; y < by + BLOCK; y++) {
                    for (int x = bx; x < bx + BLOCK; x++) {
                        int i = y * w + x;
                        sum +=
                                Math.abs(
                                        luma[i - w - 1]
                                                - 2 * luma[i - w]
                                                + luma[i - w + 1]
                                                - 2 * luma[i - 1]
                                                + 4 * luma[i]
                                                - 2 * luma[i + 1]
                                                + luma[i + w - 1]
                                                - 2 * luma[i + w]
                                                + luma[i + w + 1]);
                    }
                }
                double deviation = Math.sqrt(Math.PI / 2) * sum / (6.0 * BLOCK * BLOCK);
                noise.add(Share.clamped(deviation / 255), 1);
            }
        }
        return noise.percentile(CALM);
    }
}
