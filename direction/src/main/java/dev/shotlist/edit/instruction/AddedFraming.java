package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
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

    /** "new scene: close on the display", "new scene: a wide shot of trucks"; null without it. */
    static @Nullable Mark atStart(Clause clause, int from, int end) {
        int at = clause.word(from, FunctionWord.A) ? from + 1 : from;
        for (Mark mark : clause.at(at)) {
            if (mark.is("size") && mark.to() < end) {
                return clause.has("scene", mark.to())
                        ? new Mark("size", mark.value(), mark.from(), mark.to() + 1)
                        : mark;
            }
        }
        return null;
    }

    /** Where "..., close up" behind what a scene shows begins; the end where it says none. */
    static int behind(Clause clause, int from, int end) {
        for (Mark mark : clause.all("size")) {
            boolean parted = mark.from() > from && clause.tokens.get(mark.from() - 1).is(',');
            int behind = clause.has("scene", mark.to()) ? mark.to() + 1 : mark.to();
            if (parted && behind >= end) {
                return mark.from() - 1;
            }
        }
        return end;
    }
}
