package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "A woman in scene 2, not a man", "on a terrace, not in a hotel": what is denied behind a comma
 * only says what gives way to what was asked for before it.
 */
public final class Alternatives {
    /** Kinds of a stretch that only denies a thing or a place. */
    private static final Set<String> DENYING =
            Set.of(
                    "neg",
                    "nomore",
                    "instead",
                    "stop",
                    "thing",
                    "shown",
                    "person",
                    "in",
                    "clothes",
                    "mood",
                    "join",
                    "but",
                    "about",
                    "weak_color",
                    "surroundings");

    /** Kinds of a stretch that asks for something else than a picture. */
    private static final Set<String> OTHER =
            Set.of(
                    "act",
                    "topic",
                    "size",
                    "move",
                    "angle",
                    "unit",
                    "neg",
                    "instead",
                    "pace",
                    "size_of",
                    "ratio",
                    "platform",
                    "genre",
                    "place",
                    "except",
                    "only");

    private Alternatives() {}

    /** The clauses, such denials as part of the one before or left out. */
    public static List<Clause> joined(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause last = joined.isEmpty() ? null : joined.getLast();
            boolean near = last != null && last.sentence == clause.sentence;
            int from = near ? denied(clause) : -1;
            if (last == null || from < 0 || !asks(last)) {
                joined.add(clause);
            } else if (clause.has("in")) {
                // Where it is not to be says nothing that where it is to be has not said.
                boolean placed = last.has("in") || last.says(FunctionWord.IN_A);
                if (!placed) {
                    joined.add(clause);
                }
            } else {
                Clause turn = clause.part(0, from).only(new Mark("instead", "not", 0, from));
                joined.set(
                        joined.size() - 1, last.with(turn).with(clause.part(from, clause.size())));
            }
        }
        return joined;
    }

    /** Where what is denied begins; -1 where the clause does more than deny. */
    private static int denied(Clause clause) {
        int at = clause.has("join", 0) || clause.word(0, FunctionWord.BUT) ? 1 : 0;
        int from = -1;
        for (Mark mark : clause.at(at)) {
            boolean denies = mark.is("neg") || mark.is("instead") || mark.is("nomore");
            from = denies ? Math.max(from, mark.to()) : from;
        }
        boolean only =
                from > 0
                        && clause.quote() == null
                        && clause.mark(':') < 0
                        && clause.marks.stream().allMatch(mark -> DENYING.contains(mark.kind()));
        boolean names = clause.has("thing") || clause.has("shown") || clause.has("person");
        boolean placed = clause.has("in") && from >= 0 && clause.size() > from + 1;
        return only && from < clause.size() && (names || placed) ? from : -1;
    }

    /** Whether something new is named, behind an indefinite article. */
    private static boolean asks(Clause clause) {
        boolean fresh = clause.says(FunctionWord.IN_A);
        for (int i = 0; i + 1 < clause.size(); i++) {
            fresh |= clause.word(i, FunctionWord.A);
        }
        return fresh
                && clause.quote() == null
                && clause.marks.stream().noneMatch(mark -> OTHER.contains(mark.kind()));
    }
}
