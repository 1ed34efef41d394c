package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what distance, and with what camera, a scene is seen that comes in. */
final class AddedFraming {
    /** Words of a clause that only says how a scene is seen. */
    private static final int FEW_WORDS = 5;

    private static final Set<String> FRAMING =
            Set.of(
                    "size",
                    "move",
                    "angle",
                    "stop",
                    "join",
                    "scene",
                    "in",
                    "courtesy",
                    "mood",
                    "about",
                    "on",
                    "light_kind",
                    "pace_word");

    private AddedFraming() {}

    /** "..., close-up, handheld": how the scene is seen that was just added. */
    static boolean read(Clause clause, List<Operation> operations) {
        if (!isFraming(clause)
                || operations.isEmpty()
                || !(operations.getLast() instanceof CutOperation.AddScene one)) {
            return false;
        }
        ShotSize size = size(clause);
        CameraMovement move = move(clause);
        operations.removeLast();
        operations.add(
                new CutOperation.AddScene(
                        one.subject(),
                        one.after(),
                        size == null ? one.shotType() : size,
                        one.seconds(),
                        move == null ? one.cameraMovement() : move));
        return true;
    }

    /** Nothing but a size or a move. */
    static boolean isFraming(Clause clause) {
        return clause.size() <= FEW_WORDS
                && (clause.has("size") || clause.has("move"))
                && clause.marks.stream()
                        .allMatch(mark ->
                                FRAMING.contains(mark.kind()) || mark.is("topic", "camera"));
    }

    static @Nullable ShotSize size(Clause clause) {
        Mark named = clause.first("size");
        for (ShotSize one : ShotSize.values()) {
            if (named != null && one.wire().equals(named.value())) {
                return one;
            }
        }
        return null;
    }

    static @Nullable CameraMovement move(Clause clause) {
        for (Mark named : clause.all("move")) {
            boolean place = clause.at(named.from()).stream().anyMatch(mark -> mark.is("place"));
            for (CameraMovement one : CameraMovement.values()) {
                if (!place && one.wire().equals(named.value())) {
                    return one;
                }
            }
        }
        return null;
    }
}
