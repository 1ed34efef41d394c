package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * "A second off scenes 2 to 4, so 27 in all": where the scenes that are retimed make up all of what
 * the piece gains or loses, the others keep their lengths.
 */
final class ExactLengths {
    private ExactLengths() {}

    static void settle(List<Operation> operations, Workbench bench) {
        Map<Integer, CutOperation.RetimeScene> told = new LinkedHashMap<>();
        FrameOperation.SetDuration piece = null;
        CutOperation.MergeScenes merged = null;
        for (Operation one : operations) {
            if (one instanceof CutOperation.RetimeScene scene) {
                told.put(Pointers.index(scene.scene()), scene);
            } else if (one instanceof FrameOperation.SetDuration set) {
                piece = set;
            } else if (one instanceof CutOperation.MergeScenes two) {
                merged = merged == null ? two : merged;
            } else if (one instanceof CutOperation) {
                return;
            }
        }
        ObjectNode specs = bench.partOrNull("technical_specs");
        if (piece == null || told.isEmpty() || specs == null) {
            return;
        }
        long change = Math.round(piece.seconds() * 1000) - Workbench.millis(specs, "duration");
        for (Map.Entry<Integer, CutOperation.RetimeScene> one : told.entrySet()) {
            ObjectNode scene = bench.scenes().get(one.getKey() - 1);
            change -=
                    Math.round(one.getValue().seconds() * 1000)
                            - Workbench.millis(scene, "duration");
        }
        if (merged != null) {
            // "3 and 4 into one of nine seconds, so we land on 26": of both it was as long before.
            ObjectNode gone = bench.scenes().get(Pointers.index(merged.second()) - 1);
            if (change + Workbench.millis(gone, "duration") == 0 && told.size() == 1) {
                operations.remove(piece);
            }
            return;
        }
        if (change != 0) {
            return;
        }
        List<String> others =
                Places.names(Places.others(bench.scenes().size(), new ArrayList<>(told.keySet())));
        operations.remove(piece);
        operations.removeAll(told.values());
        List<Operation> exact = new ArrayList<>();
        exact.add(new FrameOperation.SetDuration(piece.seconds(), others));
        for (CutOperation.RetimeScene one :
                told.size() == 1 ? List.<CutOperation.RetimeScene>of() : told.values()) {
            exact.add(new CutOperation.RetimeScene(one.scene(), one.seconds(), others));
        }
        operations.addAll(0, exact);
    }
}
