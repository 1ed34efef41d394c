package dev.shotlist.director.story;

import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.People;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One visible action with slots for what the brief names: {@code {person}}, {@code {product}},
 * {@code {object}}, {@code {tool}}, {@code {work}}, and {@code {seen}} for the product where a
 * camera can see it.
 *
 * @param held whether it is only possible with a product that two hands can lift
 * @param place where it has to be, with an article; null where it can be anywhere
 * @param light the place's own light; null for that of the story
 * @param sorts with which sorts of thing it can be done; null for all
 */
public record StoryPicture(
        Purpose purpose,
        String subject,
        People people,
        String texture,
        String sound,
        @Nullable Boolean held,
        @Nullable String place,
        @Nullable String light,
        @Nullable Set<Sort> sorts) {
    public boolean isHeld() {
        return Boolean.TRUE.equals(held);
    }

    /** Whether it can be done with such a thing; what nobody knows may be anything. */
    public boolean fits(@Nullable Sort sort) {
        return sorts == null || sort == null || sorts.contains(sort);
    }
}
