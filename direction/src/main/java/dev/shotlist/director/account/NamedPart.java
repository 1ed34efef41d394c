package dev.shotlist.director.account;

import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Set;

/**
 * Somebody whom the brief names and who plays in the piece.
 *
 * @param name as the brief writes it
 * @param works pictures of what they do
 * @param things English nouns that the brief calls them by: "father", "plasterer"
 */
record NamedPart(String name, Person person, Set<String> things, List<Way> works) {
    NamedPart {
        things = Set.copyOf(things);
        works = List.copyOf(works);
    }
}
