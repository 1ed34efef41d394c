package dev.shotlist.timing;

import static dev.shotlist.timing.Pieces.gaveWay;
import static dev.shotlist.timing.Pieces.lengths;
import static dev.shotlist.timing.Pieces.line;
import static dev.shotlist.timing.Pieces.problem;
import static dev.shotlist.timing.Pieces.scene;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pieces that ask for more than there is time for: the least bad plan, and what gave way. */
final class ContradictionsTest {
    private final TimeSolver solver = new TimeSolver(FactFiles.ours());

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
