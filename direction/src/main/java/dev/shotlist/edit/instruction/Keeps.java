package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
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
            case PictureOperation.SetShot one ->
                    new PictureOperation.SetShot(without(one.scenes(), names), one.shotType());
            case PictureOperation.SetCamera one ->
                    new PictureOperation.SetCamera(without(one.scenes(), names), one.movement());
            case FrameOperation.SetDuration one ->
                    new FrameOperation.SetDuration(one.seconds(), names);
            case CutOperation.ChangePace one -> new CutOperation.ChangePace(one.direction(), names);
            default -> operation;
        };
    }

    /** Whether an operation has nothing left to work on. */
    static boolean isIdle(Operation operation) {
        return switch (operation) {
            case PictureOperation.SetShot one -> one.scenes().isEmpty();
            case PictureOperation.SetCamera one -> one.scenes().isEmpty();
            default -> false;
        };
    }

    private static List<String> without(List<String> scenes, List<String> kept) {
        return scenes.stream().filter(scene -> !kept.contains(scene)).toList();
    }
}
