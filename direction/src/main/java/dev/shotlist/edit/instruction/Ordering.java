package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.operation.Wording;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Operations that belong together made one, in an order in which each does what was meant. */
final class Ordering {
    /** Shorter scenes flash by, and nobody asks for that by the length of the piece. Millis. */
    private static final long SEEN = 1000;

    private Ordering() {}

    static List<Operation> settled(
            List<Operation> operations, Workbench bench, List<EditWarning> notes) {
        List<Operation> kept = new ArrayList<>(operations);
        lastOnly(kept, SoundOperation.SetTempo.class);
        aroundGenre(kept);
        contradicted(kept, bench, notes);
        lastOnly(kept, FrameOperation.SetDuration.class);
        lastOnly(kept, TextOperation.SetFont.class);
        bothWays(kept, notes);
        lastOnly(kept, CutOperation.ChangePace.class);
        lastOnly(kept, CutOperation.SetSceneCount.class);
        int scenes = bench.scenes().size();
        int change = 0;
        for (Operation one : kept) {
            change +=
                    switch (one) {
                        case CutOperation.RemoveScene _, CutOperation.MergeScenes _ -> -1;
                        case CutOperation.AddScene _,
                                CutOperation.DuplicateScene _,
                                CutOperation.SplitScene _ ->
                                1;
                        default -> 0;
                    };
        }
        int after = scenes + change;
        boolean structural = change != 0;
        kept.removeIf(one ->
                one instanceof CutOperation.SetSceneCount count
                        && (count.count() == after || (structural && count.count() == scenes)));
        int count = after;
        double seconds = -1;
        for (Operation one : kept) {
            if (one instanceof CutOperation.SetSceneCount set) {
                count = set.count();
            } else if (one instanceof FrameOperation.SetDuration set) {
                seconds = set.seconds();
            }
        }
        if (seconds > 0 && scenes > 0 && seconds * 1000 < count * SEEN) {
            notes.add(
                    new EditWarning(
                            "scenes_too_short",
                            count
                                    + " scenes do not fit into "
                                    + Wording.plain(seconds)
                                    + " s; each needs a second to be seen. Ask for fewer scenes,"
                                    + " too."));
            kept.removeIf(one ->
                    one instanceof FrameOperation.SetDuration
                            || one instanceof CutOperation.SetSceneCount);
        }
        keepRetimed(kept);
        Handover.settle(kept, bench);
        conditionsLast(kept);
        kept.sort(java.util.Comparator.comparingInt(Ordering::rank));
        ExactLengths.settle(kept, bench);
        return named(kept, bench);
    }

    /** What goes leaves the music that is there; what comes joins the one that comes. */
    private static void aroundGenre(List<Operation> operations) {
        int genre = 0;
        while (genre < operations.size()
                && !(operations.get(genre) instanceof SoundOperation.SetGenre)) {
            genre++;
        }
        if (genre == operations.size()) {
            return;
        }
        List<Operation> before = new ArrayList<>(operations.subList(0, genre));
        List<Operation> after = new ArrayList<>(operations.subList(genre + 1, operations.size()));
        List<Operation> come =
                before.stream().filter(SoundOperation.AddInstrument.class::isInstance).toList();
        List<Operation> go =
                after.stream().filter(SoundOperation.RemoveInstrument.class::isInstance).toList();
        before.removeAll(come);
        before.addAll(go);
        after.removeAll(go);
        after.addAll(0, come);
        Operation music = operations.get(genre);
        operations.clear();
        operations.addAll(before);
        operations.add(music);
        operations.addAll(after);
    }

    private static void lastOnly(List<Operation> operations, Class<? extends Operation> kind) {
        List<Operation> same = operations.stream().filter(kind::isInstance).toList();
        if (same.size() > 1) {
            operations.removeAll(same);
            operations.add(same.getLast());
        }
    }

    /** "slower at the start, faster at the end": the pace of the piece goes one way, or stays. */
    private static void bothWays(List<Operation> operations, List<EditWarning> notes) {
        long ways =
                operations.stream()
                        .filter(CutOperation.ChangePace.class::isInstance)
                        .map(one -> ((CutOperation.ChangePace) one).direction())
                        .distinct()
                        .count();
        if (ways > 1) {
            operations.removeIf(CutOperation.ChangePace.class::isInstance);
            notes.add(
                    new EditWarning(
                            "edit_impossible",
                            "The cuts cannot come faster and more slowly; the pace stays. Ask for"
                                    + " lengths of scenes."));
        }
    }

