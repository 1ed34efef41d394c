package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.NextTo;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** From what distance scenes are seen, and how the camera moves in them. */
final class PictureReader {
    private static final int NEAR = 2;

    /** From near to far; the other sizes are points of view and lie on no row. */
    private static final List<ShotSize> BY_DISTANCE =
            List.of(
                    ShotSize.EXTREME_CLOSE_UP,
                    ShotSize.CLOSE_UP,
                    ShotSize.MEDIUM_CLOSE_UP,
                    ShotSize.MEDIUM_SHOT,
                    ShotSize.FULL_SHOT,
                    ShotSize.WIDE_SHOT,
                    ShotSize.ESTABLISHING);

    private final Workbench bench;
    private final PicturedScenes pictured;

    PictureReader(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.pictured = new PicturedScenes(bench, finder);
    }

    /** A clause that says of scenes that they stay, or asks something of them. */
    void heard(SceneFinder.Found found) {
        pictured.heard(found);
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        List<Integer> meant = pictured.asked(clause, found, scenes);
        if (meant.isEmpty()) {
            return false;
        }
        List<String> names = Places.names(meant);
        if (repeats(clause, names, operations)) {
            return true;
        }
        Mark size = wanted(clause, "size", "shot_type", meant);
        Mark move = wanted(clause, "move", "camera_movement", meant);
        boolean read = false;
        for (ShotSize one : ShotSize.values()) {
            if (size != null && one.wire().equals(size.value())) {
                operations.add(new PictureOperation.SetShot(names, one));
                read = true;
            }
        }
        if (size == null && clause.has("distance")) {
            read = stepped(clause, meant, operations);
        }
        if (move == null && clause.topic("camera") && clause.has("pace_word", "slower")) {
            move = new Mark("move", "static", 0, 1);
        }
        move = move == null ? travelled(clause) : move;
        boolean within =
                move != null && size != null && move.from() < size.to() && size.from() < move.to();
        for (CameraMovement one : CameraMovement.values()) {
            if (move != null && !within && one.wire().equals(move.value())) {
                operations.add(new PictureOperation.SetCamera(names, one));
                read = true;
            }
        }
        return read;
    }

    /** "pull back, not push in": what is not wanted of the move that was just asked for. */
    private static boolean repeats(Clause clause, List<String> names, List<Operation> operations) {
        return clause.has("move")
                && clause.has("neg", 0)
                && !clause.has("size")
                && !operations.isEmpty()
                && operations.getLast() instanceof PictureOperation.SetCamera last
                && last.scenes().equals(names);
    }

    /** "closer in scene 2": a step from the size that each scene has, if it has one of the row. */
    private boolean stepped(Clause clause, List<Integer> scenes, List<Operation> operations) {
        int step = clause.has("distance", "nearer") ? -1 : 1;
        boolean read = false;
        for (int scene : scenes) {
            ObjectNode visual = Workbench.object(bench.scenes().get(scene - 1), "visual");
            String now = visual == null ? null : Workbench.text(visual, "shot_type");
            for (int i = 0; i < BY_DISTANCE.size(); i++) {
                if (BY_DISTANCE.get(i).wire().equals(now)) {
                    int to = Math.clamp((long) i + step, 0, BY_DISTANCE.size() - 1);
                    operations.add(
                            new PictureOperation.SetShot(
                                    List.of(Places.name(scene)), BY_DISTANCE.get(to)));
                    read = true;
                }
            }
        }
        return read;
    }

