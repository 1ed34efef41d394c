package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "First the wall, then the tram": two stretches that only name something and in which order it
 * comes; and "at the start, a dancer tying her shoes": where something comes, and what.
 */
public final class Sequences {
    /** Kinds of a stretch that only names something. */
    private static final Set<String> NAMING =
            Set.of(
                    "thing",
                    "shown",
                    "person",
                    "stop",
                    "color",
                    "weak_color",
                    "purpose",
                    "scene",
                    "mood",
                    "condition",
                    "noise",
                    "seen",
                    "tint",
                    "clothes",
                    "genre",
                    "number",
                    "about",
                    "on",
                    "in",
                    "from",
                    "join",
                    "courtesy",
                    "topic",
                    "instrument",
                    "shade",
                    "wears",
                    "ordinal",
                    "portion",
                    "role",
                    "surroundings",
                    "puts_on");

    /** Kinds of a stretch that only says where something comes. */
    private static final Set<String> PLACING =
            Set.of(
                    "place",
                    "all",
                    "stop",
                    "thing",
                    "shown",
                    "person",
                    "scene",
                    "ordinal",
                    "join",
                    "purpose",
                    "color",
                    "in",
                    "end_scene",
                    "opening_scene",
                    "go_first",
                    "go_last",
                    "number",
                    "courtesy",
                    "from");

    /** Words as far as the place in "at the very start". */
    private static final int OPENING = 4;

    private Sequences() {}

    /** The clauses, such stretches joined. */
    public static List<Clause> joined(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        for (Clause whole : clauses) {
            Clause clause = inOne(whole);
            Clause last = joined.isEmpty() ? null : joined.getLast();
            boolean near = last != null && last.sentence == clause.sentence;
            if (last != null && near && first(last) && then(clause)) {
                Clause turn = clause.part(0, 1).only(new Mark("place", "before", 0, 1));
                joined.set(
                        joined.size() - 1,
                        last.part(opening(last), last.size())
                                .with(turn)
                                .with(clause.part(1, clause.size())));
            } else if (last != null && near && places(last) && comes(clause)) {
                while (joined.size() > 1
                        && joined.get(joined.size() - 2).sentence == clause.sentence
                        && places(joined.get(joined.size() - 2))
                        && last.has("all")) {
                    // "at the start, before everything, ...": the first says where.
                    joined.removeLast();
                    last = joined.getLast();
                }
                Clause described =
                        clause.part(0, 1)
                                .only(new Mark("comes", "=", 0, 1))
                                .with(clause.part(1, clause.size()));
                joined.set(joined.size() - 1, last.with(described));
            } else if (last != null && near && isAdded(last, clause)) {
                joined.set(joined.size() - 1, last.with(clause));
            } else if (last != null && near && describes(last, clause)) {
                Mark who = new Mark("who", "=", last.size(), last.size() + 1);
                joined.set(joined.size() - 1, last.with(clause).marked(who));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private static boolean names(Clause clause, int from) {
        return clause.size() > from
                && clause.quote() == null
                && clause.mark(':') < 0
                && clause.marks.stream()
                        .allMatch(mark -> mark.from() < from || NAMING.contains(mark.kind()));
    }

    private static boolean first(Clause clause) {
        int from = opening(clause);
        return from > 0 && names(clause, from);
    }

    /** Behind the "first" that opens a row; 0 where none does. */
    private static int opening(Clause clause) {
        boolean elided = clause.word(0, FunctionWord.OF) && clause.word(1, FunctionWord.FIRST);
        return clause.word(0, FunctionWord.FIRST) ? 1 : elided ? 2 : 0;
    }

    /** "first the workshop and then the foundry", "after the hotel a taxi in the rain". */
    private static Clause inOne(Clause clause) {
        int from = opening(clause);
        for (int i = from + 1; from > 0 && i + 1 < clause.size(); i++) {
            boolean joins = clause.has("join", i) && clause.word(i + 1, FunctionWord.THEN);
            Clause one = clause.part(from, i);
            if (joins && names(one, 0) && names(clause.part(i + 2, clause.size()), 0)) {
                Clause turn = clause.part(i, i + 2).only(new Mark("place", "before", 0, 2));
                return one.with(turn).with(clause.part(i + 2, clause.size()));
            }
        }
        boolean relative =
                clause.at(0).stream()
                        .anyMatch(mark ->
                                mark.is("place", "after")
                                        || mark.is("place", "before")
                                        || mark.is("place", "between"));
        for (int i = 2; relative && i + 1 < clause.size(); i++) {
            Clause where = clause.part(0, i);
            Clause what = clause.part(i, clause.size());
            if (clause.word(i, FunctionWord.A)
                    && !clause.word(i, FunctionWord.THROUGH)
                    && !clause.word(i - 1, FunctionWord.THE)
                    && !clause.has("in", i - 1)
                    && places(where)
                    && names(where, 1)
                    && comes(what)) {
                return clause.marked(new Mark("comes", "=", i, i + 1));
            }
        }
        return clause;
    }

    private static boolean then(Clause clause) {
        return clause.word(0, FunctionWord.THEN) && names(clause, 1);
    }

    /** "between the foundry and the hook": where, and nothing else. */
    private static boolean places(Clause clause) {
        return clause.any(0, OPENING, mark -> mark.is("place"))
                && clause.quote() == null
                && clause.marks.stream().allMatch(mark -> PLACING.contains(mark.kind()));
    }

    /** "between the foundry and the hook, a new scene: ...". */
    private static boolean isAdded(Clause last, Clause clause) {
        return places(last)
                && clause.act("add")
                && clause.has("scene")
                && !clause.has("place")
                && !clause.has("topic");
    }

    /** "a younger audience, college students": who they are. */
    private static boolean describes(Clause last, Clause clause) {
        return last.has("audience")
                && !last.has("aims")
                && !last.has("act")
                && !last.has("be")
                && !last.has("say")
                && !last.says(FunctionWord.IS)
                && last.quote() == null
                && last.mark(':') < 0
                && names(clause, 0);
    }

    /** "a dancer tying her shoes": something that is not there yet, and no verb for it. */
    private static boolean comes(Clause clause) {
        return clause.word(0, FunctionWord.A)
                && clause.size() > 2
                && !clause.has("scene")
                && !clause.has("topic")
                && names(clause, 1);
    }
}
