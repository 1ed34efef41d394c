package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "drum and bass, 174", "it drags, 108 please": a number of beats that says nothing of beats, told
 * by what is spoken of around it.
 */
public final class BareTempos {
    private static final double SLOWEST = 40;
    private static final double FASTEST = 220;

    /** Below this what is slower or faster may be a length: "slower, 60". */
    private static final double NO_LENGTH = 70;

    /** Words of a clause that says little more than a number. */
    private static final int FEW_WORDS = 7;

    /** Words of it that mean nothing here: "somewhere", "roughly". */
    private static final int HEDGES = 2;

    /** Kinds of such a clause. */
    private static final Set<String> IDLE =
            Set.of(
                    "stop",
                    "courtesy",
                    "more",
                    "pronoun",
                    "join",
                    "become",
                    "be",
                    "at_most",
                    "say",
                    "thereto",
                    "wanted",
                    "can",
                    "in",
                    "only",
                    "about",
                    "on",
                    "from",
                    "but",
                    "correction",
                    "enough",
                    "act",
                    "speak",
                    "place",
                    "until",
                    "dash");

    /** By which a stretch speaks of music. */
    private static final Set<String> MUSIC =
            Set.of("genre", "instrument", "tempo_word", "tempo_of");

    /** By which a stretch that only judges is said of something else. */
    private static final Set<String> OTHERWISE =
            Set.of("topic", "scene", "unit", "instrument", "genre", "said", "color", "quick");

    private BareTempos() {}

    /** The clauses, each such number marked as one of beats. */
    public static List<Clause> told(List<Clause> clauses) {
        List<Clause> told = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause before = told.isEmpty() ? null : told.getLast();
            boolean near = before != null && clause.sentence <= before.sentence + 1;
            int at = near ? number(clause) : -1;
            if (before == null || at < 0) {
                told.add(beside(clause));
                continue;
            }
            double beats = clause.number(at);
            boolean music = told.stream().anyMatch(one -> isNear(one, clause) && ofMusic(one));
            boolean judged = onlyJudges(before) && beats >= NO_LENGTH;
            if (!music && !judged) {
                told.add(clause);
                continue;
            }
            if (onlyJudges(before)) {
                // "it drags": how much is said by what follows.
                told.removeLast();
            }
            told.add(clause.marked(new Mark("tempo_of", "=", at, clause.numberEnd(at))));
        }
        return told;
    }

    /** "house at 122": the number beside a kind of music in one clause. */
    private static Clause beside(Clause clause) {
        boolean apart =
                !clause.has("genre")
                        || clause.has("tempo_of")
                        || clause.has("unit")
                        || clause.has("scene")
                        || clause.has("percent");
        for (int i = 1; i < clause.size() && !apart; i++) {
            double beats = clause.number(i);
            if (clause.token(i).isNumber()
                    && beats >= SLOWEST
                    && beats <= FASTEST
                    && clause.word(i - 1, FunctionWord.LEFT_AT)) {
                return clause.marked(new Mark("tempo_of", "=", i, i + 1));
            }
        }
        return clause;
    }

    private static boolean isNear(Clause one, Clause other) {
        return one.sentence >= other.sentence - 1;
    }

    private static boolean ofMusic(Clause clause) {
        return clause.topic("music") || MUSIC.stream().anyMatch(clause::has);
    }

    /** "it drags", "bring it down a touch": more or less of something, and nothing is named. */
    private static boolean onlyJudges(Clause clause) {
        return (clause.has("pace") || clause.has("louder"))
                && OTHERWISE.stream().noneMatch(clause::has)
                && clause.quote() == null;
    }

    /** Where the number of a clause stands that says no more than it; -1 without one. */
    private static int number(Clause clause) {
        if (clause.size() > FEW_WORDS || clause.act("keep") || clause.act("remove")) {
            return -1;
        }
        int at = -1;
        int hedges = 0;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.token(i);
            if (token.isQuote() || (at >= 0 && token.isNumber())) {
                return -1;
            }
            at = token.isNumber() ? i : at;
            boolean word = !token.isNumber() && !token.isMark();
            hedges += word && clause.at(i).isEmpty() && !clause.word(i, FunctionWord.SO) ? 1 : 0;
        }
        double beats = at < 0 ? 0 : clause.number(at);
        boolean plain = clause.marks.stream().allMatch(mark -> IDLE.contains(mark.kind()));
        return plain && hedges <= HEDGES && beats >= SLOWEST && beats <= FASTEST ? at : -1;
    }
}
