package dev.shotlist.defaults;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Reading;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the stories of such a product feel like, for a brief that says nothing of it: a repair shop
 * is quiet and exact, whatever sports are.
 */
final class KindMoods {
    private final Supplier<World> world;

    /**
     * @param world asked only where a brief is silent: reading it takes longer than a plan
     */
    KindMoods(Supplier<World> world) {
        this.world = world;
    }

    /**
     * Ids of moods, the strongest first; empty where nobody knows such a product.
     *
     * @param usual what the category feels like: stories that share a mood with it go first
     */
    List<String> of(Reading reading, Category category, Format format, List<String> usual) {
        Fact<ProductWords> product = reading.product();
        boolean story = format == Format.MUSIC_VIDEO || format == Format.TRAILER;
        if (product == null
                || product.value().noun() == null
                || story
                || reading.audience() != null) {
            // those for whom it is choose the story; a song has its own
            return List.of();
        }
        ProductWords words = product.value();
        Kind kind = world.get().find(category, words.name(), words.noun(), "", reading.language());
        if (kind.isFallback()) {
            return List.of();
        }
        List<String> moods = new ArrayList<>(one(kind, usual, reading.text()).moods());
        moods.sort(Comparator.comparing(mood -> !usual.contains(mood)));
        return moods;
    }

    /** Another brief for such a product is told by another of its stories. */
    private static Idea one(Kind kind, List<String> usual, String text) {
        List<Idea> shown = open(kind.ideas(), idea -> idea.focus() == Idea.Focus.PRODUCT);
        List<Idea> like = open(shown, idea -> idea.moods().stream().anyMatch(usual::contains));
        return like.get(Math.floorMod(text.hashCode(), like.size()));
    }

    /** Those of which it holds; all where it holds of none. */
    private static List<Idea> open(List<Idea> ideas, Predicate<Idea> holds) {
        List<Idea> some = ideas.stream().filter(holds).toList();
        return some.isEmpty() ? ideas : some;
    }
}