    /** The one that is asked for; of several the first that the scene does not have yet. */
    private @Nullable Mark wanted(Clause clause, String kind, String field, List<Integer> scenes) {
        Mark first = null;
        Mark gone = null;
        for (Mark mark : clause.all(kind)) {
            boolean left =
                    clause.before("neg", mark.from(), 1)
                            || isCounted(clause, mark)
                            || isListed(clause, kind, gone, mark)
                            || clause.before("instead", mark.from(), 1)
                            || (mark.is("move")
                                    && !mark.value().equals("drone")
                                    && clause.before("from", mark.from(), 1))
                            || isObject(clause, mark)
                            || namesNext(clause, mark)
                            || isDisliked(clause, mark);
            if (left) {
                gone = mark;
                continue;
            }
            boolean there = pictured.have(scenes, field, mark.value());
            if (there && mark.is("move") && isTakenAway(clause, mark)) {
                return new Mark("move", "static", mark.from(), mark.to());
            }
            if (!there) {
                return mark;
            }
            first = first == null ? mark : first;
        }
        boolean stands =
                first == null
                        && gone != null
                        && gone.is("move")
                        && clause.before("neg", gone.from(), 1)
                        && !gone.value().equals("static")
                        && pictured.have(scenes, field, gone.value());
        // "no dolly in the hotel"
        return stands && gone != null ? new Mark("move", "static", gone.from(), gone.to()) : first;
    }

    /** "the camera turns around the watch": whichever verb, the way that it takes. */
    private static @Nullable Mark travelled(Clause clause) {
        boolean told =
                clause.topic("camera")
                        && !clause.has("neg")
                        && !clause.has("instead")
                        && !clause.has("move");
        if (!told) {
            return null;
        }
        int from = Objects.requireNonNull(clause.first("topic")).to();
        for (int i = from; i < clause.size(); i++) {
            if (clause.word(i, FunctionWord.AROUND)) {
                return new Mark("move", "orbital", i, i + 1);
            }
            if (clause.word(i, FunctionWord.TOWARD)) {
                return new Mark("move", "push_in", i, i + 1);
            }
            if (clause.word(i, FunctionWord.AWAY)) {
                return new Mark("move", "pull_out", i, i + 1);
            }
        }
        return null;
    }

    /** "the one following the tram": which scene is meant, and no move of the camera. */
    private static boolean namesNext(Clause clause, Mark move) {
        Mark next = move.is("move") ? NextTo.named(clause) : null;
        return next != null && next.from() <= move.from() && next.to() >= move.to();
    }

    /** "fewer wide shots", "more close-ups": how many there are, and not which ones. */
    private static boolean isCounted(Clause clause, Mark size) {
        return size.is("size")
                && clause.has("scene", size.to())
                && clause.has("scene", "many")
                && clause.before("by", size.from(), 0);
    }

    /** "no orbiting or panning": the second of a list whose first is not wanted. */
    private static boolean isListed(Clause clause, String kind, @Nullable Mark gone, Mark mark) {
        return gone != null
                && gone.is(kind)
                && mark.from() - gone.to() == 1
                && (clause.has("join", gone.to())
                        || clause.word(gone.to(), FunctionWord.OR)
                        || clause.tokens.get(gone.to()).is(','));
    }

    /** "I don't like the push in", "tracking is too much". */
    private static boolean isDisliked(Clause clause, Mark mark) {
        return clause.all("dislike").stream()
                .anyMatch(one ->
                        (one.to() <= mark.from()
                                        && mark.from() - one.to() <= NEAR
                                        && !parted(clause, one.to(), mark.from()))
                                || (one.from() >= mark.to() && one.from() - mark.to() <= NEAR));
    }

    private static boolean parted(Clause clause, int from, int to) {
        return clause.tokens.subList(from, to).stream().anyMatch(Token::isMark);
    }

    /** "cut the pan": without it the camera stands still. */
    private static boolean isTakenAway(Clause clause, Mark move) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("act", "remove") || mark.is("cut_out"))
                                && mark.to() <= move.from()
                                && move.from() - mark.to() <= 1);
    }

    /** "the pan" is a thing to cook in where the camera does not pan. */
    private boolean isObject(Clause clause, Mark mark) {
        boolean named =
                mark.is("move")
                        && mark.length() == 1
                        && clause.word(mark.from() - 1, FunctionWord.ITS_OWN)
                        && !clause.topic("camera")
                        && !clause.has("scene", mark.to());
        return named
                && bench.scenes().stream()
                        .map(scene -> Workbench.object(scene, "visual"))
                        .noneMatch(visual ->
                                visual != null
                                        && mark.value()
                                                .equals(Workbench.text(visual, "camera_movement")));
    }
}
