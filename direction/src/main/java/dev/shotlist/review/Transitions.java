package dev.shotlist.review;

import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.timing.ReadingRate;
import java.util.List;
import java.util.function.Consumer;

/** Transitions leave the shots before and after them time of their own, and text alone. */
final class Transitions implements Rule {
    /** Over half of a scene, and its shot never stands alone. */
    private static final double MOST = 0.5;

    static final Code TOO_LONG =
            Code.warning(
                            "transition_too_long",
                            "A transition takes more than half of the scene it leaves or enters.",
                            "Half of the shorter one of both; a third while a plan is made"
                                    + " (timing/rates.json).")
                    .mendedBy("shortens it to a third of the shorter scene");

    static final Code OVER_TEXT =
            Code.info(
                            "overlay_in_transition",
                            "A line still stands while its scene goes over into the next.",
                            "Text avoids crossing a cut (Netflix timed text guides).")
                    .mendedBy("ends the line where the transition begins, if it can still be read");

    private static final double THIRD = 3;

    private final ReadingRate reading;

    Transitions(ReadingRate reading) {
        this.reading = reading;
    }

    @Override
    public List<Code> codes() {
        return List.of(TOO_LONG, OVER_TEXT);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        List<Scene> scenes = subject.scenes();
        for (int i = 0; i + 1 < scenes.size(); i++) {
            var next = scenes.get(i).transitionToNext();
            double shorter =
                    Math.min(
                            scenes.get(i).duration().value(), scenes.get(i + 1).duration().value());
            if (next != null && next.duration().value() > shorter * MOST) {
                String path = At.scene(i) + "/transition_to_next/duration";
                found.accept(
                        Finding.of(TOO_LONG, path)
                                .says(
                                        "The {} takes {} s; the shorter of its scenes lasts {} s.",
                                        next.type(),
                                        next.duration(),
                                        shorter)
                                .figure("transition_s", next.duration().value())
                                .figure("scene_s", shorter)
                                .suggests("Shorten it, or cut.")
                                .mends(Mend.replace(path, Seconds.of(shorter / THIRD))));
            }
        }
        for (int i = 0; i < subject.overlays().size(); i++) {
            overText(subject, i, found);
        }
    }

    private void overText(Subject subject, int index, Consumer<Finding> found) {
        Overlay overlay = subject.overlays().get(index);
        Scene scene = subject.sceneOf(overlay);
        if (scene == null || overlay.endTime().compareTo(scene.endTime()) > 0) {
            return;
        }
        Seconds clear = Subject.clearEnd(scene);
        if (overlay.endTime().compareTo(clear) > 0) {
            String path = At.overlay(index) + "/end_time";
            Seconds needed = reading.needed(overlay.text(), ReadingTime.language(subject));
            boolean readable = clear.minus(overlay.startTime()).compareTo(needed) >= 0;
            found.accept(
                    Finding.of(OVER_TEXT, path)
                            .says(
                                    "The line ends at {} s; its scene begins to change at {} s.",
                                    overlay.endTime(),
                                    clear)
                            .figure("ends_s", overlay.endTime().value())
                            .figure("transition_begins_s", clear.value())
                            .suggests("End the line before, or cut.")
                            .mends(readable ? Mend.replace(path, clear) : null));
        }
    }
}
