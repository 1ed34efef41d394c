package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.timeline.Shares;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;

/** Time taken off one end of the piece: "cut the last 3 seconds". */
final class TrimReader {
    private final Workbench bench;
    private final PieceLength piece;

    TrimReader(Workbench bench, PieceLength piece) {
        this.bench = bench;
        this.piece = piece;
    }

    /** "cut the last 3 seconds": the piece is shorter by them, and only the scene at that end. */
    boolean read(Clause clause, List<Operation> operations) {
        Mark edge = clause.first("when");
        boolean shorter =
                clause.act("remove") || clause.has("cut_out") || clause.has("size_of", "shorter");
        int slash = edge == null ? -1 : edge.value().indexOf('/');
        boolean about =
                clause.all("topic").stream()
                        .anyMatch(topic -> !clause.has("cut_out", topic.from()));
        if (edge == null || !shorter || about || slash < 0) {
            return false;
        }
        boolean last = edge.value().startsWith("-");
        boolean first = edge.value().startsWith("0/");
        if (!last && !first) {
            return false;
        }
        String millis = last ? edge.value().substring(1, slash) : edge.value().substring(slash + 1);
        double seconds = Long.parseLong(millis) / 1000.0;
        int count = bench.scenes().size();
        int scene = last ? count : 1;
        double there =
                count == 0
                        ? 0
                        : Workbench.millis(bench.scenes().get(scene - 1), "duration") / 1000.0;
        boolean within = there - seconds >= Shares.SHORTEST / 1000.0;
        List<String> kept = within ? Places.names(Places.others(count, List.of(scene))) : List.of();
        double wanted = piece.now() - seconds;
        if (wanted > 0) {
            operations.add(new FrameOperation.SetDuration(wanted, kept.isEmpty() ? null : kept));
        }
        return wanted > 0;
    }
}
