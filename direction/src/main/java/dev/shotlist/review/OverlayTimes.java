package dev.shotlist.review;

import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines stand within their scene and not on each other. */
final class OverlayTimes implements Rule {
    static final Code OUTSIDE =
            Code.error(
                            "overlay_outside_scene",
                            "A line crosses a cut or stands outside its scene.",
                            "Text avoids crossing a cut (Netflix timed text guides).")
                    .mendedBy("keeps the part of it that lies within the scene");

    static final Code OVERLAP =
            Code.warning(
                            "overlays_overlap",
                            "Two lines stand in the same place at the same time.",
                            "The same third of the frame, or custom boxes that meet.")
                    .mendedBy("moves the later one to a third that is free and not covered");

    static final Code LINGERS =
            Code.info(
                    "overlay_lingers",
                    "A line stands long after everyone has read it.",
                    "At most 7 s (Netflix timed text guides); the label of a step may stand as long as"
                            + " the step.");

    private final Seconds longest;

    OverlayTimes(Seconds longest) {
        this.longest = longest;
    }

    @Override
    public List<Code> codes() {
        return List.of(OUTSIDE, OVERLAP, LINGERS);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (int i = 0; i < subject.overlays().size(); i++) {
            Overlay overlay = subject.overlays().get(i);
            outside(subject, overlay, i, found);
            lingers(subject, overlay, i, found);
            for (int j = 0; j < i; j++) {
                if (overlap(subject.overlays().get(j), overlay)) {
                    found.accept(overlap(subject, j, i));
                    break;
                }
            }
        }
    }

    private static void outside(
            Subject subject, Overlay overlay, int index, Consumer<Finding> found) {
        Scene scene = subject.sceneOf(overlay);
        boolean within =
                scene != null
                        && overlay.startTime().compareTo(scene.startTime()) >= 0
                        && overlay.endTime().compareTo(scene.endTime()) <= 0
                        && overlay.startTime().compareTo(overlay.endTime()) < 0;
        if (within) {
            return;
        }
        Finding finding =
                Finding.of(OUTSIDE, At.overlay(index))
                        .figure("from_s", overlay.startTime().value())
                        .figure("to_s", overlay.endTime().value());
        if (scene == null) {
            found.accept(
                    finding.says("There is no scene {}.", overlay.sceneNumber())
                            .suggests("Name a scene that there is."));
            return;
        }
        found.accept(
                finding.says(
                                "The line stands from {} to {} s; scene {} lasts from {} to {} s.",
                                overlay.startTime(),
                                overlay.endTime(),
                                scene.sceneNumber(),
                                scene.startTime(),
                                scene.endTime())
                        .suggests("Keep it within its scene.")
                        .mends(clipped(overlay, scene, index)));
    }

    private static @Nullable Mend clipped(Overlay overlay, Scene scene, int index) {
        long start = Math.max(overlay.startTime().millis(), scene.startTime().millis());
        long end = Math.min(overlay.endTime().millis(), scene.endTime().millis());
        return start >= end
                ? null
                : Mend.replace(At.overlay(index) + "/start_time", new Seconds(start))
                        .andReplace(At.overlay(index) + "/end_time", new Seconds(end));
    }

    private void lingers(Subject subject, Overlay overlay, int index, Consumer<Finding> found) {
        Seconds shown = overlay.endTime().minus(overlay.startTime());
        Scene scene = subject.sceneOf(overlay);
        boolean label = scene != null && scene.purpose() == Purpose.STEP;
        if (!label && shown.compareTo(longest) > 0) {
            found.accept(
                    Finding.of(LINGERS, At.overlay(index))
                            .says("The line stands for {} s; {} s are enough.", shown, longest)
                            .figure("shown_s", shown.value())
                            .figure("most_s", longest.value())
                            .suggests("Take it away earlier."));
        }
    }

    static boolean sameTime(Overlay one, Overlay other) {
        return one.startTime().compareTo(other.endTime()) < 0
                && other.startTime().compareTo(one.endTime()) < 0;
    }

    private static boolean overlap(Overlay one, Overlay other) {
        if (!sameTime(one, other) || one.position() != other.position()) {
            return false;
        }
        // Boxes are insets; two of them that differ are taken to have been set apart on purpose.
        return one.position() != OverlayPosition.CUSTOM
                || one.box() == null
                || one.box().equals(other.box());
    }

    private static Finding overlap(Subject subject, int first, int second) {
        Overlay one = subject.overlays().get(first);
        Overlay other = subject.overlays().get(second);
        return Finding.of(OVERLAP, At.overlay(second))
                .says(
                        "\"{}\" and \"{}\" stand in {} at the same time.",
                        one.text(),
                        other.text(),
                        one.position().wire().replace('_', ' '))
                .suggests("Set one of them elsewhere, or one after the other.")
                .mends(SafeAreas.moved(subject, second));
    }
}
