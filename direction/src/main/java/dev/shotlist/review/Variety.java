package dev.shotlist.review;

import dev.shotlist.plan.Scene;
import dev.shotlist.plan.ShotSize;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Shots differ: in what they show, and in size and move from one to the next. */
final class Variety implements Rule {
    static final Code REPEATED =
            Code.info(
                    "repeated_subject",
                    "Two scenes show the same thing in the same words.",
                    "The same subject, letter by letter.");

    static final Code ALIKE =
            Code.info(
                    "neighbours_alike",
                    "Two neighbouring shots have the same size and the same move.",
                    "Neighbours that differ in neither; in one piece they look like one shot.");

    static final Code ONE_SIZE =
            Code.info(
                    "little_variety",
                    "Most shots have the same size.",
                    "Over 60 % of five scenes or more; our own.");

    private static final int FEW_SCENES = 5;
    private static final double MOST_OF_A_SIZE = 0.6;

    @Override
    public List<Code> codes() {
        return List.of(REPEATED, ALIKE, ONE_SIZE);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Map<String, Integer> seen = new HashMap<>();
        Map<ShotSize, Integer> sizes = new EnumMap<>(ShotSize.class);
        for (int i = 0; i < subject.scenes().size(); i++) {
            Scene scene = subject.scenes().get(i);
            sizes.merge(scene.visual().shotType(), 1, Integer::sum);
            String key = scene.visual().subject().strip().toLowerCase(Locale.ROOT);
            Integer before = seen.putIfAbsent(key, i + 1);
            if (before != null) {
                found.accept(
                        Finding.of(REPEATED, At.scene(i) + "/visual/subject")
                                .says("Scenes {} and {} show the same thing.", before, i + 1)
                                .suggests("Change one of them."));
            }
            if (i > 0 && alike(subject.scenes().get(i - 1), scene)) {
                found.accept(
                        Finding.of(ALIKE, At.scene(i) + "/visual/camera_movement")
                                .says(
                                        "Scenes {} and {} are both a {} with the camera {}.",
                                        i,
                                        i + 1,
                                        words(scene.visual().shotType().wire()),
                                        words(scene.visual().cameraMovement().wire()))
                                .suggests("Change the size or the move of one of them."));
            }
        }
        int all = subject.scenes().size();
        sizes.forEach((size, count) -> {
            if (all >= FEW_SCENES && count > all * MOST_OF_A_SIZE) {
                found.accept(
                        Finding.of(ONE_SIZE, "/scenes")
                                .says("{} of {} scenes are a {}.", count, all, words(size.wire()))
                                .figure("scenes", count)
                                .figure("of", all)
                                .suggests("Show some nearer and some from further away."));
            }
        });
    }

    private static boolean alike(Scene one, Scene other) {
        return one.visual().shotType() == other.visual().shotType()
                && one.visual().cameraMovement() == other.visual().cameraMovement();
    }

    private static String words(String wire) {
        return wire.replace('_', ' ');
    }
}
