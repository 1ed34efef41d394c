package dev.shotlist.review;

import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Doubt;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What the brief itself asks for and cannot have. */
final class BriefRules {
    /** A palette of more colours than this is no palette. */
    private static final int MOST_COLORS = 6;

    private BriefRules() {}

    /** What the reader found contradictory or infeasible. */
    static void doubts(Subject subject, Consumer<Warning> found) {
        for (Doubt doubt : subject.settled().reading().doubts()) {
            found.accept(
                    new Warning(
                            doubt.code(),
                            Severity.WARNING,
                            path(doubt.code()),
                            doubt.message(),
                            doubt.suggestion(),
                            null));
        }
    }

    private static String path(String code) {
        return switch (code) {
            case "scenes_too_short" -> "/scenes";
            case "overlay_too_dense" -> "/creative_direction/text_strategy/overlays";
            case "aspect_conflict" -> "/creative_direction/technical_specs/aspect_ratio";
            case "duration_out_of_platform_range" -> "/creative_direction/technical_specs/duration";
            case "palette_too_large" -> "/creative_direction/visual_direction/color_palette";
            case "voiceover_too_long" -> "/creative_direction/audio_direction/voice";
            default -> "/creative_direction";
        };
    }

    static void length(Subject subject, Consumer<Warning> found) {
        TechnicalSpecs specs = subject.direction().technicalSpecs();
        PlacementFacts placement = subject.placement();
        double seconds = specs.duration().value();
        List<Double> exact = placement.exactLengths();
        String where = specs.platform() + " " + placement.id();
        if (exact != null && !exact.contains(seconds)) {
            found.accept(length(seconds, where, "takes exactly " + listed(exact)));
        } else if (placement.shortest() != null && seconds < placement.shortest()) {
            found.accept(
                    length(
                            seconds,
                            where,
                            "takes no less than " + plain(placement.shortest()) + " s"));
        } else if (placement.longest() != null && seconds > placement.longest()) {
            found.accept(
                    length(
                            seconds,
                            where,
                            "takes no more than " + plain(placement.longest()) + " s"));
        }
    }

    private static String listed(List<Double> lengths) {
        return String.join(" or ", lengths.stream().map(one -> plain(one) + " s").toList());
    }

    private static Warning length(double seconds, String where, String takes) {
        return new Warning(
                "duration_out_of_platform_range",
                Severity.WARNING,
                "/creative_direction/technical_specs/duration",
                "The piece lasts "
                        + plain(seconds)
                        + " s; "
                        + where.replace('_', ' ')
                        + " "
                        + takes
                        + ".",
                "Change the length, or name the placement it is meant for.",
                null);
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    static void palette(Subject subject, Consumer<Warning> found) {
        int wished = subject.settled().reading().colors().size();
        if (wished > MOST_COLORS) {
            found.accept(
                    new Warning(
                            "palette_too_large",
                            Severity.WARNING,
                            "/creative_direction/visual_direction/color_palette",
                            "The brief asks for "
                                    + wished
                                    + " colours; a palette that holds"
                                    + " together has at most "
                                    + MOST_COLORS
                                    + ".",
                            "Keep the first few and let the others be small things in the scenes.",
                            null));
        }
    }
}
