package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Direction;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How fast the piece is cut. */
final class PaceReader {
    private final Workbench bench;

    PaceReader(Workbench bench) {
        this.bench = bench;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Direction way = way(clause);
        if (way == null || clause.topic("camera") || clause.has("move")) {
            return false;
        }
        if (scenes.size() > 1 && clause.topic("pace")) {
            // "faster cuts in the second half": the others are neither split nor merged.
            operations.add(
                    new CutOperation.ChangePace(
                            way, Places.names(Places.others(bench.scenes().size(), scenes))));
            return true;
        }
        if (scenes.isEmpty()) {
            operations.add(new CutOperation.ChangePace(way));
        }
        return scenes.isEmpty();
    }

    private static @Nullable Direction way(Clause clause) {
        Mark pace = clause.first("pace");
        pace = pace == null && clause.topic("pace") ? clause.first("pace_word") : pace;
        if (pace != null) {
            return pace.value().equals("faster") ? Direction.FASTER : Direction.SLOWER;
        }
        return clause.topic("pace") ? rhythm(clause) : null;
    }

    /** "reduce the pace", "bájale el ritmo": less of it is slower. */
    private static @Nullable Direction rhythm(Clause clause) {
        boolean told = clause.has("size_of") || clause.has("louder");
        boolean more = clause.has("size_of", "longer") || clause.has("louder", "more");
        boolean length = clause.has("unit") || clause.has("scene");
        Mark by = clause.first("by");
        boolean amount = by != null && clause.has("topic", by.to());
        if (amount && by != null && !length && !clause.act("keep")) {
            // "more pace", "weniger Schnitte"
            return by.value().equals("more") ? Direction.FASTER : Direction.SLOWER;
        }
        return !told || length ? null : more ? Direction.FASTER : Direction.SLOWER;
    }
}
