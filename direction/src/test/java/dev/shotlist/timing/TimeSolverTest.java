package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.TransitionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimeSolverTest {
    private final TimeSolver solver = new TimeSolver(FactFiles.ours());

    private static SceneWish scene(Purpose purpose, double weight) {
        return scene(purpose, weight, 0);
    }

    private static SceneWish scene(
            Purpose purpose, double weight, double voice, LineWish... lines) {
        return new SceneWish(
                purpose, weight, null, 0.5, Seconds.of(voice), List.of(lines), TransitionType.CUT);
    }

    private static LineWish line(LineKind kind, double seconds) {
        return new LineWish(kind, Seconds.of(seconds), kind == LineKind.COPY);
    }

    private static TimingProblem problem(double seconds, Pulse pulse, SceneWish... scenes) {
        return problem(seconds, pulse, false, List.of(scenes));
    }

    private static TimingProblem problem(
            double seconds, Pulse pulse, boolean calm, List<SceneWish> scenes) {
        return new TimingProblem(
                Seconds.of(seconds),
                List.of(30.0, 24.0),
                null,
                pulse,
                calm,
                EnergyCurve.FLAT,
                scenes);
    }

    private static boolean gaveWay(Timeline timeline, TimingRule rule) {
        return timeline.gaveWay().stream().anyMatch(one -> one.rule() == rule);
    }

    private static List<Double> lengths(Timeline timeline) {
        return timeline.scenes().stream().map(scene -> scene.duration().value()).toList();
    }

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
    void aCutLeavesTheBeatRatherThanCutAVoiceShort() {
        Timeline timeline =
                solver.solve(
                        problem(
                                10,
                                Pulse.said(new Bpm(60)),
                                scene(Purpose.HOOK, 1, 2.2),
                                scene(Purpose.BENEFIT, 1, 2.2),
                                scene(Purpose.BENEFIT, 1, 2.2),
                                scene(Purpose.CTA, 1, 2.2)));

        assertThat(gaveWay(timeline, TimingRule.VOICE_FITS)).isFalse();
        assertThat(gaveWay(timeline, TimingRule.CUT_ON_BEAT)).isTrue();
    }

    @Test
    void sixtyWordsInSixSecondsGiveTheLeastBadPlan() {
        Timeline timeline =
                solver.solve(
                        problem(
                                6,
                                Pulse.said(new Bpm(120)),
                                scene(Purpose.HOOK, 1, 8),
                                scene(Purpose.BENEFIT, 1, 8),
                                scene(Purpose.CTA, 1, 8)));

        assertThat(timeline.total()).isEqualTo(Seconds.of(6));
        long missing =
                timeline.gaveWay().stream()
                        .filter(one -> one.rule() == TimingRule.VOICE_FITS)
                        .mapToLong(GaveWay::byMillis)
                        .sum();
        assertThat(missing).isEqualTo(18_000);
        assertThat(lengths(timeline)).containsExactly(2.0, 2.0, 2.0);
    }

    @Test
    void twelveScenesInTenSecondsStayAboveTheFloor() {
        List<SceneWish> scenes = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            scenes.add(scene(Purpose.BENEFIT, 1));
        }
        Timeline timeline = solver.solve(problem(10, Pulse.said(new Bpm(140)), false, scenes));

        assertThat(lengths(timeline)).allMatch(length -> length >= 0.5);
        assertThat(gaveWay(timeline, TimingRule.SHORTEST_SCENE)).isTrue();
    }

    @Test
    void nineScenesInTwoSecondsShareThem() {
        List<SceneWish> scenes = new ArrayList<>();
        for (int k = 0; k < 9; k++) {
            scenes.add(scene(Purpose.BENEFIT, 1));
        }
        Timeline timeline = solver.solve(problem(2, Pulse.none(), false, scenes));

        assertThat(timeline.total()).isEqualTo(Seconds.of(2));
        assertThat(lengths(timeline)).allMatch(length -> length >= 0.2);
    }

    @Test
    void withoutAFrameForEachSceneCutsSitOnMilliseconds() {
        List<SceneWish> scenes = new ArrayList<>();
        for (int k = 0; k < 30; k++) {
            scenes.add(scene(Purpose.BENEFIT, 1));
        }
        Timeline timeline = solver.solve(problem(0.5, Pulse.said(new Bpm(100)), false, scenes));

        assertThat(timeline.total()).isEqualTo(Seconds.of(0.5));
        assertThat(gaveWay(timeline, TimingRule.CUT_ON_FRAME)).isTrue();
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
    void theCallStandsTwoSecondsToTheEndBesideTheOfferWhereThereIsNoRoom() {
        Timeline timeline =
                solver.solve(
                        problem(
                                9,
                                Pulse.said(new Bpm(120)),
                                scene(Purpose.HOOK, 3, 2.7),
                                scene(Purpose.BENEFIT, 3, 2.7),
                                scene(
                                        Purpose.CTA,
                                        1,
                                        0,
                                        line(LineKind.OFFER, 1.8),
                                        line(LineKind.CALL, 1.2))));

        Stretch call = timeline.call();
        assertThat(call).isNotNull();
        if (call != null) {
            assertThat(call.end()).isEqualTo(Seconds.of(9));
            assertThat(call.duration()).isGreaterThanOrEqualTo(Seconds.of(2));
        }
        assertThat(gaveWay(timeline, TimingRule.ONE_LINE_AT_A_TIME)).isTrue();
        assertThat(gaveWay(timeline, TimingRule.READING_TIME)).isFalse();
    }

    @Test
    void theDirectorsOwnLineGoesWhereItCannotBeRead() {
        Timeline timeline =
                solver.solve(
                        problem(
                                6,
                                Pulse.said(new Bpm(120)),
                                scene(
                                        Purpose.HOOK,
                                        1,
                                        0,
                                        line(LineKind.COPY, 3),
                                        line(LineKind.REQUIRED, 3.5)),
                                scene(Purpose.OUTRO, 1, 1.8)));

        assertThat(timeline.scenes().getFirst().lines().getFirst().dropped()).isTrue();
        assertThat(timeline.scenes().getFirst().lines().getLast().dropped()).isFalse();
        assertThat(gaveWay(timeline, TimingRule.LINE_SHOWN)).isTrue();
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

    @Test
    void sixtyScenesOfTenMinutesAreSolved() {
        List<SceneWish> scenes = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            scenes.add(scene(k % 7 == 0 ? Purpose.CHORUS : Purpose.VERSE, 1 + k % 3, k % 5));
        }
        Timeline timeline = solver.solve(problem(600, Pulse.said(new Bpm(174)), true, scenes));

        assertThat(timeline.total()).isEqualTo(Seconds.of(600));
        assertThat(timeline.scenes()).hasSize(60);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> problem(15, Pulse.none(), false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> problem(0.001, Pulse.none(), false, copies(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rates(List.of(0.0), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rates(List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TimingProblem rates(List<Double> rates, @Nullable Double wish) {
        return new TimingProblem(
                Seconds.of(9), rates, wish, Pulse.none(), false, EnergyCurve.FLAT, copies(1));
    }

    private static List<SceneWish> copies(int count) {
        List<SceneWish> scenes = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            scenes.add(scene(Purpose.STEP, 1));
        }
        return scenes;
    }
}
