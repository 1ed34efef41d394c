package dev.shotlist.media.picture;

import dev.shotlist.media.FreshSeeds;
import dev.shotlist.media.picture.Composition.Placement;
import dev.shotlist.media.picture.Lighting.Direction;
import dev.shotlist.media.picture.Lighting.Quality;
import dev.shotlist.media.picture.Tone.Temperature;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SceneAccuracyTest {
    private static final double RIGHT = 0.95;

    private record Case<T>(RenderedScene scene, T truth) {}

    @Test
    void tellsLightAndLayoutOfRenderedScenes() {
        measureAll(LongStream.rangeClosed(1, 60));
    }

    @Tag("long")
    @Test
    void tellsLightAndLayoutOfManyScenes() {
        measureAll(LongStream.rangeClosed(1, 400));
        measureAll(LongStream.rangeClosed(100_001, 100_400));
    }

    @Tag("long")
    @Test
    void tellsScenesOfFreshSeeds() {
        measureAll(FreshSeeds.of(400));
    }

    private static void measureAll(LongStream seeds) {
        long[] all = seeds.toArray();
        SoftAssertions softly = new SoftAssertions();
        measure(
                softly,
                "direction",
                all,
                SceneAccuracyTest::directed,
                l -> l.lighting().direction());
        measure(softly, "key", all, SceneAccuracyTest::keyed, l -> l.lighting().key());
        measure(softly, "quality", all, SceneAccuracyTest::hardened, l -> l.lighting().quality());
        measure(softly, "temperature", all, SceneAccuracyTest::tinted, l -> l.tone().temperature());
        measure(
                softly,
                "placement",
                all,
                SceneAccuracyTest::placed,
                l -> l.composition().placement());
        softly.assertAll();
    }

    private static <T> void measure(
            SoftAssertions softly,
            String what,
            long[] seeds,
            Function<SplittableRandom, Case<T>> maker,
            Function<PictureLook, T> reading) {
        int right = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        for (long seed : seeds) {
            SplittableRandom random = new SplittableRandom(seed);
            Case<T> example = maker.apply(random);
            T found = reading.apply(Pictures.measure(example.scene().render(random)));
            if (found.equals(example.truth())) {
                right++;
            } else {
                wrong.merge(example.truth() + " read as " + found, 1, Integer::sum);
            }
        }
        double share = right / (double) seeds.length;
        System.out.printf(
                "%s: %.1f%% of %d scenes right; %s%n", what, 100 * share, seeds.length, wrong);
        softly.assertThat(share).as(what + ": " + wrong).isGreaterThanOrEqualTo(RIGHT);
    }

    private static Case<Direction> directed(SplittableRandom random) {
        Direction truth = oneOf(random, Direction.values());
        double size = 0.02 + 0.4 * random.nextDouble();
        double z = 0.25 + 0.35 * random.nextDouble();
        RenderedScene plain = RenderedScene.plain(random);
        double turn = Math.toRadians(16 * (random.nextDouble() - 0.5));
        double d = Math.sqrt(0.5);
        RenderedScene scene =
                switch (truth) {
                    case FRONTAL ->
                            plain.lit(
                                    0.16 * (random.nextDouble() - 0.5),
                                    0.16 * (random.nextDouble() - 0.5),
                                    1,
                                    size);
                    case BACK -> plain.backlit();
                    case LEFT -> turned(plain, -1, 0, z, turn, size);
                    case RIGHT -> turned(plain, 1, 0, z, turn, size);
                    case TOP -> turned(plain, 0, -1, z, turn, size);
                    case BOTTOM -> turned(plain, 0, 1, z, turn, size);
                    case TOP_LEFT -> turned(plain, -d, -d, z, turn, size);
                    case TOP_RIGHT -> turned(plain, d, -d, z, turn, size);
                    case BOTTOM_LEFT -> turned(plain, -d, d, z, turn, size);
                    case BOTTOM_RIGHT -> turned(plain, d, d, z, turn, size);
                };
        return new Case<>(scene, truth);
    }

    private static <T> T oneOf(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static RenderedScene turned(
            RenderedScene scene, double x, double y, double z, double turn, double size) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return scene.lit(x * c - y * s, x * s + y * c, z, size);
    }

    private static Case<Lighting.Key> keyed(SplittableRandom random) {
        Lighting.Key truth = oneOf(random, Lighting.Key.values());
        RenderedScene plain =
                RenderedScene.plain(random)
                        .lit(random.nextDouble() - 0.5, random.nextDouble() - 0.5, 1, 0.3);
        double level = random.nextDouble();
        RenderedScene scene =
                switch (truth) {
                    case HIGH ->
                            plain.toned(
                                    RenderedScene.greyish(random, 0.75 + 0.2 * level), 1.15, 0.45);
                    case MID ->
                            plain.toned(RenderedScene.greyish(random, 0.14 + 0.2 * level), 1, 0.15);
                    case LOW ->
                            plain.toned(
                                    RenderedScene.greyish(random, 0.005 + 0.02 * level), 0.9, 0.03);
                };
        return new Case<>(scene, truth);
    }

    private static Case<Quality> hardened(SplittableRandom random) {
        Quality truth = random.nextBoolean() ? Quality.HARD : Quality.SOFT;
        double angle = 2 * Math.PI * random.nextDouble();
        double size =
                truth == Quality.HARD
                        ? 0.004 + 0.016 * random.nextDouble()
                        : 0.35 + 0.4 * random.nextDouble();
        double z = 0.7 + 0.5 * random.nextDouble();
        RenderedScene scene =
                RenderedScene.plain(random).lit(Math.cos(angle), Math.sin(angle), z, size);
        return new Case<>(scene, truth);
    }

    private static Case<Temperature> tinted(SplittableRandom random) {
        Temperature truth = oneOf(random, Temperature.values());
        double share = random.nextDouble();
        double kelvin =
                switch (truth) {
                    case WARM -> 2700 + 1500 * share;
                    case NEUTRAL -> 6000 + 900 * share;
                    case COOL -> 9500 + 5500 * share;
                };
        RenderedScene scene =
                RenderedScene.plain(random)
                        .lit(random.nextDouble() - 0.5, -random.nextDouble(), 1, 0.2)
                        .with(RenderedScene.blackBody(kelvin));
        return new Case<>(scene, truth);
    }

    private static Case<Placement> placed(SplittableRandom random) {
        Placement[] taken = {
            Placement.CENTERED,
            Placement.LEFT_THIRD,
            Placement.RIGHT_THIRD,
            Placement.UPPER_THIRD,
            Placement.LOWER_THIRD,
            Placement.THIRDS_CROSSING
        };
        Placement truth = oneOf(random, taken);
        double near = 0.03 * (random.nextDouble() - 0.5);
        double third = 1 / 3.0;
        boolean far = random.nextBoolean();
        boolean low = random.nextBoolean();
        double x =
                switch (truth) {
                    case LEFT_THIRD -> third;
                    case RIGHT_THIRD -> 2 * third;
                    case THIRDS_CROSSING -> far ? third : 2 * third;
                    default -> 0.5;
                };
        double y =
                switch (truth) {
                    case UPPER_THIRD -> third;
                    case LOWER_THIRD -> 2 * third;
                    case THIRDS_CROSSING -> low ? third : 2 * third;
                    default -> 0.5;
                };
        double radius = 0.08 + 0.12 * random.nextDouble();
        RenderedScene scene =
                RenderedScene.plain(random)
                        .lit(random.nextDouble() - 0.5, random.nextDouble() - 0.5, 1.2, 0.3)
                        .at(x + near, y + near, radius);
        return new Case<>(scene, truth);
    }
}
