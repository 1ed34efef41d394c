package dev.shotlist.generator;

import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
     * The cheapest offer for each scene; a dearer program is taken only where no cheaper one makes
     * what the scene needs. Between equals the one already in use. Null where nothing that can make
     * the scene has a price.
     *
     * @param quality of the programs to choose from
     */
    public List<@Nullable Choice> cheapest(
            List<SceneNeed> scenes, Quality quality, LocalDate today) {
        List<@Nullable Choice> choices = new ArrayList<>();
        Set<String> inUse = new HashSet<>();
        for (SceneNeed scene : scenes) {
            Choice choice = cheapest(scene, quality, today, inUse);
            if (choice != null) {
                inUse.add(choice.offer().generator().id());
            }
            choices.add(choice);
        }
        return choices;
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
            SceneNeed scene, Quality quality, LocalDate today, Set<String> inUse) {
        List<Offer> priced = new ArrayList<>();
        for (Generator one : able(scene.length(), scene.need(), today)) {
            Offer offer =
                    quality == Quality.FINAL
                            ? offers.best(one, scene.length(), scene.need())
                            : offers.draft(one, scene.length(), scene.need());
            if (offer != null && offer.usd() != null && !isSoft(offer)) {
                priced.add(offer);
            }
        }
        // The sort is stable, so among equals the catalogue's order holds.
        priced.sort(
                Comparator.comparing(Choosing::usd)
                        .thenComparing(offer -> !inUse.contains(offer.generator().id())));
        return priced.isEmpty()
                ? null
                : new Choice(
                        priced.getFirst(), priced.size(), priced.size() < 2 ? null : priced.get(1));
    }

    private static BigDecimal usd(Offer offer) {
        return Objects.requireNonNull(offer.usd());
    }

    private static boolean isSoft(Offer offer) {
        return offer.quality() == Quality.FINAL
                && offer.tier() != null
                && offer.tier().shortSide() < LEAST_SHORT_SIDE;
    }

    /**
     * A generator chosen for a scene.
     *
     * @param offer with a price
     * @param among how many could make it at a known price
     * @param next the next cheapest; null where there is none
     */
    public record Choice(Offer offer, int among, @Nullable Offer next) {}
}
