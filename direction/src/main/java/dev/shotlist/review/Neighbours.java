package dev.shotlist.review;

import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.WeightedColor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Two scenes that follow each other in one place agree in hour, light, direction and colour. */
final class Neighbours implements Rule {
    static final Code HOUR =
            Code.info(
                    "time_of_day_jumps",
                    "Two neighbouring scenes in the same place are set at different hours.",
                    "Words for night, dawn, day and dusk in review/words.json; only where both"
                            + " scenes name the same place.");

    static final Code LIGHT =
            Code.info(
                    "light_jumps",
                    "Two neighbouring scenes in the same place are lit differently.",
                    "Words for warm and cool, hard and soft light in review/words.json; only where"
                            + " both scenes name the same place.");

    static final Code DIRECTION =
            Code.info(
                    "screen_direction_flips",
                    "What moves to one side in a shot moves to the other in the next.",
                    "Words for screen direction in review/words.json; only where both scenes show"
                            + " the same thing.");

    static final Code JUMP_CUT =
            Code.info(
                    "jump_cut",
                    "A cut stays on the same thing in the same place with the same framing.",
                    "The rule of 30 degrees: same shot size, angle, place and recurring subject,"
                            + " joined by a plain cut.");

    static final Code COLOR =
            Code.info(
                    "neighbour_colors_apart",
                    "The reference pictures of two neighbouring scenes differ much in colour.",
                    "An Oklab distance of 0.35 between their mean colours; our own.");

    /** Black and white are 1 apart; from here on a cut is felt as another film. */
    private static final double FAR = 0.35;

    private final Terms hours;
    private final Terms lights;
    private final Terms directions;

    Neighbours(ReviewWords words) {
        this.hours = new Terms(words.hours());
        this.lights = new Terms(words.lights());
        this.directions = new Terms(words.screenDirections());
    }

    @Override
    public List<Code> codes() {
        return List.of(HOUR, LIGHT, DIRECTION, JUMP_CUT, COLOR);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Set<String> places = new HashSet<>();
        subject.direction().continuity().stream()
                .filter(one -> one.kind() == ContinuityKind.LOCATION)
                .forEach(one -> places.add(one.id()));
        for (int i = 1; i < subject.scenes().size(); i++) {
            Scene before = subject.scenes().get(i - 1);
            Scene scene = subject.scenes().get(i);
            boolean place = samePlace(before, scene, places);
            boolean thing = shareThing(before, scene, places);
            if (place) {
                differ(HOUR, hours, subject, i, found);
                differ(LIGHT, lights, subject, i, found);
            }
            if (thing) {
                differ(DIRECTION, directions, subject, i, found);
            }
            if (place && thing && jumps(before, scene)) {
                found.accept(
                        Finding.of(JUMP_CUT, At.scene(i) + "/visual/shot_type")
                                .says(
                                        "Scenes {} and {} are both a {} of the same thing in the"
                                                + " same place.",
                                        i,
                                        i + 1,
                                        scene.visual().shotType().wire().replace('_', ' '))
                                .suggests("Change the size or the angle of one of them."));
            }
            colors(subject, i, found);
        }
    }

    private static boolean samePlace(Scene one, Scene other, Set<String> places) {
        String place = one.visual().environment().strip().toLowerCase(Locale.ROOT);
        boolean same = place.equals(other.visual().environment().strip().toLowerCase(Locale.ROOT));
        Set<String> shared = new HashSet<>(one.visual().shows());
        shared.retainAll(other.visual().shows());
        shared.retainAll(places);
        return (same && !place.isEmpty()) || !shared.isEmpty();
    }

    private static boolean shareThing(Scene one, Scene other, Set<String> places) {
        Set<String> shared = new HashSet<>(one.visual().shows());
        shared.retainAll(other.visual().shows());
        shared.removeAll(places);
        return !shared.isEmpty();
    }

    private static boolean jumps(Scene before, Scene scene) {
        boolean cut =
                before.transitionToNext() == null
                        || before.transitionToNext().type() == TransitionType.CUT;
        return cut
                && before.visual().shotType() == scene.visual().shotType()
                && before.visual().cameraAngle() == scene.visual().cameraAngle();
    }

    private static void differ(
            Code code, Terms terms, Subject subject, int index, Consumer<Finding> found) {
        String one = terms.only(subject.prompt(index - 1));
        String other = terms.only(subject.prompt(index));
        if (one != null && other != null && !one.equals(other)) {
            found.accept(
                    Finding.of(code, At.prompt(index))
                            .says(
                                    "Scene {} says {}, scene {} says {}.",
                                    index,
                                    one,
                                    index + 1,
                                    other)
                            .suggests("Say the same in both, or change the place."));
        }
    }

    private static void colors(Subject subject, int index, Consumer<Finding> found) {
        List<WeightedColor> before = seen(subject, index - 1);
        List<WeightedColor> here = seen(subject, index);
        if (before.isEmpty() || here.isEmpty() || before.equals(here)) {
            return;
        }
        double distance = PaletteRule.distance(mean(before), mean(here));
        if (distance > FAR) {
            found.accept(
                    Finding.of(COLOR, At.scene(index) + "/visual/reference_image_index")
                            .says(
                                    "The reference pictures of scenes {} and {} are {} apart.",
                                    index,
                                    index + 1,
                                    distance)
                            .figure("distance", distance)
                            .figure("most", FAR)
                            .suggests("Grade them alike, or put a scene between them."));
        }
    }

    private static List<WeightedColor> seen(Subject subject, int scene) {
        Integer index = subject.scenes().get(scene).visual().referenceImageIndex();
        if (index == null || index >= subject.references().images().size()) {
            return List.of();
        }
        return subject.references().images().get(index).analysis().dominantColors();
    }

    private static Hex mean(List<WeightedColor> colors) {
        double[] sum = new double[4];
        for (WeightedColor color : colors) {
            double weight = Math.max(color.weight(), 1e-6);
            sum[0] += weight * color.hex().red();
            sum[1] += weight * color.hex().green();
            sum[2] += weight * color.hex().blue();
            sum[3] += weight;
        }
        return Hex.of(channel(sum, 0), channel(sum, 1), channel(sum, 2));
    }

    private static int channel(double[] sum, int which) {
        return Math.clamp(Math.round(sum[which] / sum[3]), 0, 255);
    }
}
