package dev.shotlist.director;

import dev.shotlist.defaults.Grade;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a mood's palettes answer to the light that a brief names. */
final class Grading {
    /** Of a mood's palettes the better half answers, so that seeds still differ. */
    private static final int SHARE = 2;

    private Grading() {}

    /** The palettes that fit best, all of them where no light is named. */
    static List<List<List<String>>> fitting(
            List<List<List<String>>> palettes, @Nullable Grade grade) {
        if (grade == null || palettes.size() < SHARE) {
            return palettes;
        }
        Comparator<List<List<String>>> best =
                Comparator.comparingDouble(palette -> -fit(palette, grade));
        return palettes.stream().sorted(best).limit(palettes.size() / SHARE).toList();
    }

    /** Higher is nearer: yellowness for warm and cool, lightness for bright and dark (Oklab). */
    private static double fit(List<List<String>> palette, Grade grade) {
        double yellow = 0;
        double light = 0;
        double chroma = 0;
        for (List<String> color : palette) {
            Oklab lab = Oklab.of(Srgb.parse(color.getFirst()));
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
