package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may be the product, from one token to before another.
 *
 * @param hit its head noun
 * @param name the proper name in or beside it
 * @param nameFirst the name stands in front of the noun or holds it
 */
record Candidate(
        Hit hit, int start, int end, @Nullable Name name, boolean nameFirst, double points) {
    boolean holds(Hit other) {
        return other.start() >= start && other.end() <= end;
    }

    boolean isOrganisation() {
        return hit.kind() == Kind.ORG;
    }
}
