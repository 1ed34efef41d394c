package dev.shotlist.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.FreshSeeds;
import dev.shotlist.media.evidence.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FilmAccuracyTest {
    @Test
    void findsCutsAndDissolves() {
        assertTransitions("transitions", LongStream.rangeClosed(1, 10));
    }

    @Test
    void tellsTheCamera() {
        assertCamera("camera", LongStream.rangeClosed(1, 40));
    }

    @Tag("long")
    @Test
    void tellsManyFilms() {
        assertTransitions("transitions, seeds looked at", LongStream.rangeClosed(1, 80));
        assertTransitions("transitions, seeds set aside", LongStream.rangeClosed(9_001, 9_080));
        assertCamera("camera, seeds looked at", LongStream.rangeClosed(1, 300));
        assertCamera("camera, seeds set aside", LongStream.rangeClosed(9_001, 9_300));
    }

    @Tag("long")
    @Test
    void tellsFilmsOfFreshSeeds() {
        assertTransitions("transitions, fresh seeds", FreshSeeds.of(100));
        assertCamera("camera, fresh seeds", FreshSeeds.of(300));
    }

    private static void assertTransitions(String what, LongStream seeds) {
        int hits = 0;
        int missed = 0;
        int falseCuts = 0;
        int dissolveHits = 0;
        int dissolveMissed = 0;
        int dissolveFalse = 0;
        int fadeHits = 0;
        int fades = 0;
        List<String> wrong = new ArrayList<>();
        for (long seed : seeds.toArray()) {
            StagedFilm film = seed % 5 == 0 ? StagedFilm.whipPan(seed) : StagedFilm.random(seed);
            FilmLook look = film.measure();
            List<Transition> found =
                    new ArrayList<>(look.shots().stream().map(Shot::transition).toList());
            for (double cut : film.cuts) {
                boolean hit =
                        found.removeIf(t ->
                                t.kind() == Transition.Kind.CUT
                                        && Math.abs(t.time() - cut) <= 1.01 / film.fps);
                hits += hit ? 1 : 0;
                missed += hit ? 0 : 1;
                if (!hit) {
                    wrong.add("seed %d misses cut %.2f".formatted(seed, cut));
                }
            }
            for (Interval dissolve : film.dissolves) {
                boolean hit =
                        found.removeIf(t ->
                                t.kind() == Transition.Kind.DISSOLVE
                                        && t.time() > dissolve.start()
                                        && t.time() < dissolve.end());
                dissolveHits += hit ? 1 : 0;
                dissolveMissed += hit ? 0 : 1;
                if (!hit) {
                    wrong.add("seed %d misses dissolve %s".formatted(seed, dissolve));
                }
            }
            for (Interval fade : film.fades) {
                fades++;
                boolean hit =
                        found.removeIf(t ->
                                t.kind() == Transition.Kind.FADE
                                        && t.time() > fade.start()
                                        && t.time() < fade.end());
                fadeHits += hit ? 1 : 0;
            }
            for (Transition rest : found) {
                switch (rest.kind()) {
                    case CUT -> falseCuts++;
                    case DISSOLVE -> dissolveFalse++;
                    default -> {}
                }
                if (rest.kind() != Transition.Kind.START) {
                    wrong.add("seed %d invents %s %.2f".formatted(seed, rest.kind(), rest.time()));
                }
            }
        }
        double cuts = 2.0 * hits / (2.0 * hits + missed + falseCuts);
        double dissolves =
                2.0 * dissolveHits / (2.0 * dissolveHits + dissolveMissed + dissolveFalse);
        System.out.printf(
                "%s: cuts F1 %.3f (%d, %d missed, %d false), dissolves F1 %.3f (%d, %d missed, %d"
                        + " false), fades %d of %d; %s%n",
                what,
                cuts,
                hits + missed,
                missed,
                falseCuts,
                dissolves,
                dissolveHits + dissolveMissed,
                dissolveMissed,
                dissolveFalse,
                fadeHits,
                fades,
                wrong);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(cuts).isGreaterThanOrEqualTo(0.98);
        softly.assertThat(dissolves).isGreaterThanOrEqualTo(0.75);
        softly.assertAll();
    }

    private static void assertCamera(String what, LongStream seeds) {
        CameraMove[] moves = {
            CameraMove.STATIC, CameraMove.PAN_LEFT, CameraMove.PAN_RIGHT, CameraMove.TILT_UP,
            CameraMove.TILT_DOWN, CameraMove.PUSH_IN, CameraMove.PULL_OUT, CameraMove.HANDHELD,
            CameraMove.TRACKING, CameraMove.ROLL
        };
        int right = 0;
        int count = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        for (long seed : seeds.toArray()) {
            SplittableRandom random = new SplittableRandom(seed);
            CameraMove truth = moves[random.nextInt(moves.length)];
            Take take = new Take(new World(random), truth, random);
            StagedFilm film = new StagedFilm(25);
            int frames = 40 + random.nextInt(40);
            for (int i = 0; i < frames; i++) {
                film.add(take.frame(i / film.fps));
            }
            CameraMove found = film.measure().cameraMovement();
            count++;
            if (found == truth) {
                right++;
            } else {
                wrong.merge(truth + " read as " + found, 1, Integer::sum);
            }
        }
        System.out.printf(
                "%s: %.1f%% of %d shots right; %s%n", what, 100.0 * right / count, count, wrong);
        assertThat(right / (double) count).as(wrong.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
