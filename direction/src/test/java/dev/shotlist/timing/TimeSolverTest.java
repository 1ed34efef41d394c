package dev.shotlist.timing;

import static dev.shotlist.timing.Pieces.gaveWay;
import static dev.shotlist.timing.Pieces.lengths;
import static dev.shotlist.timing.Pieces.line;
import static dev.shotlist.timing.Pieces.problem;
import static dev.shotlist.timing.Pieces.scene;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.TransitionType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeSolverTest {
    private final TimeSolver solver = new TimeSolver(FactFiles.ours());

    @Test
    void takesTheFrameRateAtWhichABeatIsAWholeNumberOfFrames() {
        Timeline timeline =
                solver.solve(
                        problem(
                                15,
                                Pulse.said(new Bpm(80)),
                                scene(Purpose.HOOK, 1),
                                scene(Purpose.PRODUCT_SHOWCASE, 1),
                                scene(Purpose.CTA, 1)));

        assertThat(timeline.fps()).isEqualTo(24);
        assertThat(timeline.total()).isEqualTo(Seconds.of(15));
        assertThat(timeline.sync()).isEqualTo(new Sync(80, 0, 0, 2, 2));
        assertThat(timeline.downbeats()).contains(timeline.scenes().get(1).start());
        assertThat(timeline.downbeats()).contains(timeline.scenes().get(2).start());
        assertThat(timeline.gaveWay()).isEmpty();
    }

    @Test
    void saysHowFarOffWhereNoFrameRateFitsTheBeat() {
        Timeline timeline =
                solver.solve(
                        problem(
                                15,
                                Pulse.said(new Bpm(97)),
                                scene(Purpose.HOOK, 1),
                                scene(Purpose.BENEFIT, 1),
                                scene(Purpose.CTA, 1)));

        assertThat(timeline.fps()).isEqualTo(30);
        assertThat(gaveWay(timeline, TimingRule.BEAT_IN_WHOLE_FRAMES)).isTrue();
        Sync sync = timeline.sync();
        assertThat(sync).isNotNull();
        if (sync != null) {
            assertThat(sync.maxOffsetMs()).isBetween(0.1, 1000 / 60.0 + 1);
            assertThat(sync.cutsOnGrid()).isEqualTo(2);
        }
    }

    @Test
    void nudgesATempoThatNobodySaid() {
        Timeline timeline =
                solver.solve(
                        problem(
                                15,
                                Pulse.about(new Bpm(83), 70, 90),
                                scene(Purpose.HOOK, 1),
                                scene(Purpose.BENEFIT, 1),
                                scene(Purpose.CTA, 1)));

        assertThat(timeline.grid()).isEqualTo(new BeatGrid(80, Seconds.ZERO, 4));
        assertThat(timeline.fps()).isEqualTo(24);
    }

    @Test
    void livelyScenesAreShorter() {
        List<SceneWish> scenes = new ArrayList<>();
        for (double energy : new double[] {0.1, 0.1, 1, 1, 0.1, 0.1}) {
            scenes.add(
                    new SceneWish(
                            Purpose.VERSE,
                            1,
                            null,
                            energy,
                            Seconds.ZERO,
                            List.of(),
                            TransitionType.CUT));
        }
        Timeline timeline = solver.solve(problem(24, Pulse.said(new Bpm(120)), false, scenes));

        assertThat(lengths(timeline).get(2)).isLessThan(lengths(timeline).get(1));
        assertThat(lengths(timeline).get(3)).isLessThan(lengths(timeline).get(4));
    }

    @Test
    void calmPiecesAreCutOnBars() {
        List<SceneWish> scenes = new ArrayList<>();
        for (double weight : new double[] {1.3, 0.9, 1.1, 0.8, 1.4}) {
            scenes.add(scene(Purpose.CONTEXT, weight));
        }
        Timeline timeline = solver.solve(problem(30, Pulse.said(new Bpm(80)), true, scenes));

        for (SceneTime scene : timeline.scenes()) {
            assertThat(timeline.downbeats()).contains(scene.start());
        }
    }

    @Test
    void aVoiceGetsItsSceneWithAir() {
        Timeline timeline =
                solver.solve(
                        problem(
                                15,
                                Pulse.said(new Bpm(120)),
                                scene(Purpose.HOOK, 1),
                                scene(Purpose.BENEFIT, 1, 6.9),
                                scene(Purpose.CTA, 1)));

        assertThat(timeline.scenes().get(1).duration()).isBetween(Seconds.of(7.452), Seconds.of(8));
        assertThat(gaveWay(timeline, TimingRule.CUT_ON_BEAT)).isFalse();
        assertThat(gaveWay(timeline, TimingRule.VOICE_AIR)).isFalse();
    }

    @Test
    void aDemandedLengthSitsOnTheBeatNextToIt() {
        SceneWish demanded =
                new SceneWish(
                        Purpose.HOOK,
                        1,
                        Seconds.of(4),
                        0.5,
                        Seconds.ZERO,
                        List.of(),
                        TransitionType.CUT);
        Timeline timeline =
                solver.solve(
                        problem(
                                15,
                                Pulse.said(new Bpm(96)),
                                demanded,
                                scene(Purpose.BENEFIT, 1),
                                scene(Purpose.CTA, 1)));

        assertThat(lengths(timeline).getFirst()).isBetween(3.75, 4.25);
        assertThat(gaveWay(timeline, TimingRule.DEMANDED_LENGTH)).isFalse();
        assertThat(gaveWay(timeline, TimingRule.CUT_ON_BEAT)).isFalse();
    }

    @Test
    void aTransitionKeepsOffTheLines() {
        SceneWish dissolves =
                new SceneWish(
                        Purpose.HOOK,
                        1,
                        null,
                        0.5,
                        Seconds.ZERO,
                        List.of(line(LineKind.REQUIRED, 2)),
                        TransitionType.DISSOLVE);
        Timeline timeline =
                solver.solve(
                        problem(
                                10,
                                Pulse.said(new Bpm(100)),
                                dissolves,
                                scene(Purpose.BENEFIT, 1),
                                scene(Purpose.OUTRO, 1)));

        SceneTime first = timeline.scenes().getFirst();
        Stretch shown = first.lines().getFirst().shown();
        assertThat(first.toNext()).isNotNull();
        assertThat(shown).isNotNull();
        if (first.toNext() != null && shown != null) {
            assertThat(first.toNext().duration()).isGreaterThan(Seconds.of(0.2));
            assertThat(shown.end())
                    .isLessThanOrEqualTo(first.end().minus(first.toNext().duration()));
        }
    }

    @Test
    void withoutMusicThereIsNoGrid() {
        Timeline timeline =
                solver.solve(
                        problem(15, Pulse.none(), scene(Purpose.HOOK, 1), scene(Purpose.CTA, 1)));

        assertThat(timeline.grid()).isNull();
        assertThat(timeline.sync()).isNull();
        assertThat(timeline.beats()).isEmpty();
        assertThat(timeline.fps()).isEqualTo(30);
    }
}
