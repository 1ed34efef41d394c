package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the build of a sentence says the piece is about, from one token to before another;
 * no list need know it.
 *
 * @param name the proper name that is said to be this thing
 * @param maker the name of whoever is said to make it
 * @param head the listed noun in it; null where no list has one
 * @param points how much speaks for it, on the scale of {@link Candidate}
 */
record Stated(
        int start,
        int end,
        @Nullable Name name,
        @Nullable Name maker,
        @Nullable Hit head,
        double points) {
    /** What a sentence like "we make ..." says goes before all but a marked noun. */
    static final double SAID = 4;

    /** A listed noun elsewhere must have this much more to be believed instead. */
    private static final double MARGIN = 0.7;

    /** Whether the listed noun stands in it, and not elsewhere in the brief. */
    boolean holdsHead() {
        return head != null && head.start() >= start && head.start() < end;
    }

    boolean over(@Nullable Candidate other) {
        // "The Moonlight Dip is back. It's a group sea swim"
        double margin = name != null && points == SAID ? -MARGIN : MARGIN;
        return other == null
                || other.points() < points - margin
                || (other.start() < end && start < other.end())
                || (isOfSeller(other) && points >= SAID - 2);
    }

    /** "Verre Express Auto": what stands in a name, or beside it, says who sells. */
    private static boolean isOfSeller(Candidate other) {
        Name name = other.name();
        return name != null
                && (other.isOrganisation()
                        || (name.start() <= other.hit().start()
                                && name.end() >= other.hit().end()));
    }

    @Nullable Candidate candidate() {
        return head == null ? null : new Candidate(head, start, end, name, true, points);
    }
}
