package dev.shotlist.defaults;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import dev.shotlist.plan.SafeArea;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles length, shape and place. */
final class SettlingSpecs {
    /** EBU R95: graphics stay 5% off each edge. */
    private static final double GRAPHICS_MARGIN = 0.05;

    /** Pixels of the shorter side where no placement names a size. */
    private static final int SHORT_SIDE = 1080;

    private static final long LONGEST_MILLIS = 600_000;
    private static final String DURATION = "technical_specs.duration";

    private final Defaults defaults;

    SettlingSpecs(Defaults defaults) {
        this.defaults = defaults;
    }

    TechnicalSpecs settle(
            Request request,
            Reading reading,
            Format format,
            FormatFacts usual,
            Language language,
            Provenance from) {
        Platform platform =
                from.settle("technical_specs.platform", reading.platform(), Platform.GENERIC);
        PlatformFacts facts = defaults.platform(platform);
        String named = from.said("technical_specs.placement", reading.placement(), String.class);
        Ratio said = reading.ratio() == null ? null : reading.ratio().value();
        PlacementFacts placement = facts.placement(named, said);
        Ratio ratio =
                from.settle("technical_specs.aspect_ratio", reading.ratio(), placement.ratio());
        Resolution resolution = resolution(placement, ratio);
        from.byDefault("technical_specs.resolution");
        from.byDefault("technical_specs.fps");
        from.byDefault("technical_specs.safe_area");
        return new TechnicalSpecs(
                format,
                duration(reading, facts, placement, usual, from),
                ratio,
                platform,
                resolution,
                placement.fps(),
                safeArea(placement, ratio, resolution),
                language,
                targetModel(request),
                named == null ? placement.id() : named);
    }

    /** "auto" is no model's id; the choice comes with the price. */
    private static @Nullable String targetModel(Request request) {
        String model = request.options().targetModel();
        return model == null || model.equals("auto") ? null : model;
    }

    private static Seconds duration(
            Reading reading,
            PlatformFacts platform,
            PlacementFacts placement,
            FormatFacts usual,
            Provenance from) {
        Fact<Seconds> said = reading.duration();
        if (said != null && !said.value().isZero()) {
            from.said(DURATION, said);
            return new Seconds(Math.min(said.value().millis(), LONGEST_MILLIS));
        }
        from.byDefault(DURATION);
        List<Double> exact = placement.exactLengths();
        double likely =
                usual.typicalSeconds() == null ? platform.typicalSeconds() : usual.typicalSeconds();
        if (exact != null && !exact.contains(likely)) {
            likely = exact.getLast();
        }
        if (placement.longest() != null) {
            likely = Math.min(likely, placement.longest());
        }
        return Seconds.of(likely);
    }

    private static Resolution resolution(PlacementFacts placement, Ratio ratio) {
        if (placement.ratio().equals(ratio)) {
            return placement.resolution();
        }
        double value = ratio.value();
        int longer = even(SHORT_SIDE * Math.max(value, 1 / value));
        return value >= 1 ? new Resolution(longer, SHORT_SIDE) : new Resolution(SHORT_SIDE, longer);
    }

    /** Codecs want even sides. */
    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }

    private static SafeArea safeArea(PlacementFacts placement, Ratio ratio, Resolution resolution) {
        SafeArea known = placement.safeArea();
        if (known != null && placement.ratio().equals(ratio)) {
            return known;
        }
        int across = (int) Math.round(resolution.width() * GRAPHICS_MARGIN);
        int down = (int) Math.round(resolution.height() * GRAPHICS_MARGIN);
        return new SafeArea(down, across, down, across);
    }
}
