package dev.shotlist.pricing;

import dev.shotlist.generator.Dollars;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.PriceProgram;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.CostSource;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the named generators take for the scenes, with every figure's source. */
final class CatalogueReport {
    private final GeneratorCatalogue catalogue;
    private final Retakes retakes;
    private final LocalDate today;

    CatalogueReport(GeneratorCatalogue catalogue, Retakes retakes, LocalDate today) {
        this.catalogue = catalogue;
        this.retakes = retakes;
        this.today = today;
    }

    /**
     * @param budget in US dollars; null for none
     */
    CostEstimate report(TechnicalSpecs specs, List<PricedScene> scenes, @Nullable Double budget) {
        Spread all = new Spread();
        double draft = 0;
        double finished = 0;
        Seconds rendered = Seconds.ZERO;
        Seconds used = Seconds.ZERO;
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (PricedScene scene : scenes) {
            all.add(scene.usd(), scene.takes());
            draft += scene.draftUsd();
            finished += scene.finalUsd();
            rendered = rendered.plus(scene.offer().rendered());
            used = used.plus(scene.fitted().scene().duration());
            rows.add(row(scene));
        }
        ObjectNode breakdown = JsonNodeFactory.instance.objectNode();
        breakdown.put("list_usd", Money.rounded(all.list()));
        breakdown.put("draft_usd", Money.rounded(draft));
        breakdown.put("final_usd", Money.rounded(finished));
        breakdown.put("rendered_seconds", rendered.value());
        breakdown.put("used_seconds", used.value());
        breakdown.set("scenes", rows);
        List<String> assumptions = assumptions(specs, scenes, rendered, used);
        if (budget != null && all.list() <= budget && all.p50() > budget) {
            assumptions.add(
                    "The budget of "
                            + Dollars.text(BigDecimal.valueOf(budget))
                            + " holds for one take of each clip; with the takes that fail, count on "
                            + Dollars.text(BigDecimal.valueOf(Money.cents(all.p50())))
                            + " or more.");
        }
        return new CostEstimate(
                Money.rounded(all.list()),
                CostSource.CATALOGUE,
                breakdown,
                assumptions,
                isShaky(scenes) ? "low" : "medium",
                Money.cents(all.p50()),
                Money.cents(all.p90()));
    }

    private static ObjectNode row(PricedScene scene) {
        Spread spread = new Spread();
        spread.add(scene.usd(), scene.takes());
        Offer offer = scene.offer();
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", scene.fitted().scene().id().value());
        row.put("model", offer.generator().id());
        row.put("quality", offer.quality().wire());
        row.put("program", offer.program() == null ? null : offer.program().id());
        row.put("resolution", offer.tier() == null ? null : offer.tier().name());
        row.put("sound", offer.sound());
        ArrayNode clips = row.putArray("render_seconds");
        offer.clips().forEach(clip -> clips.add(clip.value()));
        row.put("risk", scene.risk().wire());
        row.put("list_usd", Money.rounded(scene.usd()));
        row.put("draft_usd", Money.rounded(scene.draftUsd()));
        row.put("final_usd", Money.rounded(scene.finalUsd()));
        row.put("p50_usd", Money.cents(spread.p50()));
        row.put("p90_usd", Money.cents(spread.p90()));
        row.put("takes", scene.takes());
        if (scene.fitted().reason() != null) {
            row.put("why", scene.fitted().reason());
        }
        return row;
    }

    private List<String> assumptions(
            TechnicalSpecs specs, List<PricedScene> scenes, Seconds rendered, Seconds used) {
        Set<String> said = new LinkedHashSet<>();
        said.add(
                "The total is one take of every clip at list price; p50_usd and p90_usd count the"
                        + " takes that fail.");
        said.add(
                String.format(
                        Locale.ROOT,
                        "Clips come in the lengths that the model makes: %s s rendered for %s s"
                                + " used.",
                        rendered,
                        used));
        for (PricedScene scene : scenes) {
            program(scene.offer(), said);
            size(scene.offer(), specs, said);
        }
        said.add(retakes.told());
        return new ArrayList<>(said);
    }

    private void program(Offer offer, Set<String> said) {
        PriceProgram program = offer.program();
        if (program == null) {
            return;
        }
        Generator generator = offer.generator();
        said.add(generator.name() + " " + program.sentence() + ".");
        if (catalogue.isExpired(program, today)) {
            said.add(
                    "The price of "
                            + generator.name()
                            + " is more than "
                            + catalogue.priceShelfDays()
                            + " days old; look it up before you order.");
        }
    }

    private static void size(Offer offer, TechnicalSpecs specs, Set<String> said) {
        int wanted = Math.min(specs.resolution().width(), specs.resolution().height());
        if (offer.tier() != null && offer.tier().shortSide() < wanted) {
            said.add(
                    offer.generator().name()
                            + " is taken at "
                            + offer.tier()
                            + " and scaled up to "
                            + specs.resolution()
                            + ".");
        }
    }

    /** A figure without a date, or one past its time, is not to be relied on. */
    private boolean isShaky(List<PricedScene> scenes) {
        for (PricedScene scene : scenes) {
            PriceProgram program = scene.offer().program();
            if (program == null || program.date() == null || catalogue.isExpired(program, today)) {
                return true;
            }
        }
        return false;
    }
}
