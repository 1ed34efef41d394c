package dev.shotlist.conform;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.timing.Timeline;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the plan's cutting rate against the one that was measured in a reference film. */
final class ReferenceRate {
    /** A quarter more or less still feels like the same cutting; our own. */
    private static final double LIKE = 0.25;

    /** In a piece of few cuts one cut more or less is a quarter already. */
    private static final double ONE_CUT = 1.5;

    private ReferenceRate() {}

    /** Null where the rate is met, or where none was measured. */
    static @Nullable Warning missed(Settled settled, Timeline timeline) {
        Double wished = settled.lead().cutsPerMinute();
        if (wished == null || wished <= 0) {
            return null;
        }
        int cuts = timeline.scenes().size() - 1;
        double minutes = timeline.total().value() / 60;
        double rate = cuts / minutes;
        boolean like = Math.abs(rate / wished - 1) <= LIKE;
        if (like || Math.abs(cuts - wished * minutes) <= ONE_CUT) {
            return null;
        }
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("cuts_per_minute", hundredths(rate));
        figures.put("reference_cuts_per_minute", hundredths(wished));
        return new Warning(
                "cutting_rate_missed",
                Severity.INFO,
                "/creative_direction/pacing/cuts_per_minute",
                String.format(
                        Locale.ROOT,
                        "The reference film is cut %.1f times a minute, the plan %.1f times.",
                        wished,
                        rate),
                "Ask for that many scenes, or for a longer piece.",
                null,
                figures);
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }
}
