package dev.shotlist.pricing;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.fitting.Fit;
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
    public @Nullable CostEstimate price(Request request, TechnicalSpecs specs, Fit fit) {
        Options options = request.options();
        if (!options.includeCostEstimate()) {
            return null;
        }
        LocalDate day = today.get();
        List<Scene> generated = fit.scenes().stream().filter(Needs::isGenerated).toList();
        if (generated.isEmpty()) {
            return null;
        }
        List<PricedScene> priced = priced(fit);
        if (priced.size() == generated.size()) {
            return new CatalogueReport(catalogue, retakes, day)
                    .report(specs, priced, options.budgetUsd());
        }
        return options.costFallbackEnabled() ? fallback(options, specs, generated, day) : null;
    }

    /** The scenes whose offers have a price. */
    private List<PricedScene> priced(Fit fit) {
        return fit.fitted().stream()
                .filter(one -> one.offer().usd() != null)
                .map(one ->
                        new PricedScene(
                                one,
                                retakes.risk(one.scene()),
                                retakes.average(one.scene(), one.fromPicture())))
                .toList();
    }

    private @Nullable CostEstimate fallback(
            Options options, TechnicalSpecs specs, List<Scene> scenes, LocalDate day) {
        Seconds longest = Seconds.ZERO;
        boolean speech = false;
        boolean picture = false;
        for (Scene scene : scenes) {
            Need need = need(scene, specs);
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
            Offer offer = offers.best(generator, scene.duration(), need(scene, specs));
            if (offer.usd() == null || offer.quality() != Quality.FINAL) {
                return null;
            }
            spread.add(
                    offer.usd().doubleValue(),
                    retakes.average(scene, need(scene, specs).picture()));
        }
        return spread;
    }

    private static Need need(Scene scene, TechnicalSpecs specs) {
        return Needs.of(scene, specs, scene.visual().referenceImageIndex() != null);
    }
}
