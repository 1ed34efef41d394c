package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Time that passes from one scene to another within one instruction: what one leaves is what the
 * other takes, and no third scene is touched.
 */
final class Handover {
    /** Milliseconds within which two lengths are one. */
    private static final double SAME = 1;

    private final List<Operation> operations;
    private final List<ObjectNode> scenes;

    private Handover(List<Operation> operations, List<ObjectNode> scenes) {
        this.operations = operations;
        this.scenes = scenes;
    }

    /** Changes the operations, which name scenes by their numbers. */
    static void settle(List<Operation> operations, Workbench bench) {
        Handover handover = new Handover(operations, bench.scenes());
        List<CutOperation.RetimeScene> told = handover.all(CutOperation.RetimeScene.class);
        List<CutOperation.RemoveScene> gone = handover.all(CutOperation.RemoveScene.class);
        if (told.stream()
                .anyMatch(one ->
                        gone.stream().anyMatch(scene -> scene.scene().equals(one.scene())))) {
            // What goes hands nothing to itself.
            return;
        }
        if (told.size() > 1 && gone.isEmpty() && Math.abs(handover.more(told)) < SAME) {
            handover.exchanged(told);
        } else if (told.size() == 1 && !gone.isEmpty()) {
            handover.inherited(told.getFirst(), gone);
        }
    }

    private <T extends Operation> List<T> all(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private double more(List<CutOperation.RetimeScene> told) {
        return told.stream().mapToDouble(this::more).sum();
    }

    private double more(CutOperation.RetimeScene one) {
        return one.seconds() * 1000 - length(Pointers.index(one.scene()));
    }

    private long length(int scene) {
        boolean there = scene >= 1 && scene <= scenes.size();
        return there ? Math.max(0, Workbench.millis(scenes.get(scene - 1), "duration")) : 0;
    }

    /** "scene 3 two seconds shorter, give those to the end card". */
    private void exchanged(List<CutOperation.RetimeScene> told) {
        Set<Integer> later = new HashSet<>();
        told.forEach(one -> later.add(Pointers.index(one.scene())));
        for (CutOperation.RetimeScene one : told) {
            keep(one, later);
            later.remove(Pointers.index(one.scene()));
        }
    }

    /** "scene 3 twice as long, scene 4 goes": the time of what goes comes first. */
    private void inherited(CutOperation.RetimeScene told, List<CutOperation.RemoveScene> gone) {
        double freed = gone.stream().mapToLong(one -> length(Pointers.index(one.scene()))).sum();
        double more = more(told);
        int index = Pointers.index(told.scene());
        boolean some = more > 0 && NamedLength.isSome(told.seconds(), length(index));
        if (freed <= 0 || (more < freed - SAME && !some)) {
            return;
        }
        operations.replaceAll(one ->
                one instanceof CutOperation.RemoveScene scene
                        ? new CutOperation.RemoveScene(scene.scene(), told.scene())
                        : one);
        Set<Integer> beside = new HashSet<>(List.of(Pointers.index(told.scene())));
        for (CutOperation.RemoveScene one : gone) {
            int at = Pointers.index(one.scene());
            beside.addAll(List.of(at - 1, at, at + 1));
        }
        if (more > freed + SAME && !some) {
            keep(told, beside);
        } else {
            operations.remove(told);
        }
    }

    /**
     * @param open scenes that give and take
     */
    private void keep(CutOperation.RetimeScene told, Set<Integer> open) {
        List<String> keep =
                Places.names(Places.others(scenes.size(), new ArrayList<>(open))).stream()
                        .filter(name -> !name.equals(told.scene()))
                        .toList();
        operations.set(
                operations.indexOf(told),
                new CutOperation.RetimeScene(
                        told.scene(), told.seconds(), keep.isEmpty() ? null : keep));
    }
}
