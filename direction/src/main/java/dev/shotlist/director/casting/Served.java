package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Noun;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place that sells food is filmed with the dish that its brief names, and with no other. */
public final class Served {
    private static final Set<Category> SERVING =
            EnumSet.of(Category.FOOD_RESTAURANT, Category.BEVERAGE);

    private Served() {}

    /** The kind of the dish, or one that shows none, where the place is known by another dish. */
    public static Kind instead(
            Kind place, BriefWords words, World world, Sights sights, Settled settled) {
        String usual = place.noun().getOrDefault(Language.EN, "");
        String noun = Noun.english(settled);
        if (noun == null || place.isFallback()) {
            return place;
        }
        boolean itself = Noun.sameSort(noun, usual);
        boolean one = place.thing() == null || place.sort() == Kind.Sort.NATURAL;
        boolean serves = one && SERVING.contains(settled.product().category());
        if (itself || !serves) {
            return place;
        }
        String missing = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.lower(i);
            // what comes in pieces is a dish, and flour or milk may be in any
            boolean several = EnglishForms.isPlural(word) && words.open(i, i + 1);
            String dish = several ? EnglishForms.singular(word) : word;
            if (several && isDish(dish, sights) && !noun.toLowerCase(Locale.ROOT).contains(word)) {
                if (isServed(place, dish)) {
                    return place;
                }
                missing = missing == null ? dish : missing;
            }
        }
        return missing == null ? place : other(missing, world, settled);
    }

    private static Kind other(String dish, World world, Settled settled) {
        @Nullable Kind known = world.anywhere(dish, Language.EN);
        return known == null ? world.fallback(settled.product().category()) : known;
    }

    private static boolean isDish(String word, Sights sights) {
        Sort sort = sights.sort(word);
        return sort == Sort.FOOD || sort == Sort.DRINK;
    }

    private static boolean isServed(Kind place, String dish) {
        return place.words().getOrDefault(Language.EN, List.of()).stream()
                        .anyMatch(word -> BriefTopics.names(word, dish))
                || place.ideas().stream().anyMatch(idea -> BriefTopics.shows(idea, dish));
    }
}
