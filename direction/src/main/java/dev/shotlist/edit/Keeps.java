package dev.shotlist.edit;

import java.util.List;
import java.util.Set;

/** Operations that leave some scenes as they are. */
final class Keeps {
    private Keeps() {}

    /**
     * @param kept numbers of scenes, from 1
     */
    static Operation narrowed(Operation operation, Set<Integer> kept) {
        List<String> names = kept.stream().sorted().map(Places::name).toList();
        return switch (operation) {
            case Operation.SetShot one ->
                    new Operation.SetShot(without(one.scenes(), names), one.shotType());
            case Operation.SetCamera one ->
                    new Operation.SetCamera(without(one.scenes(), names), one.movement());
            case Operation.SetDuration one -> new Operation.SetDuration(one.seconds(), names);
            case Operation.ChangePace one -> new Operation.ChangePace(one.direction(), names);
            default -> operation;
        };
    }

    /** Whether an operation has nothing left to work on. */
    static boolean isIdle(Operation operation) {
        return switch (operation) {
            case Operation.SetShot one -> one.scenes().isEmpty();
            case Operation.SetCamera one -> one.scenes().isEmpty();
            default -> false;
        };
    }

    private static List<String> without(List<String> scenes, List<String> kept) {
        return scenes.stream().filter(scene -> !kept.contains(scene)).toList();
    }
}
