package dev.shotlist.generator;

import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which generators can make scenes, and which of them is the cheapest for each. */
public final class Choosing {
    /** What is scaled up from less than this looks soft on any screen; our own choice. */
    private static final int LEAST_SHORT_SIDE = 720;

    private final GeneratorCatalogue catalogue;
    private final Offers offers;

    public Choosing(GeneratorCatalogue catalogue) {
        this.catalogue = catalogue;
        this.offers = new Offers(catalogue);
    }

    /**
     * The current generators that can make a scene: its ratio without a crop, its length in one
     * clip, from pictures and with a voice where needed. What none of them can do is not asked for.
     */
    public List<Generator> able(Seconds longest, Need need, LocalDate today) {
        List<Generator> all = catalogue.current(today);
        Ratio ratio = need.ratio();
        List<Predicate<Generator>> wishes =
                List.of(
                        one -> !one.startsFromPicturesOnly() || need.picture(),
                        one -> one.makes(ratio),
                        one -> !need.picture() || one.takesReferences() || one.takesFirstFrame(),
                        one -> !need.speech() || hears(one),
                        one -> one.durations().longest().compareTo(longest) >= 0);
        for (Predicate<Generator> wish : wishes) {
            List<Generator> left = all.stream().filter(wish).toList();
            all = left.isEmpty() ? all : left;
        }
        return all;
    }

    private static boolean hears(Generator one) {
        return one.audio() == Sound.ALWAYS || one.audio() == Sound.OPTIONAL;
    }

    /**
     * The cheapest offer for each scene that is generated; a dearer program is taken only where no
     * cheaper one makes what the scene needs. Between equals the one already in use.
     *
     * @param quality of the programs to choose from
     */
    public List<@Nullable Choice> cheapest(
            List<Scene> scenes, TechnicalSpecs specs, Quality quality, LocalDate today) {
        List<@Nullable Choice> choices = new ArrayList<>();
        Set<String> inUse = new HashSet<>();
        for (Scene scene : scenes) {
            Choice choice =
                    Needs.isGenerated(scene)
                            ? cheapest(scene, Needs.of(scene, specs), quality, today, inUse)
                            : null;
            if (choice != null) {
                inUse.add(choice.offer().generator().id());
            }
            choices.add(choice);
        }
        return choices;
    }

    /**
     * The cheapest finished clips where they stay within the budget, else the cheapest drafts.
     *
     * @param budget in US dollars; null for none
     */
    public List<@Nullable Choice> forBudget(
            List<Scene> scenes, TechnicalSpecs specs, @Nullable Double budget, LocalDate today) {
        List<@Nullable Choice> finished = cheapest(scenes, specs, Quality.FINAL, today);
        if (budget == null || total(finished).compareTo(BigDecimal.valueOf(budget)) <= 0) {
            return finished;
        }
        return cheapest(scenes, specs, Quality.DRAFT, today);
    }

    /** List price of one take of everything chosen. */
    public static BigDecimal total(List<@Nullable Choice> choices) {
        BigDecimal sum = BigDecimal.ZERO;
        for (@Nullable Choice choice : choices) {
            BigDecimal usd = choice == null ? null : choice.offer().usd();
            sum = usd == null ? sum : sum.add(usd);
        }
        return sum;
    }

    private @Nullable Choice cheapest(
            Scene scene, Need need, Quality quality, LocalDate today, Set<String> inUse) {
        Offer best = null;
        int priced = 0;
        for (Generator one : able(scene.duration(), need, today)) {
            Offer offer =
                    quality == Quality.FINAL
                            ? offers.best(one, scene.duration(), need)
                            : offers.draft(one, scene.duration(), need);
            if (offer == null || offer.usd() == null || isSoft(offer)) {
                continue;
            }
            priced++;
            if (offer.isCheaperThan(best) || (isEqual(offer, best) && inUse.contains(one.id()))) {
                best = offer;
            }
        }
        return best == null ? null : new Choice(best, priced);
    }

    private static boolean isSoft(Offer offer) {
        return offer.quality() == Quality.FINAL
                && offer.tier() != null
                && offer.tier().shortSide() < LEAST_SHORT_SIDE;
    }

    private static boolean isEqual(Offer offer, @Nullable Offer best) {
        return best != null
                && offer.usd() != null
                && best.usd() != null
                && offer.usd().compareTo(best.usd()) == 0;
    }

    /**
     * A generator chosen for a scene.
     *
     * @param among how many could make it at a known price
     */
    public record Choice(Offer offer, int among) {}
}
