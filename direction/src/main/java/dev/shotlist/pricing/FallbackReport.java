package dev.shotlist.pricing;

import dev.shotlist.generator.Dollars;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Need;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.CostSource;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A cautious figure where nobody said which generator is to be used: list price and spread are of
 * one generator, so that they can be held against each other.
 */
final class FallbackReport {
    private static final double NINE_TENTHS = 0.9;

    private final GeneratorCatalogue catalogue;
    private final Retakes retakes;
    private final Need need;
    private final @Nullable Generator unpriced;

    /** A generator that could make the piece, and what it would take. */
    record Candidate(Generator generator, Spread spread) {}

    /**
     * @param unpriced the target model, where no price of it is known
     */
    FallbackReport(
            GeneratorCatalogue catalogue,
            Retakes retakes,
            Need need,
            @Nullable Generator unpriced) {
        this.catalogue = catalogue;
        this.retakes = retakes;
        this.need = need;
        this.unpriced = unpriced;
    }

    CostEstimate report(List<Scene> scenes, List<Candidate> candidates) {
        List<Candidate> byPrice =
                candidates.stream()
                        .sorted(Comparator.comparingDouble(one -> one.spread().list()))
                        .toList();
        Candidate cautious = at(byPrice, NINE_TENTHS);
        Seconds seconds = scenes.stream().map(Scene::duration).reduce(Seconds.ZERO, Seconds::plus);
        ObjectNode breakdown = JsonNodeFactory.instance.objectNode();
        breakdown.put("scenes", scenes.size());
        breakdown.put("seconds", seconds.value());
        breakdown.put("sound", need.speech());
        breakdown.put("references", need.picture());
        breakdown.put("model", cautious.generator().id());
        ArrayNode rows = breakdown.putArray("models");
        for (Candidate one : byPrice) {
            ObjectNode row = rows.addObject();
            row.put("model", one.generator().id());
            row.put("list_usd", Money.rounded(one.spread().list()));
            row.put("p50_usd", Money.cents(one.spread().p50()));
        }
        return new CostEstimate(
                Money.rounded(cautious.spread().list()),
                CostSource.FALLBACK,
                breakdown,
                assumptions(byPrice, cautious),
                "low",
                Money.cents(cautious.spread().p50()),
                Money.cents(cautious.spread().p90()));
    }

    /** Nearest rank. */
    private static Candidate at(List<Candidate> byPrice, double share) {
        int rank = (int) Math.ceil(share * byPrice.size());
        return byPrice.get(Math.max(1, rank) - 1);
    }

    private List<String> assumptions(List<Candidate> byPrice, Candidate cautious) {
        List<String> said = new ArrayList<>();
        if (unpriced != null) {
            said.add("No price of " + unpriced.name() + " was found.");
        }
        said.add(
                "No generator is chosen: the total is one take of every clip at the list price that"
                        + " nine tenths of the "
                        + byPrice.size()
                        + " current generators stay within that make "
                        + need.ratio()
                        + " and the scenes' lengths ("
                        + cautious.generator().name()
                        + ").");
        said.add(
                "p50_usd and p90_usd count the takes that fail with this generator; "
                        + byPrice.getFirst().generator().name()
                        + ", the cheapest, would be likely to cost "
                        + Dollars.text(
                                BigDecimal.valueOf(Money.cents(byPrice.getFirst().spread().p50())))
                        + ".");
        said.add(
                need.speech()
                        ? "Somebody speaks on camera, so clips are priced with sound."
                        : "Clips are priced without sound where there is a choice.");
        said.add("Prices: the generator catalogue of " + catalogue.asOf() + ".");
        said.add(retakes.told());
        return said;
    }
}
