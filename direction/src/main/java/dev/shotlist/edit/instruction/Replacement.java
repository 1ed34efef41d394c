package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import java.util.List;
import java.util.Set;

/** Reads what is replaced: "replace the wall with a fence". */
final class Replacement {
    private final Set<String> stop;
    private final Substitution descriptions;
    private final ThingWords things;

    Replacement(Set<String> stop, ThingWords things, Substitution descriptions) {
        this.stop = stop;
        this.things = things;
        this.descriptions = descriptions;
    }

    /** "replace the yellow wall with a brick wall". */
    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark act = clause.first("act");
        if (act != null && act.from() > 0 && act.to() == clause.size()) {
            return replacedBefore(clause, act, scenes, operations);
        }
        for (Mark turn : clause.marks) {
            boolean by =
                    turn.is("join")
                            || turn.is("say", "to")
                            || (turn.is("stop") && clause.word(turn.from(), FunctionWord.FOR));
            if (act != null && by && turn.from() > act.to() && turn.to() < clause.size()) {
                String old = things.bare(clause, act.to(), turn.from());
                int end = things.end(clause, turn.to());
                while (end > turn.to() && clause.tokens.get(end - 1).isMark()) {
                    end--;
                }
                String fresh = things.bare(clause, turn.to(), end);
                boolean paints = scenes.isEmpty() && isColor(clause, act.to(), turn.from());
                if (!paints && descriptions.exchanged(old, fresh, scenes, operations)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "die Frau durch einen Mann ersetzen": the act comes last. */
    private boolean replacedBefore(
            Clause clause, Mark act, List<Integer> scenes, List<Operation> operations) {
        for (int i = 1; i + 1 < act.from(); i++) {
            if (clause.word(i, FunctionWord.FOR)) {
                String old = things.bare(clause, 0, i);
                return descriptions.exchanged(
                        old, things.bare(clause, i + 1, act.from()), scenes, operations);
            }
        }
        return false;
    }

    /** A bare colour is the palette's; a thing's own colour is named with the thing. */
    private boolean isColor(Clause clause, int from, int end) {
        int start = from;
        while (start < end && stop.contains(clause.tokens.get(start).key())) {
            start++;
        }
        int first = start;
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("color") || mark.is("weak_color"))
                                && mark.from() == first
                                && mark.to() == end);
    }
}
