package dev.shotlist.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Operations that belong together made one, in an order in which each does what was meant. */
final class Ordering {
    private Ordering() {}

    static List<Operation> settled(
            List<Operation> operations, Workbench bench, List<EditWarning> notes) {
        List<Operation> kept = new ArrayList<>(operations);
        lastOnly(kept, Operation.SetTempo.class);
        lastOnly(kept, Operation.SetDuration.class);
        lastOnly(kept, Operation.ChangePace.class);
        lastOnly(kept, Operation.SetSceneCount.class);
        int scenes = bench.scenes().size();
        int change = 0;
        for (Operation one : kept) {
            change +=
                    switch (one) {
                        case Operation.RemoveScene _, Operation.MergeScenes _ -> -1;
                        case Operation.AddScene _, Operation.SplitScene _ -> 1;
                        default -> 0;
                    };
        }
        int after = scenes + change;
        boolean structural = change != 0;
        kept.removeIf(one ->
                one instanceof Operation.SetSceneCount count
                        && (count.count() == after || (structural && count.count() == scenes)));
        int count = after;
        double seconds = -1;
        for (Operation one : kept) {
            if (one instanceof Operation.SetSceneCount set) {
                count = set.count();
            } else if (one instanceof Operation.SetDuration set) {
                seconds = set.seconds();
            }
        }
        if (seconds > 0 && scenes > 0 && seconds * 1000 < count * Shares.SHORTEST) {
            CannotApply tooShort = Shares.tooShort(Math.round(seconds * 1000), count);
            notes.add(new EditWarning(tooShort.code(), tooShort.said()));
            kept.removeIf(one ->
                    one instanceof Operation.SetDuration || one instanceof Operation.SetSceneCount);
        }
        kept.sort(java.util.Comparator.comparingInt(Ordering::rank));
        return named(kept, bench);
    }

    private static void lastOnly(List<Operation> operations, Class<? extends Operation> kind) {
        List<Operation> same = operations.stream().filter(kind::isInstance).toList();
        if (same.size() > 1) {
            operations.removeAll(same);
            operations.add(same.getLast());
        }
    }

    /** Numbers mean the plan as the writer sees it, so what renumbers scenes comes last. */
    private static int rank(Operation operation) {
        return switch (operation) {
            case Operation.Lock _ -> -1;
            case Operation.SetDuration _ -> 7;
            case Operation.SetSceneCount _ -> 6;
            case Operation.ChangePace _ -> 8;
            case Operation.RemoveScene _,
                    Operation.AddScene _,
                    Operation.SplitScene _,
                    Operation.MergeScenes _,
                    Operation.MoveScene _,
                    Operation.SwapScenes _ ->
                    5;
            default -> 0;
        };
    }

    /** Scenes by their ids, which hold when their numbers change. */
    private static List<Operation> named(List<Operation> operations, Workbench bench) {
        Map<String, String> ids = new HashMap<>();
        List<tools.jackson.databind.node.ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            String id = Workbench.text(scenes.get(i), "id");
            if (id != null) {
                ids.put(String.valueOf(i + 1), id);
            }
        }
        return operations.stream().map(one -> named(one, ids)).toList();
    }

    private static Operation named(Operation operation, Map<String, String> ids) {
        return switch (operation) {
            case Operation.VoiceOff one ->
                    one.scenes() == null ? one : new Operation.VoiceOff(all(one.scenes(), ids));
            case Operation.SetDuration one ->
                    one.keep() == null
                            ? one
                            : new Operation.SetDuration(one.seconds(), all(one.keep(), ids));
            case Operation.ChangePace one ->
                    one.keep() == null
                            ? one
                            : new Operation.ChangePace(one.direction(), all(one.keep(), ids));
            case Operation.SetLine one -> new Operation.SetLine(id(one.scene(), ids), one.text());
            case Operation.AddOverlay one ->
                    new Operation.AddOverlay(id(one.scene(), ids), one.text());
            case Operation.AddScene one ->
                    new Operation.AddScene(
                            one.subject(),
                            one.after() == null ? null : id(one.after(), ids),
                            one.shotType());
            case Operation.RemoveScene one -> new Operation.RemoveScene(id(one.scene(), ids));
            case Operation.MoveScene one -> new Operation.MoveScene(id(one.scene(), ids), one.to());
            case Operation.SwapScenes one ->
                    new Operation.SwapScenes(id(one.first(), ids), id(one.second(), ids));
            case Operation.SplitScene one -> new Operation.SplitScene(id(one.scene(), ids));
            case Operation.MergeScenes one ->
                    new Operation.MergeScenes(id(one.first(), ids), id(one.second(), ids));
            case Operation.RetimeScene one ->
                    new Operation.RetimeScene(id(one.scene(), ids), one.seconds());
            case Operation.SetShot one ->
                    new Operation.SetShot(all(one.scenes(), ids), one.shotType());
            case Operation.SetCamera one ->
                    new Operation.SetCamera(all(one.scenes(), ids), one.movement());
            case Operation.SetSubject one ->
                    new Operation.SetSubject(id(one.scene(), ids), one.subject());
            case Operation.SetEnvironment one ->
                    new Operation.SetEnvironment(id(one.scene(), ids), one.environment());
            default -> operation;
        };
    }

    private static String id(String scene, Map<String, String> ids) {
        return ids.getOrDefault(scene, scene);
    }

    private static List<String> all(List<String> scenes, Map<String, String> ids) {
        return scenes.stream().map(scene -> id(scene, ids)).toList();
    }
}
