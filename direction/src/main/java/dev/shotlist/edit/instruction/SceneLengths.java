package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.Sane;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long scenes are to be. */
final class SceneLengths {
    private final Workbench bench;

    SceneLengths(Workbench bench) {
        this.bench = bench;
    }

    /** A scene longer or shorter, or as long as is said. */
    void change(
            int scene,
            double seconds,
            @Nullable Mark way,
            Clause clause,
            List<Operation> operations) {
        long now = now(scene);
        double wanted = seconds;
        boolean relative = way != null && NamedLength.relative(clause, way, seconds, now / 1000.0);
        if (way != null && now > 0 && relative) {
            boolean longer = way.value().equals("longer");
            wanted =
                    seconds > 0
                            ? now / 1000.0 + (longer ? seconds : -seconds)
                            : NamedLength.some(
                                    now, longer ? NamedLength.LONGER : NamedLength.SHORTER);
        }
        set(scene, wanted, operations);
    }

    static void set(int scene, double wanted, List<Operation> operations) {
        if (wanted > 0 && wanted <= Sane.LONGEST_PIECE) {
            operations.add(new CutOperation.RetimeScene(Places.name(scene), wanted));
        }
    }

    /** Scenes so many times as long. */
    void multiply(double factor, List<Integer> scenes, List<Operation> operations) {
        for (int scene : scenes) {
            set(scene, Math.round(now(scene) / 1000.0 * factor * 10) / 10.0, operations);
        }
    }

    /** In milliseconds. */
    long now(int scene) {
        return Workbench.millis(bench.scenes().get(scene - 1), "duration");
    }
}
