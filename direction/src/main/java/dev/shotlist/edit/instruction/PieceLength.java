package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Sane;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How long the piece is, and how long it is to be. */
final class PieceLength {
    private final Workbench bench;

    PieceLength(Workbench bench) {
        this.bench = bench;
    }

    /** In seconds; -1 where the plan does not say. */
    double now() {
        ObjectNode specs = bench.partOrNull("technical_specs");
        long millis = specs == null ? -1 : Workbench.millis(specs, "duration");
        return millis < 0 ? -1 : millis / 1000.0;
    }

    /**
     * Whether the length that is asked for is one.
     *
     * @param seconds to reach or to add or take; not above 0 where no number is said
     */
    boolean set(Clause clause, double seconds, @Nullable Mark way, List<Operation> operations) {
        double now = now();
        double wanted = seconds;
        if (way != null && now > 0 && NamedLength.relative(clause, way, seconds, now)) {
            boolean longer = way.value().equals("longer");
            wanted =
                    seconds > 0
                            ? now + (longer ? seconds : -seconds)
                            : Math.round(now * (longer ? NamedLength.LONGER : NamedLength.SHORTER));
        }
        return set(wanted, operations);
    }

    /** Whether a length is one, which is then asked for. */
    static boolean set(double wanted, List<Operation> operations) {
        boolean sane = wanted > 0 && wanted <= Sane.LONGEST_PIECE;
        if (sane) {
            operations.add(new FrameOperation.SetDuration(wanted));
        }
        return sane;
    }
}
