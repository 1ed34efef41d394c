package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.scenes.SceneFinder;

/** What goes out of a scene that stays: "take out the cat in scene 3". */
final class GoingContents {
    private final SceneFinder finder;

    GoingContents(SceneFinder finder) {
        this.finder = finder;
    }

    /** "take out the cat in scene 3": what goes is in the scene, and not the scene. */
    boolean goes(Clause clause) {
        Mark act = clause.first("act");
        boolean somebody =
                act != null
                        && (clause.word(act.to(), FunctionWord.SOMEBODY)
                                || clause.word(act.to() - 1, FunctionWord.SOMEBODY));
        if (somebody && finder.isContent(clause, clause.size() - 1)) {
            // "tira ele daquele hotel": he goes, and the scene stays.
            return true;
        }
        for (Mark in : clause.marks) {
            boolean within =
                    (in.is("in") || clause.word(in.from(), FunctionWord.OF))
                            && (clause.has("scene", in.to())
                                    || clause.has("scene", in.to() + 1)
                                    || clause.has("ordinal", in.to() + 1));
            for (int i = in.from() - 1; within && i > 0; i--) {
                if (finder.isContent(clause, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
