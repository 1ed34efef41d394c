package dev.shotlist.director.usage;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a sort of thing is used, whatever it is called: eaten, worn, driven, entered ...
 *
 * @param held whether it is one and the same object in every scene
 * @param alike whether all small things of its trades are used so, whatever they are called
 * @param noun plain English for such a place or service where the brief's own word is not known
 * @param lines by purpose, read over it; {@code {noun}} is the brief's own word
 * @param categories for which it stands where no word says better
 * @param words nouns of such things, lower case, singular
 * @param about for which briefs it stands before another; null where only its words lead to it
 * @param places where it is used, and a step further
 */
public record ProductUse(
        String id,
        boolean held,
        boolean alike,
        @Nullable String noun,
        List<Category> categories,
        Set<String> words,
        @Nullable About about,
        List<String> places,
        List<Person> people,
        Map<Purpose, Map<Language, String>> lines,
        List<Seen> pictures) {

    /**
     * What a brief speaks of whose product is used so.
     *
     * @param use the id of the one that stands for all of them where it speaks of nothing known
     */
    record About(String use, Map<Language, Set<String>> words) {}

    /**
     * One visible moment of that use.
     *
     * @param subject with {@code {product}}, perhaps {@code {person}}, and {@code {made}} for what
     *     a workshop makes
     */
    public record Seen(
            Purpose purpose,
            String subject,
            People people,
            String texture,
            String sound,
            String why) {}

    public ProductUse {
        categories = List.copyOf(categories);
        places = List.copyOf(places);
        people = List.copyOf(people);
        pictures = List.copyOf(pictures);
    }

    /** Whether it is that use or one that stands for it in some briefs. */
    boolean standsFor(String use) {
        return id.equals(use) || (about != null && about.use().equals(use));
    }
}
