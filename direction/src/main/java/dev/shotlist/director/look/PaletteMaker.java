package dev.shotlist.director.look;

import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.defaults.Grade;
import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.director.words.Dice;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.reading.ColorWish;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the palette in Oklab: the brief's colours first, then the brand's, then what references
 * showed, then the mood's with the product's own among them; a background and a text colour that
 * can be read on it.
 */
public final class PaletteMaker {
    private static final int MOST_COLORS = 6;

    /**
     * Two colours nearer than this look alike (Oklab distance; about two just noticeable steps).
     */
    private static final double ALIKE = 0.045;

    private PaletteMaker() {}

    public static List<PaletteColor> make(
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
        measured.forEach(color -> add(swatches, color.hex(), Swatch.named(color), color.role()));
        List<List<String>> own =
                dice.pick(Grading.fitting(mood.palettes(), grade, forbidden), "palette");
        boolean alone = swatches.isEmpty();
        if (alone) {
            own.forEach(color -> add(swatches, Hex.of(color.getFirst()), color.get(1), null));
            withProduct(swatches, product);
            if (grade == Grade.MONOCHROME) {
                swatches.replaceAll(Swatch::drained);
            }
        }
        while (swatches.size() > MOST_COLORS - 1) {
            swatches.removeLast();
        }
        return PaletteRoles.given(swatches);
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

    private static void add(List<Swatch> to, Hex hex, String name, @Nullable PaletteRole role) {
        Swatch swatch = new Swatch(hex, name, role);
        if (to.stream().noneMatch(one -> one.lab().distance(swatch.lab()) < ALIKE)) {
            to.add(swatch);
        }
    }
}
