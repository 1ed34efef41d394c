package dev.shotlist.director.look;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.style.Contrast;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives colours their parts in a palette: a ground, what stands on it, and a text that can be read.
 */
final class PaletteRoles {
    private static final int FEWEST_COLORS = 4;

    /** What a relative of the leading colour gets of the frame. */
    private static final double ACCENT_WEIGHT = 0.12;

    /** Shares of the frame by role, after the usual 60-30-10 rule of thumb. */
    private static final double[] WEIGHTS = {0.36, 0.28, 0.18, 0.1, 0.08};

    private PaletteRoles() {}

    /**
     * Those in the order of their weight, with a relative or a ground of ours where one is missing.
     */
    static List<PaletteColor> given(List<Swatch> swatches) {
        Swatch background = background(swatches);
        List<PaletteColor> palette = new ArrayList<>();
        PaletteRole[] roles = {
            PaletteRole.PRIMARY, PaletteRole.SECONDARY, PaletteRole.ACCENT, PaletteRole.ACCENT
        };
        int next = 0;
        for (Swatch swatch : swatches) {
            if (swatch.equals(background) || swatch.role() == PaletteRole.TEXT) {
                continue;
            }
            PaletteRole role = roles[Math.min(next, roles.length - 1)];
            palette.add(swatch.as(role, WEIGHTS[Math.min(next, WEIGHTS.length - 1)]));
            next++;
        }
        if (palette.isEmpty()) {
            palette.add(background.as(PaletteRole.PRIMARY, WEIGHTS[0]));
            background = background.shade();
        }
        palette.add(background.as(PaletteRole.BACKGROUND, WEIGHTS[1]));
        if (palette.size() + 1 < FEWEST_COLORS) {
            palette.add(
                    1,
                    Swatch.of(palette.getFirst()).relative().as(PaletteRole.ACCENT, ACCENT_WEIGHT));
        }
        palette.add(text(background, swatches));
        return palette;
    }

    /** The one asked for as background, else the darkest or lightest, whichever is further out. */
    private static Swatch background(List<Swatch> swatches) {
        Swatch darkest = swatches.getFirst();
        Swatch lightest = darkest;
        for (Swatch swatch : swatches) {
            if (swatch.role() == PaletteRole.BACKGROUND) {
                return swatch;
            }
            if (swatch.lab().lightness() < darkest.lab().lightness()) {
                darkest = swatch;
            }
            if (swatch.lab().lightness() > lightest.lab().lightness()) {
                lightest = swatch;
            }
        }
        if (darkest.lab().lightness() < Swatch.DARK) {
            return darkest;
        }
        if (lightest.lab().lightness() > Swatch.LIGHT) {
            return lightest;
        }
        return darkest.shade();
    }

    private static PaletteColor text(Swatch background, List<Swatch> swatches) {
        for (Swatch swatch : swatches) {
            boolean asked = swatch.role() == PaletteRole.TEXT;
            if (asked && Contrast.readable(swatch.hex(), background.hex())) {
                return swatch.as(PaletteRole.TEXT, WEIGHTS[4]);
            }
        }
        Oklab lab = background.lab();
        boolean onDark = lab.lightness() < 0.6;
        double keep = lab.chroma() == 0 ? 0 : Math.min(1, 0.02 / lab.chroma());
        Oklab ink = new Oklab(onDark ? 0.965 : 0.2, lab.a() * keep, lab.b() * keep);
        String name = onDark ? "soft white" : "soft black";
        return new PaletteColor(Hex.of(ink.srgb().hex()), PaletteRole.TEXT, name, WEIGHTS[4]);
    }
}
