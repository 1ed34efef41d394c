package dev.shotlist.director.account;

import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the brief names and who plays in the piece.
 *
 * @param name as the brief writes it
 * @param trade English word for what they do; null where the brief does not say it
 * @param works pictures of what they do
 * @param things English nouns that the brief calls them by: "father", "plasterer"
 */
public record NamedPart(
        String name, Person person, @Nullable String trade, Set<String> things, List<Way> works) {
    public NamedPart {
        things = Set.copyOf(things);
        works = List.copyOf(works);
    }
}
