package dev.shotlist.review;

import dev.shotlist.plan.Cta;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What the scenes and their text are held against. */
final class SceneRules {
    /**
     * A shot below one second is seen and not read (the shortest in the trade's hand-made plans is
     * 1.25 s).
     */
    private static final double SHORTEST_SCENE = 1.0;

    /** Netflix timed-text style guide: 20 characters a second for adults (read 2026-11-22). */
    private static final double FASTEST_READING = 20;

    /** A call to action must be read and understood. */
    private static final double SHORTEST_CALL = 1.5;

    private SceneRules() {}

    static void tooShort(Subject subject, Consumer<Warning> found) {
        int shortScenes = 0;
        Scene shortest = subject.scenes().getFirst();
        for (Scene scene : subject.scenes()) {
            if (scene.duration().value() < SHORTEST_SCENE) {
                shortScenes++;
            }
            if (scene.duration().compareTo(shortest.duration()) < 0) {
                shortest = scene;
            }
        }
        if (shortScenes > 0) {
            int fits =
                    (int)
                            Math.max(
                                    1,
                                    subject.direction().technicalSpecs().duration().value() / 1.5);
            found.accept(
                    new Warning(
                            "scenes_too_short",
                            Severity.WARNING,
                            "/scenes/" + (shortest.sceneNumber() - 1) + "/duration",
                            shortScenes
                                    + " of "
                                    + subject.scenes().size()
                                    + " scenes last under 1 s, the shortest "
                                    + shortest.duration()
                                    + " s.",
                            "Use at most " + fits + " scenes, or make the piece longer.",
                            null));
        }
    }

    static void reading(Subject subject, Consumer<Warning> found) {
        List<Overlay> overlays = subject.direction().textStrategy().overlays();
        for (int i = 0; i < overlays.size(); i++) {
            Overlay overlay = overlays.get(i);
            double seconds = overlay.endTime().value() - overlay.startTime().value();
            double rate = overlay.text().length() / Math.max(seconds, 0.001);
            if (rate > FASTEST_READING) {
                found.accept(
                        new Warning(
                                "overlay_too_dense",
                                Severity.WARNING,
                                "/creative_direction/text_strategy/overlays/" + i,
                                String.format(
                                        Locale.ROOT,
                                        "%d characters in %.1f s are %.0f a second; adults read"
                                                + " 20.",
                                        overlay.text().length(),
                                        seconds,
                                        rate),
                                "Shorten the line or give its scene more time.",
                                null));
            }
        }
    }

    static void call(Subject subject, Consumer<Warning> found) {
        Cta cta = subject.direction().cta();
        if (cta == null) {
            return;
        }
        if (cta.duration().value() < SHORTEST_CALL) {
            found.accept(
                    new Warning(
                            "cta_too_short",
                            Severity.WARNING,
                            "/creative_direction/cta/duration",
                            "The call to action stands for " + cta.duration() + " s.",
                            "Give the last scene at least 2 s.",
                            null));
        }
    }

    static void repeats(Subject subject, Consumer<Warning> found) {
        Map<String, Integer> seen = new HashMap<>();
        for (Scene scene : subject.scenes()) {
            String key = scene.visual().subject().toLowerCase(Locale.ROOT);
            Integer before = seen.putIfAbsent(key, scene.sceneNumber());
            if (before != null) {
                found.accept(
                        new Warning(
                                "repeated_subject",
                                Severity.INFO,
                                "/scenes/" + (scene.sceneNumber() - 1) + "/visual/subject",
                                "Scenes "
                                        + before
                                        + " and "
                                        + scene.sceneNumber()
                                        + " show the same thing.",
                                "Change one of them.",
                                null));
            }
        }
    }
}
