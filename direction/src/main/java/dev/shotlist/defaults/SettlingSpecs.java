package dev.shotlist.defaults;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles length, shape and place. */
final class SettlingSpecs {
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
        from.byDefault("technical_specs.resolution");
        from.byDefault("technical_specs.fps");
        from.byDefault("technical_specs.safe_area");
        return new TechnicalSpecs(
                format,
                duration(reading, facts, placement, usual, from),
                ratio,
                platform,
                placement.resolution(ratio),
                placement.fps(),
                placement.safeArea(ratio),
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
}