    /** "15 seconds but exactly 30": the last of two lengths is done, and that is said. */
    private static void contradicted(
            List<Operation> operations, Workbench bench, List<EditWarning> notes) {
        ObjectNode specs = bench.partOrNull("technical_specs");
        long now = specs == null ? 0 : Workbench.millis(specs, "duration");
        List<Double> lengths =
                operations.stream()
                        .filter(FrameOperation.SetDuration.class::isInstance)
                        .map(one -> ((FrameOperation.SetDuration) one).seconds())
                        .filter(seconds -> !NamedLength.isSome(seconds, now))
                        .distinct()
                        .toList();
        if (lengths.size() > 1) {
            notes.add(
                    new EditWarning(
                            "contradictory_brief",
                            "The piece cannot last "
                                    + Wording.plain(lengths.getFirst())
                                    + " s and "
                                    + Wording.plain(lengths.getLast())
                                    + " s; it was given the last of them."));
        }
    }

    /** "the car 9 seconds, 32 in all": the length of the piece is made up by the others. */
    private static void keepRetimed(List<Operation> operations) {
        List<String> told =
                operations.stream()
                        .filter(CutOperation.RetimeScene.class::isInstance)
                        .map(one -> ((CutOperation.RetimeScene) one).scene())
                        .distinct()
                        .toList();
        operations.replaceAll(one -> told.isEmpty() ? one : keeping(one, told));
    }

    private static Operation keeping(Operation operation, List<String> told) {
        return switch (operation) {
            case FrameOperation.SetDuration set when set.keep() == null ->
                    new FrameOperation.SetDuration(set.seconds(), told);
            case CutOperation.ChangePace set when set.keep() == null ->
                    new CutOperation.ChangePace(set.direction(), told);
            default -> operation;
        };
    }

    /** Of a scene that is elsewhere it is said there at what hour and in what weather. */
    private static void conditionsLast(List<Operation> operations) {
        for (int i = 0; i + 1 < operations.size(); i++) {
            if (operations.get(i) instanceof PictureOperation.SetConditions when
                    && operations.get(i + 1) instanceof PictureOperation.SetEnvironment where
                    && when.scenes().contains(where.scene())) {
                java.util.Collections.swap(operations, i, i + 1);
            }
        }
    }

    /** Numbers mean the plan as the writer sees it, so what renumbers scenes comes last. */
    private static int rank(Operation operation) {
        return switch (operation) {
            case PlanOperation.Lock _ -> -1;
            case FrameOperation.SetDuration _ -> 7;
            case CutOperation.SetSceneCount _ -> 6;
            case CutOperation.RetimeScene set when set.keep() != null -> 6;
            case CutOperation.ChangePace _ -> 8;
            case CutOperation.RemoveScene _,
                    CutOperation.AddScene _,
                    CutOperation.DuplicateScene _,
                    CutOperation.SplitScene _,
                    CutOperation.MergeScenes _,
                    CutOperation.MoveScene _,
                    CutOperation.SwapScenes _ ->
                    5;
            default -> 0;
        };
    }

    /** Scenes by their ids, which hold when their numbers change. */
    private static List<Operation> named(List<Operation> operations, Workbench bench) {
        Map<String, String> ids = new HashMap<>();
        List<ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            String id = Workbench.text(scenes.get(i), "id");
            if (id != null) {
                ids.put(String.valueOf(i + 1), id);
            }
        }
        return operations.stream().map(one -> named(one, ids)).toList();
    }

    private static Operation named(Operation operation, Map<String, String> ids) {
        if (!(Operations.write(operation) instanceof ObjectNode written)) {
            return operation;
        }
        boolean names = false;
        for (String field : Operations.sceneFields(written)) {
            JsonNode value = written.get(field);
            if (value == null) {
                continue;
            }
            names = true;
            if (value.isString()) {
                written.put(field, ids.getOrDefault(value.stringValue(), value.stringValue()));
            } else if (value instanceof ArrayNode all) {
                ArrayNode renamed = Workbench.NODES.arrayNode();
                all.forEach(one -> renamed.add(ids.getOrDefault(one.asString(), one.asString())));
                written.set(field, renamed);
            }
        }
        return names ? Operations.one(written) : operation;
    }
}
