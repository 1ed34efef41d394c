package dev.shotlist.translation;

import org.jspecify.annotations.Nullable;

/** What people do, behind "who": "have never sewn", "don't want a car". */
final class PeopleDoings {
    /**
     * @param end index of the word behind what was said
     * @param whole whether nothing was left out
     */
    record Doing(String english, int end, boolean whole) {}

    private final PeopleClause clause;
    private final PeoplePredicate predicate;
    private final PeopleComplements complements;

    /**
     * @param text in English order
     */
    PeopleDoings(PeopleText text) {
        clause = new PeopleClause(text);
        predicate = new PeoplePredicate(clause);
        complements = new PeopleComplements(clause, predicate);
    }

    /** "comprando o primeiro apê": what they are at. */
    @Nullable Doing gerund() {
        clause.last = clause.text.word(clause.at).verb();
        if (clause.last == null) {
            return null;
        }
        clause.say(EnglishVerb.gerund(clause.last.english()));
        clause.at++;
        boolean whole = complements.read();
        return new Doing(clause.out.toString(), clause.at, whole);
    }

    /** What the clause says; null where its verb or what belongs to it is not known. */
    @Nullable Doing read() {
        if (!predicate.read()) {
            return null;
        }
        boolean whole = complements.read();
        // a verb by itself may want what was not understood
        boolean bare = !whole && complements.told() == 0;
        return bare ? null : new Doing(clause.out.toString(), clause.at, whole);
    }
}
