package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.scenes.SceneFinder;

/** Verbs of adding that place what is there already: "metti gli amici per ultimi". */
final class PlacedScenes {
    private final SceneFinder finder;

    PlacedScenes(SceneFinder finder) {
        this.finder = finder;
    }

    boolean isMeant(Clause clause) {
        return clause.act("add")
                && (places(clause) || putsBeside(clause) || NewScenes.isThere(clause));
    }

    /** "metti gli amici per ultimi": the verb of adding is one of placing what is there. */
    private boolean places(Clause clause) {
        Mark last = clause.marks.isEmpty() ? null : clause.marks.getLast();
        boolean end =
                last != null
                        && last.to() == clause.size()
                        && (last.is("ordinal") || last.is("place"))
                        && clause.mark(':') < 0
                        && !clause.has("topic");
        Clause what = end && last != null ? clause.part(0, last.from()) : clause;
        return end
                && what.tokens.stream().anyMatch(token -> isArticle(what, token))
                && !hasFresh(what)
                && finder.named(what).size() == 1;
    }

    /** "pon la muñeca antes del pedestal": what is there already has its article. */
    private static boolean putsBeside(Clause clause) {
        return !clause.has("topic")
                && clause.mark(':') < 0
                && !hasFresh(clause)
                && clause.all("place").stream().anyMatch(AddedPlace::isRelative);
    }

    private static boolean isArticle(Clause clause, Token token) {
        return clause.word(clause.tokens.indexOf(token), FunctionWord.THE);
    }

    /** "a scene": one that is not there yet. */
    private static boolean hasFresh(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.word(i, FunctionWord.A) && !clause.word(i, FunctionWord.THE)) {
                return true;
            }
        }
        return false;
    }
}
