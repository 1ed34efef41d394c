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

    /** Words of a clause that only takes back. */
    private static final int FEW = 5;

    private Corrections() {}

    /** The clauses as they were meant. */
    public static List<Clause> made(List<Clause> clauses) {
        List<Clause> meant = new ArrayList<>();
        boolean correcting = false;
        boolean revoked = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause whole = clauses.get(i);
            Clause clause = whole.part(0, end(whole));
            Clause rest = rest(clause);
            boolean next = i + 1 < clauses.size() && rest(clauses.get(i + 1)) != clauses.get(i + 1);
            if (next && !meant.isEmpty() && mutters(clause)) {
                continue;
            }
            boolean bare = mutters(clause) && clause.says(FunctionWord.NO) && !meant.isEmpty();
            correcting |= (rest != clause || bare) && !meant.isEmpty();
            revoked |= bare && clause.sentence > meant.getLast().sentence;
            revoked |= correcting && !bare && (leaves(rest) || doesElse(rest));
            if (bare || rest.size() == 0) {
                continue;
            }
            Clause corrected = correcting ? corrected(decided(meant.getLast()), rest) : null;
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
            correcting = clause.size() < whole.size();
            revoked = false;
        }
        if (revoked) {
            meant.removeLast();
        }
        return meant;
    }

    /** "make it square no, sorry": without the no that takes it back. */
    private static Clause decided(Clause said) {
        int last = said.size() - 1;
        return last > 0 && said.word(last, FunctionWord.NO) ? said.part(0, last) : said;
    }

    /** "uh no", "well, actually": words of one who thinks again. */
    private static boolean mutters(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean idle =
                    clause.word(i, FunctionWord.NO)
                            || clause.word(i, FunctionWord.FILLER)
                            || clause.tokens.get(i).isMark();
            if (!idle) {
                return false;
            }
        }
        return clause.size() > 0;
    }

    /** "lower the text - no, put it at the top": something else is done to it. */
    private static boolean doesElse(Clause clause) {
        return clause.has("pronoun")
                && clause.has("act")
                && !clause.has("topic")
                && !clause.has("scene")
                && !clause.has("unit");
    }

    /** "..., no, leave it": what was asked for is taken back. */
    private static boolean leaves(Clause clause) {
        return clause.act("keep")
                && clause.size() <= FEW
                && !clause.has("topic")
                && !clause.has("scene")
                && !clause.has("color")
                && !clause.has("unit");
    }

    /** "lower the text - no, ...": the "no" is said of what follows. */
    private static int end(Clause clause) {
        int last = clause.size() - 1;
        boolean turns =
                last > 1 && clause.word(last, FunctionWord.NO) && clause.token(last - 1).isMark();
        return turns ? last - 1 : clause.size();
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
        Clause again = recounted(said, meant);
        if (again != null) {
            return again;
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

    /** "45 seconds, sorry, 40": a bare number for the last that was said, and its unit stays. */
    private static @Nullable Clause recounted(Clause said, Clause meant) {
        int fresh = onlyNumber(meant);
        int old = fresh < 0 ? -1 : lastNumber(said, isFrame(meant, fresh));
        return old < 0
                ? null
                : said.part(0, old)
                        .with(meant.part(fresh, meant.numberEnd(fresh)))
                        .with(said.part(said.numberEnd(old), said.size()));
    }

    /** Where the one number of a clause stands that says nothing else; -1. */
    private static int onlyNumber(Clause clause) {
        int at = -1;
        for (int i = 0; i < clause.size(); i = Math.max(i + 1, clause.numberEnd(i))) {
            boolean number = !Double.isNaN(clause.number(i)) || isFrame(clause, i);
            boolean idle =
                    clause.has("stop", i)
                            || clause.has("courtesy", i)
                            || clause.has("thereto", i)
                            || clause.has("only", i)
                            || clause.has("correction", i)
                            || clause.has("pronoun", i)
                            || clause.word(i, FunctionWord.MAKE)
                            || clause.word(i, FunctionWord.SO);
            if ((!number && !idle) || (number && at >= 0)) {
                return -1;
            }
            at = number ? i : at;
        }
        return at;
    }

    private static int lastNumber(Clause clause, boolean frame) {
        int last = -1;
        for (int i = 0; i < clause.size(); i = Math.max(i + 1, clause.numberEnd(i))) {
            boolean one = frame ? isFrame(clause, i) : !Double.isNaN(clause.number(i));
            last = one ? i : last;
        }
        return last;
    }

    /** "16:9" as it is written. */
    private static boolean isFrame(Clause clause, int at) {
        return clause.tokens.get(at).key().indexOf(':') > 0;
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
