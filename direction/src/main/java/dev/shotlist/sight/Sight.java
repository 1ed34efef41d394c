package dev.shotlist.sight;

import dev.shotlist.world.People;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a brief names and a camera can see.
 *
 * @param acts whether something is done in it; else it is a thing that still needs a picture
 * @param subject one visible action, with {@code {product}} and {@code {person}}; for a thing, the
 *     thing with its article
 * @param home where its things usually are; empty where they can be anywhere
 * @param place where the brief says it is, with an article; null where it does not say
 * @param things what is seen in it, in plain English
 * @param ordered whether the brief says that it has to be seen
 */
public record Sight(
        boolean acts,
        String subject,
        People people,
        Sort sort,
        String home,
        @Nullable String place,
        Set<String> things,
        boolean ordered) {

    public Sight {
        things = Set.copyOf(things);
    }

    /** One picture of what goes on in both at the same time. */
    Sight with(Sight other) {
        Set<String> both = new HashSet<>(things);
        both.addAll(other.things);
        return new Sight(
                acts,
                subject + " while " + other.subject,
                people == People.NONE ? other.people : people,
                sort,
                home,
                place == null ? other.place : place,
                both,
                ordered || other.ordered);
    }
}
