package dev.shotlist.pricing;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.Choosing;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Need;
import dev.shotlist.generator.Needs;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.Offers;
import dev.shotlist.generator.Quality;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An estimate from the generator catalogue: of the target model where there is one, of the cheapest
 * mix for {@code auto}, else a cautious figure over all that could make the piece.
 */
public final class PriceEstimate implements Pricing {
    private final GeneratorCatalogue catalogue;
    private final Offers offers;
    private final Choosing choosing;
    private final Retakes retakes;
    private final Supplier<LocalDate> today;

    public PriceEstimate(FactFiles files, GeneratorCatalogue catalogue, Supplier<LocalDate> today) {
        this.catalogue = catalogue;
        this.offers = new Offers(catalogue);
        this.choosing = new Choosing(catalogue);
        this.retakes = Retakes.load(files);
        this.today = today;
    }

    @Override
    public @Nullable CostEstimate price(Request request, TechnicalSpecs specs, List<Scene> scenes) {
        Options options = request.options();
        if (!options.includeCostEstimate()) {
            return null;
        }
        LocalDate day = today.get();
        List<Scene> generated = scenes.stream().filter(Needs::isGenerated).toList();
        if (generated.isEmpty()) {
            return null;
        }
        List<PricedScene> priced = priced(options, specs, generated, day);
        if (priced != null) {
            return new CatalogueReport(catalogue, retakes, day).report(specs, priced);
        }
        return options.costFallbackEnabled() ? fallback(options, specs, generated, day) : null;
    }

    /** Null where there is no target model, or no price of it is known. */
    private @Nullable List<PricedScene> priced(
            Options options, TechnicalSpecs specs, List<Scene> scenes, LocalDate day) {
        String target = options.targetModel();
        if (target == null) {
            return null;
        }
        if (target.equals(Options.AUTO)) {
            return chosen(options, specs, scenes, day);
        }
        Generator generator = catalogue.usable(target, day);
        List<PricedScene> priced = new ArrayList<>();
        for (Scene scene : scenes) {
            Need need = Needs.of(scene, specs);
            Offer offer = offers.best(generator, scene.duration(), need);
            if (offer.usd() == null) {
                return null;
            }
            Offer draft = offers.draft(generator, scene.duration(), need);
            priced.add(priced(scene, offer, draft));
        }
        return priced;
    }

    private @Nullable List<PricedScene> chosen(
            Options options, TechnicalSpecs specs, List<Scene> scenes, LocalDate day) {
        List<Choosing.@Nullable Choice> choices =
                choosing.forBudget(scenes, specs, options.budgetUsd(), day);
        List<PricedScene> priced = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            Choosing.Choice choice = choices.get(i);
            if (choice == null) {
                return null;
            }
            Scene scene = scenes.get(i);
            Generator generator = choice.offer().generator();
            Offer draft = offers.draft(generator, scene.duration(), Needs.of(scene, specs));
            priced.add(priced(scene, choice.offer(), draft));
        }
        return priced;
    }

    private PricedScene priced(Scene scene, Offer offer, @Nullable Offer draft) {
        return new PricedScene(scene, offer, draft, retakes.risk(scene), retakes.average(scene));
    }

    private @Nullable CostEstimate fallback(
            Options options, TechnicalSpecs specs, List<Scene> scenes, LocalDate day) {
        Seconds longest = Seconds.ZERO;
        boolean speech = false;
        boolean picture = false;
        for (Scene scene : scenes) {
            Need need = Needs.of(scene, specs);
            longest = scene.duration().compareTo(longest) > 0 ? scene.duration() : longest;
            speech |= need.speech();
            picture |= need.picture();
        }
        Need whole = Needs.whole(specs, speech, picture);
        List<FallbackReport.Candidate> candidates = new ArrayList<>();
        for (Generator generator : choosing.able(longest, whole, day)) {
            Spread spread = spread(generator, specs, scenes);
            if (spread != null) {
                candidates.add(new FallbackReport.Candidate(generator, spread));
            }
        }
        Generator unpriced =
                options.targetModel() == null ? null : catalogue.find(options.targetModel());
        return candidates.isEmpty()
                ? null
                : new FallbackReport(catalogue, retakes, whole, unpriced)
                        .report(scenes, candidates);
    }

    private @Nullable Spread spread(Generator generator, TechnicalSpecs specs, List<Scene> scenes) {
        Spread spread = new Spread();
        for (Scene scene : scenes) {
            Offer offer = offers.best(generator, scene.duration(), Needs.of(scene, specs));
            if (offer.usd() == null || offer.quality() != Quality.FINAL) {
                return null;
            }
            spread.add(offer.usd().doubleValue(), retakes.average(scene));
        }
        return spread;
    }
}
