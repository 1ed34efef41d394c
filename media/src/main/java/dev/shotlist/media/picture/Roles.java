package dev.shotlist.media.picture;

import dev.shotlist.media.color.ColorNames;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.picture.PaletteColor.Role;
import java.util.ArrayList;
import java.util.List;

/** Tells what each colour of a palette does in its picture. */
final class Roles {
    /** Share of the border that a background holds at least. */
    private static final double BACKGROUND_BORDER = 0.4;

    /** Share of the picture that an accent covers at most. */
    private static final double ACCENT_SHARE = 0.2;

    /** Chroma that an accent has at least: a clearly coloured, not a tinted grey. */
    private static final double ACCENT_CHROMA = 0.09;

    private static final double HIGHLIGHT_LIGHTNESS = 0.9;
    private static final double SHADOW_LIGHTNESS = 0.25;

    /** Share that highlights and shadows cover at most; more is background or dominant. */
    private static final double TONE_SHARE = 0.25;

    private Roles() {}

    /** Share of the pictures' borders that each colour is nearest to. */
    static double[] borderShares(Oklab[] colors, List<Pixels> pictures) {
        double[] shares = new double[colors.length];
        double sum = 0;
        for (Pixels pixels : pictures) {
            int w = pixels.width();
            int h = pixels.height();
            int step = Math.max(1, (w + h) / 256);
            for (int i = 0; i < 2 * (w + h); i += step) {
                int along = i / 2;
                boolean far = (i & 1) == 1;
                int x = along < w ? along : far ? w - 1 : 0;
                int y = along < w ? (far ? h - 1 : 0) : along - w;
                int pixel = pixels.argb()[y * w + x];
                if (pixel >>> 24 < 128) {
                    continue;
                }
                Oklab color = Oklab.of(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
                int best = 0;
                for (int k = 1; k < colors.length; k++) {
                    if (color.distance(colors[k]) < color.distance(colors[best])) {
                        best = k;
                    }
                }
                shares[best]++;
                sum++;
            }
        }
        for (int k = 0; k < shares.length && sum > 0; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    static List<PaletteColor> assign(List<Blend> blends, double[] borders, double total) {
        int background = 0;
        double chroma = 0;
        for (int k = 0; k < borders.length; k++) {
            background = borders[k] > borders[background] ? k : background;
            chroma += blends.get(k).color().chroma() * blends.get(k).area() / total;
        }
        boolean grounded = borders[background] >= BACKGROUND_BORDER;
        boolean dominantGiven = false;
        List<PaletteColor> colors = new ArrayList<>();
        double left = 1;
        for (int k = 0; k < blends.size(); k++) {
            Oklab color = blends.get(k).color();
            double share =
                    k == blends.size() - 1
                            ? left
                            : Math.round(blends.get(k).area() / total * 1e4) / 1e4;
            share = Math.clamp(share, 0, left);
            left = Math.max(0, left - share);
            Role role;
            if (grounded && k == background) {
                role = Role.BACKGROUND;
            } else if (share <= ACCENT_SHARE
                    && color.chroma() >= ACCENT_CHROMA
                    && color.chroma() > 1.3 * chroma) {
                role = Role.ACCENT;
            } else if (!dominantGiven) {
                role = Role.DOMINANT;
                dominantGiven = true;
            } else if (share <= TONE_SHARE && color.lightness() > HIGHLIGHT_LIGHTNESS) {
                role = Role.HIGHLIGHT;
            } else if (share <= TONE_SHARE && color.lightness() < SHADOW_LIGHTNESS) {
                role = Role.SHADOW;
            } else {
                role = Role.SECONDARY;
            }
            colors.add(
                    new PaletteColor(
                            color.srgb().hex(),
                            Math.round(share * 1e4) / 1e4,
                            ColorNames.standard().nearest(color),
                            role));
        }
        return colors;
    }
}
