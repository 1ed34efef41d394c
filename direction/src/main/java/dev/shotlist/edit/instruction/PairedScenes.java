package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;

/** Two scenes that a clause speaks of together, to merge them or to swap their places. */
final class PairedScenes {
    private final SceneFinder finder;

    PairedScenes(SceneFinder finder) {
        this.finder = finder;
    }

    /** "swap 2 and 3": each comes where the other was. */
    boolean swapped(Clause clause, List<Integer> scenes, List<Operation> operations) {
        // "noodles and mortar trade places": only scenes can.
        boolean places =
                clause.marks.stream().anyMatch(mark -> mark.is("act", "swap") && mark.length() > 1);
        Mark join = clause.first("join");
        boolean and = join != null && clause.word(join.from(), FunctionWord.AND);
        List<Integer> pair = in(clause, scenes, and || places);
        boolean exchange = !clause.has("color") && !clause.has("genre");
        if (pair.size() == 2 && exchange) {
            operations.add(
                    new CutOperation.SwapScenes(
                            Places.name(pair.getFirst()), Places.name(pair.getLast())));
            return true;
        }
        return false;
    }

    /**
     * The two scenes that a clause speaks of; empty where they are not two.
     *
     * @param detailed whether a detail of a scene is enough to name it
     */
    List<Integer> in(Clause clause, List<Integer> scenes, boolean detailed) {
        if (scenes.size() == 2) {
            return scenes;
        }
        Mark join = clause.first("join");
        // "with a rooftop bar": what is not there yet is no scene to change places with.
        if (join != null && !clause.word(join.to(), FunctionWord.A)) {
            int one = finder.only(clause.part(0, join.from()));
            int other = finder.only(clause.part(join.to(), clause.size()));
            boolean heads =
                    finder.isHead(clause.part(0, join.from()))
                            && finder.isHead(clause.part(join.to(), clause.size()));
            if (one > 0 && other > 0 && one != other && (detailed || heads)) {
                return List.of(one, other);
            }
        }
        return List.of();
    }
}
