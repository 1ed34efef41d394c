package dev.shotlist.director;

import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.defaults.Grade;
import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.style.Contrast;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the palette in Oklab: the brief's colours first, then the brand's, then what references
 * showed, then the mood's with the product's own among them; a background and a text colour that
 * can be read on it.
 */
final class PaletteMaker {
    private static final int MOST_COLORS = 6;
    private static final int FEWEST_COLORS = 4;

    /** What a relative of the leading colour gets of the frame. */
    private static final double ACCENT_WEIGHT = 0.12;

    /**
     * Two colours nearer than this look alike (Oklab distance; about two just noticeable steps).
     */
    private static final double ALIKE = 0.045;

    /** Shares of the frame by role, after the usual 60-30-10 rule of thumb. */
    private static final double[] WEIGHTS = {0.36, 0.28, 0.18, 0.1, 0.08};

    private PaletteMaker() {}

    static List<PaletteColor> make(
            List<ColorWish> wishes,
            BrandGuidelines brand,
            List<PaletteColor> measured,
            ProductColors.@Nullable Named product,
            MoodFacts mood,
            @Nullable Grade grade,
            List<ProductColors.Named> forbidden,
            Dice dice) {
        List<Swatch> swatches = new ArrayList<>();
        wishes.forEach(wish -> add(swatches, wish.hex(), wish.name(), wish.role()));
        brand.colors().forEach(hex -> add(swatches, hex, "brand " + hex.value(), null));
        measured.forEach(color -> add(swatches, color.hex(), named(color), color.role()));
        List<List<String>> own =
                dice.pick(Grading.fitting(mood.palettes(), grade, forbidden), "palette");
        boolean alone = swatches.isEmpty();
        if (alone) {
            own.forEach(color -> add(swatches, Hex.of(color.getFirst()), color.get(1), null));
            withProduct(swatches, product);
            if (grade == Grade.MONOCHROME) {
                swatches.replaceAll(PaletteMaker::drained);
            }
        }
        while (swatches.size() > MOST_COLORS - 1) {
            swatches.removeLast();
        }
        return withRoles(swatches);
    }

    /** As black-and-white film sees it. */
    private static Swatch drained(Swatch of) {
        double lightness = of.lab().lightness();
        String name =
                lightness < DARK ? "charcoal" : lightness > LIGHT ? "paper white" : "silver grey";
        return new Swatch(Hex.of(new Oklab(lightness, 0, 0).srgb().hex()), name, of.role());
    }

    /** The mood's accent gives way to the thing that is sold, unless the mood has its colour. */
    private static void withProduct(List<Swatch> swatches, ProductColors.@Nullable Named product) {
        if (product == null || swatches.size() <= ACCENT) {
            return;
        }
        Swatch own = new Swatch(product.hex(), product.name(), null);
        int nearest = -1;
        for (int i = 0; i < swatches.size(); i++) {
            if (swatches.get(i).lab().distance(own.lab()) < KINDRED) {
                nearest = i;
            }
        }
        swatches.set(nearest < 0 ? ACCENT : nearest, own);
    }

    /** Place of the accent in a mood's palette. */
    private static final int ACCENT = 2;

    /** Oklab distance within which two colours answer to the same name. */
    private static final double KINDRED = 0.09;

    private record Swatch(Hex hex, String name, @Nullable PaletteRole role) {
        Oklab lab() {
            return Oklab.of(Srgb.parse(hex.value()));
        }
    }

    private static String named(PaletteColor color) {
        return color.name() == null ? color.hex().value() : color.name();
    }

    private static void add(List<Swatch> to, Hex hex, String name, @Nullable PaletteRole role) {
        Swatch swatch = new Swatch(hex, name, role);
        if (to.stream().noneMatch(one -> one.lab().distance(swatch.lab()) < ALIKE)) {
            to.add(swatch);
        }
    }

    private static List<PaletteColor> withRoles(List<Swatch> swatches) {
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
            palette.add(color(swatch, role, WEIGHTS[Math.min(next, WEIGHTS.length - 1)]));
            next++;
        }
        if (palette.isEmpty()) {
            palette.add(color(background, PaletteRole.PRIMARY, WEIGHTS[0]));
            background = shade(background);
        }
        palette.add(color(background, PaletteRole.BACKGROUND, WEIGHTS[1]));
        if (palette.size() + 1 < FEWEST_COLORS) {
            palette.add(
                    1,
                    color(
                            relative(swatchOf(palette.getFirst())),
                            PaletteRole.ACCENT,
                            ACCENT_WEIGHT));
        }
        palette.add(text(background, swatches));
        return palette;
    }

    private static Swatch swatchOf(PaletteColor color) {
        return new Swatch(color.hex(), named(color), color.role());
    }

    /** Two colours make no scale: the leading one gets a lighter or a darker relative. */
    private static Swatch relative(Swatch of) {
        Oklab lab = of.lab();
        boolean lighter = lab.lightness() < MIDDLE;
        double lightness = lab.lightness() + (lighter ? STEP : -STEP);
        Srgb rgb = new Oklab(lightness, lab.a() * MUTED, lab.b() * MUTED).srgb();
        return new Swatch(Hex.of(rgb.hex()), (lighter ? "pale " : "dark ") + of.name(), null);
    }

    /** Oklab lightness below which a colour's relative is the lighter one. */
    private static final double MIDDLE = 0.58;

    private static final double STEP = 0.22;

    /** A relative keeps a little less of the chroma, so that it stays behind. */
    private static final double MUTED = 0.8;

    private static PaletteColor color(Swatch swatch, PaletteRole role, double weight) {
        return new PaletteColor(swatch.hex(), role, swatch.name(), weight);
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
        if (darkest.lab().lightness() < DARK) {
            return darkest;
        }
        if (lightest.lab().lightness() > LIGHT) {
            return lightest;
        }
        return shade(darkest);
    }

    /** Oklab lightness below which a colour works as a dark ground, and above which as a light. */
    private static final double DARK = 0.42;

    private static final double LIGHT = 0.9;

    /** Oklab chroma below which nobody would name a hue. */
    private static final double COLORLESS = 0.02;

    /** A near-black of the same hue. */
    private static Swatch shade(Swatch of) {
        Oklab lab = of.lab();
        double keep = lab.chroma() == 0 ? 0 : Math.min(1, 0.04 / lab.chroma());
        Srgb rgb = new Oklab(0.22, lab.a() * keep, lab.b() * keep).srgb();
        String name = lab.chroma() < COLORLESS ? "near black" : "deep " + of.name();
        return new Swatch(Hex.of(rgb.hex()), name, PaletteRole.BACKGROUND);
    }

    private static PaletteColor text(Swatch background, List<Swatch> swatches) {
        for (Swatch swatch : swatches) {
            boolean asked = swatch.role() == PaletteRole.TEXT;
            if (asked && Contrast.readable(swatch.hex(), background.hex())) {
                return color(swatch, PaletteRole.TEXT, WEIGHTS[4]);
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
