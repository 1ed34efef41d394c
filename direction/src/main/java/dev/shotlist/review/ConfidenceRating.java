package dev.shotlist.review;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Confidence;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How sure a plan may be: what was said and how surely, how clear the style is, what stands against
 * it.
 */
final class ConfidenceRating {
    /** Where nothing at all was said. */
    private static final double UNKNOWN = 0.1;

    private static final double ERROR_COSTS = 0.35;
    private static final double WARNING_COSTS = 0.14;
    private static final double INFO_COSTS = 0.02;

    /** Share of its cost that the same trouble in another place adds. */
    private static final double AGAIN = 0.2;

    /** Nobody has rendered it yet. */
    private static final double MOST_FEASIBLE = 0.95;

    /** A contradiction puts the understanding of the brief itself in doubt. */
    private static final double CONTRADICTION_COSTS = 0.2;

    private ConfidenceRating() {}

    static Confidence rate(Settled settled, List<Warning> warnings) {
        double doubt =
                warnings.stream().anyMatch(one -> one.code().equals("contradictory_brief"))
                        ? CONTRADICTION_COSTS
                        : 0;
        return new Confidence(
                rounded(product(settled.reading()) - doubt),
                rounded(style(settled) - doubt / 2),
                rounded(feasible(warnings)));
    }

    static double score(Confidence parts) {
        double lowest =
                Math.min(
                        parts.productUnderstanding(),
                        Math.min(parts.styleClarity(), parts.technicalFeasibility()));
        double mean =
                (parts.productUnderstanding() + parts.styleClarity() + parts.technicalFeasibility())
                        / 3;
        // A chain holds as well as its weakest link, nearly.
        return rounded((mean + lowest) / 2);
    }

    private static double product(Reading reading) {
        return UNKNOWN
                + 0.3 * sure(reading.product())
                + 0.12 * sure(reading.category())
                + 0.1 * sure(reading.brand())
                + 0.1 * sure(reading.audience())
                + 0.1 * sure(reading.platform())
                + 0.08 * sure(reading.duration())
                + 0.05 * sure(reading.cta())
                + 0.05 * (reading.features().isEmpty() && reading.offer() == null ? 0 : 1);
    }

    private static double style(Settled settled) {
        Reading reading = settled.reading();
        if (settled.lead().source() != StyleSource.TEXT) {
            return 0.9;
        }
        return UNKNOWN
                + 0.05
                + 0.22 * some(reading.moods().size(), 2)
                + 0.22 * some(reading.colors().size(), 2)
                + 0.2 * some(reading.style().size(), 3)
                + 0.08 * sure(reading.pace())
                + 0.08 * sure(reading.genre())
                + 0.05 * sure(reading.tempo())
                + 0.05 * sure(reading.voice());
    }

    /**
     * What the warnings leave. The worst of a code costs in full; more of the same are the same
     * trouble in more places and cost a fifth each, up to as much again.
     */
    static double feasible(List<Warning> warnings) {
        Map<String, Double> worst = new TreeMap<>();
        Map<String, Double> sum = new TreeMap<>();
        for (Warning warning : warnings) {
            worst.merge(warning.code(), cost(warning.severity()), Math::max);
            sum.merge(warning.code(), cost(warning.severity()), Double::sum);
        }
        double left = MOST_FEASIBLE;
        for (Map.Entry<String, Double> code : worst.entrySet()) {
            double first = code.getValue();
            double again = AGAIN * (sum.getOrDefault(code.getKey(), first) - first);
            left -= first + Math.min(first, again);
        }
        return left;
    }

    private static double cost(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR_COSTS;
            case WARNING -> WARNING_COSTS;
            case INFO -> INFO_COSTS;
        };
    }

    private static double sure(@Nullable Fact<?> fact) {
        return fact == null ? 0 : fact.confidence();
    }

    private static double some(int count, int enough) {
        return Math.min(1, count / (double) enough);
    }

    private static double rounded(double value) {
        return Math.round(Math.clamp(value, 0.05, 0.99) * 100) / 100.0;
    }
}
