package dev.shotlist.fitting;

import dev.shotlist.brief.Options;
import dev.shotlist.generator.Choosing;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.Offers;
import dev.shotlist.generator.Quality;
import dev.shotlist.generator.SceneNeed;
import dev.shotlist.plan.Scene;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the offer that each scene is made by. */
final class Picking {
    private final Offers offers;
    private final Choosing choosing;

    Picking(GeneratorCatalogue catalogue) {
        this.offers = new Offers(catalogue);
        this.choosing = new Choosing(catalogue);
    }

    /** All by one generator. */
    List<WantedScene> named(
            boolean drafts, Generator generator, List<Scene> scenes, List<SceneNeed> needs) {
        List<WantedScene> wanted = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            wanted.add(wanted(drafts, generator, scenes.get(i), needs.get(i), null));
        }
        return wanted;
    }

    /**
     * Each by the cheapest that can: finished where that stays within the budget and drafts are not
     * asked for, else as drafts.
     *
     * @param report told what finished clips would cost, and which scenes nobody makes
     */
    List<WantedScene> cheapest(
            Options options,
            List<Scene> scenes,
            List<SceneNeed> needs,
            LocalDate day,
            FitReport report) {
        List<Choosing.@Nullable Choice> choices = choosing.cheapest(needs, Quality.FINAL, day);
        BigDecimal finished = Choosing.total(choices);
        Double budget = options.budgetUsd();
        boolean over = budget != null && finished.compareTo(BigDecimal.valueOf(budget)) > 0;
        boolean drafts = options.drafts() || over;
        if (drafts) {
            choices = choosing.cheapest(needs, Quality.DRAFT, day);
            report.draftsInsteadOf(finished);
        }
        List<WantedScene> wanted = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            Choosing.Choice choice = choices.get(i);
            if (choice == null) {
                report.unmade(scenes.get(i));
            } else {
                Generator generator = choice.offer().generator();
                String reason = Reasons.of(choice);
                wanted.add(wanted(drafts, generator, scenes.get(i), needs.get(i), reason));
            }
        }
        return wanted;
    }

    private WantedScene wanted(
            boolean drafts,
            Generator generator,
            Scene scene,
            SceneNeed need,
            @Nullable String reason) {
        Offer finished = offers.best(generator, need.length(), need.need());
        Offer draft = offers.draft(generator, need.length(), need.need());
        Offer offer = drafts && draft != null ? draft : finished;
        return new WantedScene(scene, need.need(), offer, draft, finished, reason);
    }
}
