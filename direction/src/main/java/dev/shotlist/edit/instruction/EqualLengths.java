package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;

/** "the last scene as long as the second": one scene takes the length of another. */
final class EqualLengths {
    private final Workbench bench;
    private final SceneFinder finder;

    EqualLengths(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    boolean read(Clause clause, List<Operation> operations) {
        Mark as = clause.first("as_long");
        if (as == null || clause.topic("music") || clause.topic("voice") || clause.topic("text")) {
            return false;
        }
        List<Integer> what = finder.named(clause.part(0, as.from()));
        List<Integer> like = finder.named(clause.part(as.to(), clause.size()));
        like = like.isEmpty() ? bare(clause, as.to()) : like;
        if (what.size() != 1 || like.size() != 1 || what.equals(like)) {
            return false;
        }
        double seconds = bench.scenes().get(like.getFirst() - 1).path("duration").asDouble(0);
        if (seconds > 0) {
            SceneLengths.set(what.getFirst(), seconds, operations);
        }
        return seconds > 0;
    }

    /** "... as the second": its place alone. */
    private List<Integer> bare(Clause clause, int from) {
        for (Mark ordinal : clause.all("ordinal")) {
            int value = Integer.parseInt(ordinal.value());
            int scene = value < 0 ? finder.count() + 1 + value : value;
            if (ordinal.from() >= from && finder.isScene(scene)) {
                return List.of(scene);
            }
        }
        return List.of();
    }
}
