package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * "It's Le Locle, not Geneva": a clause that only denies words of the plan belongs to the one that
 * says what is right, before it or behind it.
 */
public final class Contradictions {
    /** Words between the denial and what it denies: "not the word Geneva". */
    private static final int REACH = 3;

    /** Words of what is denied. */
    private static final int LONGEST = 5;

    private Contradictions() {}

    /**
     * @param stands whether words are read or said in the plan
     * @param called whether they are all that brand or product is called
     */
    public static List<Clause> joined(
            List<Clause> clauses, Predicate<String> stands, Predicate<String> called) {
        List<Clause> joined = new ArrayList<>();
        boolean open = false;
        for (Clause clause : clauses) {
            Clause last = joined.isEmpty() ? null : joined.getLast();
            boolean near = last != null && clause.sentence == last.sentence;
            boolean denies = denies(clause, stands, called);
            boolean opens = open && near && !asks(clause);
            boolean renames = denies && last != null && last.has("called");
            if (last != null && near && ((denies && !asks(last)) || renames || opens)) {
                joined.set(joined.size() - 1, last.with(clause));
                open = false;
            } else {
                joined.add(clause);
                open = denies;
            }
        }
        return joined;
    }

    /** Whether it asks for something that has nothing to do with words. */
    private static boolean asks(Clause clause) {
        return clause.quote() != null
                || clause.act("keep")
                || clause.act("remove")
                || clause.act("add")
                || clause.act("move")
                || clause.has("unit")
                || clause.has("size_of");
    }

    private static boolean denies(
            Clause clause, Predicate<String> stands, Predicate<String> called) {
        if (clause.act("keep") || clause.quote() != null) {
            return false;
        }
        for (Mark mark : clause.marks) {
            boolean turn = mark.is("instead") || mark.is("neg") || mark.is("nomore");
            for (int from = mark.to(); turn && from <= mark.to() + REACH; from++) {
                int to = clause.size();
                boolean word = from < to && to - from <= LONGEST;
                boolean name = word && (isName(clause, from) || from == mark.to());
                if (name && called.test(clause.words(from, to))) {
                    return true;
                }
                if (word && isName(clause, from) && stands.test(clause.words(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name or a number; other words may be said of anything. */
    private static boolean isName(Clause clause, int at) {
        Token token = clause.token(at);
        return token.isNumber()
                || (!token.isMark()
                        && !token.isQuote()
                        && Character.isUpperCase(clause.words(at, at + 1).charAt(0)));
    }
}
