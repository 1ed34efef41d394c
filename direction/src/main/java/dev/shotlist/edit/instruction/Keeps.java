package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.Pointers;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Operations that leave some scenes as they are. */
final class Keeps {
    private static final String SCENES = "/scenes/";

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
            case CutOperation.RetimeScene one -> held(one, names);
            default -> operation;
        };
    }

    /** "scene 2 is locked, all handheld": of the scenes that are not. */
    static List<Operation> unlocked(List<Operation> operations) {
        Set<Integer> locked = new HashSet<>();
        for (Operation one : operations) {
            if (one instanceof PlanOperation.Lock lock && lock.pointer().startsWith(SCENES)) {
                int scene = Pointers.index(lock.pointer().substring(SCENES.length()));
                if (scene >= 0) {
                    locked.add(scene + 1);
                }
            }
        }
        return locked.isEmpty()
                ? operations
                : operations.stream()
                        .map(one -> several(one) ? narrowed(one, locked) : one)
                        .filter(one -> !isIdle(one))
                        .toList();
    }

    /** Whether it names more than one scene: a wish for a locked one alone is refused. */
    private static boolean several(Operation operation) {
        return switch (operation) {
            case PictureOperation.SetShot one -> one.scenes().size() > 1;
            case PictureOperation.SetCamera one -> one.scenes().size() > 1;
            default -> false;
        };
    }

    /** A scene of another length, and these keep theirs. */
    static CutOperation.RetimeScene held(CutOperation.RetimeScene one, List<String> names) {
        Set<String> keep = new LinkedHashSet<>(names);
        keep.addAll(one.keep() == null ? List.of() : one.keep());
        keep.remove(one.scene());
        return new CutOperation.RetimeScene(
                one.scene(), one.seconds(), keep.isEmpty() ? null : List.copyOf(keep));
    }

    /** "las otras no las toques": none but those that are retimed has another length. */
    static List<Operation> othersHeld(List<Operation> operations, int count) {
        List<Integer> told =
                operations.stream()
                        .filter(CutOperation.RetimeScene.class::isInstance)
                        .map(one -> Pointers.index(((CutOperation.RetimeScene) one).scene()))
                        .toList();
        List<String> others = Places.names(Places.others(count, told));
        return operations.stream()
                .map(one -> one instanceof CutOperation.RetimeScene set ? held(set, others) : one)
                .toList();
    }

    /** Whether an operation has nothing left to work on. */
    static boolean isIdle(Operation operation) {
        return switch (operation) {
            case PictureOperation.SetShot one -> one.scenes().isEmpty();
            case PictureOperation.SetCamera one -> one.scenes().isEmpty();
            case SoundOperation.VoiceOff one -> one.scenes() != null && one.scenes().isEmpty();
            case TextOperation.RemoveOverlays one ->
                    one.overlays() != null && one.overlays().isEmpty();
            default -> false;
        };
    }

    private static List<String> without(List<String> scenes, List<String> kept) {
        return scenes.stream().filter(scene -> !kept.contains(scene)).toList();
    }
}
