package dev.shotlist.style;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the words ask for colours that the reference does not have, which win, or for a warmth that
 * it does not have, which leaves it open how cold is meant.
 */
public final class Disagreement {
    /** Oklab distance within which a measured colour still counts as the one asked for. */
    private static final double SAME_FAMILY = 0.2;

    /** Warmth, on a scale from -1 to 1, from which a light is warm, or cold below zero. */
    private static final double CLEAR = 0.2;

    private Disagreement() {}

    public static List<Warning> between(StyleLead lead, Reading reading) {
        if (lead.source() == StyleSource.TEXT || lead.palette().isEmpty()) {
            return List.of();
        }
        List<Warning> all = new ArrayList<>(colors(lead, reading));
        AskedWarmth.in(reading.text()).flatMap(asked -> warmth(lead, asked)).ifPresent(all::add);
        return all;
    }

    private static Optional<Warning> warmth(StyleLead lead, AskedWarmth asked) {
        Double warmth = lead.warmth();
        if (warmth == null || (asked.warm() ? -warmth : warmth) < CLEAR) {
            return Optional.empty();
        }
        return Optional.of(
                new Warning(
                        "reference_conflict",
                        Severity.WARNING,
                        "/creative_direction/visual_direction/lighting_style",
                        String.format(
                                Locale.ROOT,
                                "The brief asks for a %s look (%s); the light of the reference"
                                        + " has %.2f on a scale from -1, cold, to 1, warm.",
                                asked.warm() ? "warm" : "cold",
                                asked.words(),
                                warmth),
                        "The reference's light stands; name the colours that are meant, or leave"
                                + " it out.",
                        null));
    }

    private static List<Warning> colors(StyleLead lead, Reading reading) {
        for (Fact<ColorWish> wish : reading.colors()) {
            double nearest = nearest(wish.value(), lead.palette());
            if (nearest > SAME_FAMILY) {
                return List.of(
                        new Warning(
                                "reference_conflict",
                                Severity.WARNING,
                                "/creative_direction/visual_direction/color_palette",
                                String.format(
                                        Locale.ROOT,
                                        "The brief asks for %s; the nearest colour of the"
                                                + " reference is %.0f away (Oklab x100, 20 still"
                                                + " counts as the same family).",
                                        wish.value().name(),
                                        nearest * 100),
                                "The brief's colours stand; drop them to follow the reference.",
                                null));
            }
        }
        return List.of();
    }

    private static double nearest(ColorWish wish, List<PaletteColor> palette) {
        Oklab wanted = Oklab.of(Srgb.parse(wish.hex().value()));
        double nearest = Double.MAX_VALUE;
        for (PaletteColor color : palette) {
            nearest = Math.min(nearest, wanted.distance(Oklab.of(Srgb.parse(color.hex().value()))));
        }
        return nearest;
    }
}
