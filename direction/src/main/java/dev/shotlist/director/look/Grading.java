package dev.shotlist.director.look;

import dev.shotlist.defaults.Grade;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a mood's palettes answer to the light that a brief names, without what it forbids. */
final class Grading {
    /** Of a mood's palettes the better half answers, so that seeds still differ. */
    private static final int SHARE = 2;

    private Grading() {}

    /** Oklab distance within which a colour would pass for the forbidden one. */
    private static final double ALIKE = 0.1;

    /** Radians of hue within which two colours have one name, and the chroma that gives a hue. */
    private static final double SAME_HUE = 0.45;

    private static final double CHROMATIC = 0.06;

    /**
     * The palettes that fit best, all of them where no light is named; where every one of them has
     * a forbidden colour, what is left of them without it.
     */
    static List<List<List<String>>> fitting(
            List<List<List<String>>> all,
            @Nullable Grade grade,
            List<ProductColors.Named> forbidden) {
        List<List<List<String>>> palettes = allowed(all, forbidden);
        if (grade == null || palettes.size() < SHARE) {
            return palettes;
        }
        Comparator<List<List<String>>> best =
                Comparator.comparingDouble(palette -> -fit(palette, grade));
        return palettes.stream().sorted(best).limit(palettes.size() / SHARE).toList();
    }

    private static List<List<List<String>>> allowed(
            List<List<List<String>>> all, List<ProductColors.Named> forbidden) {
        if (forbidden.isEmpty()) {
            return all;
        }
        List<List<List<String>>> left =
                all.stream().map(palette -> without(palette, forbidden)).toList();
        List<List<List<String>>> whole = all.stream().filter(left::contains).toList();
        return whole.isEmpty() ? left : whole;
    }

    private static List<List<String>> without(
            List<List<String>> palette, List<ProductColors.Named> forbidden) {
        return palette.stream()
                .filter(color -> forbidden.stream().noneMatch(one -> alike(color, one)))
                .toList();
    }

    private static boolean alike(List<String> swatch, ProductColors.Named forbidden) {
        Oklab color = lab(swatch);
        Oklab other = Oklab.of(Srgb.parse(forbidden.hex().value()));
        double hue = Math.atan2(color.b(), color.a()) - Math.atan2(other.b(), other.a());
        boolean same = Math.abs(Math.IEEEremainder(hue, 2 * Math.PI)) < SAME_HUE;
        boolean named = color.chroma() > CHROMATIC && other.chroma() > CHROMATIC;
        return swatch.get(1).contains(forbidden.name())
                || color.distance(other) < ALIKE
                || (named && same);
    }

    private static Oklab lab(List<String> color) {
        return Oklab.of(Srgb.parse(color.getFirst()));
    }

    /** Higher is nearer: yellowness for warm and cool, lightness for bright and dark (Oklab). */
    private static double fit(List<List<String>> palette, Grade grade) {
        double yellow = 0;
        double light = 0;
        double chroma = 0;
        for (List<String> color : palette) {
            Oklab lab = lab(color);
            yellow += lab.b();
            light += lab.lightness();
            chroma += lab.chroma();
        }
        return switch (grade) {
            case WARM -> yellow;
            case COOL -> -yellow;
            case BRIGHT -> light;
            case DARK -> -light;
            case MONOCHROME -> -chroma;
        };
    }
}
