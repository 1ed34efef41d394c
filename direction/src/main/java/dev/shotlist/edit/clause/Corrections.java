package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "20 seconds, sorry, 25": what was said wrong gives way to what was meant, in the clause that said
 * it.
 */
public final class Corrections {

    /** Kinds of which one may have been named for another. */
    private static final List<String> NAMED =
            List.of(
                    "color",
                    "weak_color",
                    "ratio",
                    "platform",
                    "instrument",
                    "genre",
                    "size",
                    "move",
                    "angle",
                    "transition",
                    "scene",
                    "ordinal",
                    "unit",
                    "tempo_of");

    private Corrections() {}

    /** The clauses as they were meant. */
    public static List<Clause> made(List<Clause> clauses) {
        List<Clause> meant = new ArrayList<>();
        boolean correcting = false;
        boolean revoked = false;
        for (Clause clause : clauses) {
            Clause rest = rest(clause);
            boolean bare =
                    clause.size() == 1 && clause.word(0, FunctionWord.NO) && !meant.isEmpty();
            correcting |= (rest != clause || bare) && !meant.isEmpty();
            revoked |= bare && clause.sentence > meant.getLast().sentence;
            if (bare || rest.size() == 0) {
                continue;
            }
            Clause corrected = correcting ? corrected(meant.getLast(), rest) : null;
            if (corrected == null) {
                if (revoked) {
                    // "... moves to the end? no. keep it": answered, and not asked for.
                    Clause gone = meant.removeLast();
                    if ((rest.has("pronoun") || rest.act("keep")) && gone.quote() == null) {
                        meant.add(gone.named());
                    }
                }
                meant.add(rest);
            } else {
                meant.set(meant.size() - 1, corrected);
            }
            correcting = false;
            revoked = false;
        }
        if (revoked) {
            meant.removeLast();
        }
        return meant;
    }

    /** What follows the words of correcting; the clause itself where there are none. */
    private static Clause rest(Clause clause) {
        for (Mark mark : clause.all("correction")) {
            if (mark.from() == 0) {
                return clause.part(mark.to(), clause.size());
            }
        }
        return clause;
    }

    /** The last of its kind replaced; null where nothing of a kind was named before. */
    private static @Nullable Clause corrected(Clause said, Clause meant) {
        if (meant.has("act")) {
            return null;
        }
        for (String kind : NAMED) {
            Mark was = meant.has(kind) ? last(said, kind) : null;
            if (was != null) {
                boolean counted = kind.equals("unit") || kind.equals("tempo_of");
                int from = counted ? Math.max(0, was.from() - 1) : was.from();
                int to = kind.equals("scene") ? afterNumber(said, was.to()) : was.to();
                return said.part(0, from).with(meant).with(said.part(to, said.size()));
            }
        }
        return null;
    }

    private static int afterNumber(Clause clause, int at) {
        return Double.isNaN(clause.number(at)) ? at : clause.numberEnd(at);
    }

    private static @Nullable Mark last(Clause clause, String kind) {
        List<Mark> all =
                clause.all(kind).stream()
                        .filter(mark -> !clause.before("instead", mark.from(), 1))
                        .toList();
        return all.isEmpty() ? null : all.getLast();
    }
}
