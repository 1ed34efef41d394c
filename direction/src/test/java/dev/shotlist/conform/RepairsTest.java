package dev.shotlist.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.Visual;
import dev.shotlist.plan.Warning;
import dev.shotlist.timing.LineKind;
import dev.shotlist.timing.LineWish;
import dev.shotlist.timing.Pulse;
import dev.shotlist.timing.SceneWish;
import dev.shotlist.timing.TimeSolver;
import dev.shotlist.timing.Timeline;
import dev.shotlist.timing.TimingProblem;
import dev.shotlist.timing.TimingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the arithmetic on a piece where it has to give way, and what the plan says then. */
class RepairsTest {
    private static final TimeSolver SOLVER = new TimeSolver(FactFiles.ours());

    /**
     * A piece in which a rule cannot be kept.
     *
     * @param code that the plan reports it by; null where the plan shows it itself
     */
    record Broken(
            TimingRule rule,
            @Nullable String code,
            double seconds,
            Pulse pulse,
            boolean calm,
            List<SceneWish> scenes) {
        Timeline solved() {
            return SOLVER.solve(
                    new TimingProblem(
                            Seconds.of(seconds),
                            List.of(30.0, 24.0),
                            null,
                            pulse,
                            calm,
                            EnergyCurve.FLAT,
                            scenes));
        }

        @Override
        public String toString() {
            return rule + " " + code;
        }
    }

    private static Pulse said(double bpm) {
        return Pulse.said(new Bpm(bpm));
    }

    private static SceneWish scene(Purpose purpose, double voice, LineWish... lines) {
        return wish(purpose, null, voice, TransitionType.CUT, lines);
    }

    private static SceneWish demanded(Purpose purpose, double seconds) {
        return wish(purpose, Seconds.of(seconds), 0, TransitionType.CUT);
    }

    private static SceneWish wish(
            Purpose purpose,
            @Nullable Seconds length,
            double voice,
            TransitionType transition,
            LineWish... lines) {
        return new SceneWish(
                purpose, 1, length, 0.5, Seconds.of(voice), List.of(lines), transition);
    }

    private static LineWish line(LineKind kind, double seconds) {
        return new LineWish(kind, Seconds.of(seconds), kind == LineKind.COPY);
    }

    private static Broken broken(
            TimingRule rule,
            @Nullable String code,
            double seconds,
            Pulse pulse,
            SceneWish... scenes) {
        return new Broken(rule, code, seconds, pulse, false, List.of(scenes));
    }

    static List<Broken> all() {
        SceneWish spoken = scene(Purpose.BENEFIT, 2.2);
        SceneWish[] many =
                Collections.nCopies(12, scene(Purpose.BENEFIT, 0)).toArray(SceneWish[]::new);
        SceneWish[] most =
                Collections.nCopies(30, scene(Purpose.BENEFIT, 0)).toArray(SceneWish[]::new);
        SceneWish[] call = Arrays.copyOf(many, 11);
        call[10] = scene(Purpose.CTA, 0, line(LineKind.CALL, 0.9));
        List<Double> few = List.of(0.0, 0.5);
        List<Double> early = new ArrayList<>();
        for (double at = 0; at < 8; at += 0.5) {
            early.add(at);
        }
        SceneWish hook = scene(Purpose.HOOK, 0);
        return List.of(
                broken(
                        TimingRule.CUT_ON_BEAT,
                        "cut_off_beat",
                        8.9,
                        said(60),
                        spoken,
                        spoken,
                        spoken,
                        spoken),
                broken(
                        TimingRule.PAYOFF_ON_DOWNBEAT,
                        null,
                        8,
                        said(60),
                        demanded(Purpose.HOOK, 3),
                        scene(Purpose.PRODUCT_SHOWCASE, 0)),
                new Broken(
                        TimingRule.CALM_ON_BAR,
                        null,
                        8,
                        said(60),
                        true,
                        List.of(demanded(Purpose.HOOK, 3), scene(Purpose.CONTEXT, 0))),
                broken(TimingRule.BEAT_IN_WHOLE_FRAMES, null, 15, said(97), hook, spoken),
                broken(
                        TimingRule.BEATS_TO_CUT_TO,
                        "beats_incomplete",
                        15,
                        new Pulse.Beats(few, null, Seconds.ZERO, 4),
                        hook,
                        spoken),
                broken(
                        TimingRule.BEATS_TO_CUT_TO,
                        "beats_incomplete",
                        15,
                        new Pulse.Beats(early, 120.0, Seconds.ZERO, 4),
                        hook,
                        spoken),
                broken(TimingRule.CUT_ON_FRAME, "cut_off_frame", 0.5, said(100), most),
                broken(
                        TimingRule.DEMANDED_LENGTH,
                        "demanded_length_changed",
                        6,
                        said(120),
                        demanded(Purpose.HOOK, 4),
                        demanded(Purpose.BENEFIT, 4)),
                broken(TimingRule.SHORTEST_SCENE, "scenes_too_short", 10, said(140), many),
                broken(
                        TimingRule.VOICE_FITS,
                        "voiceover_too_long",
                        6,
                        said(120),
                        scene(Purpose.HOOK, 8),
                        scene(Purpose.BENEFIT, 8)),
                broken(
                        TimingRule.VOICE_AIR,
                        "voice_little_air",
                        3,
                        said(120),
                        scene(Purpose.HOOK, 2.95)),
                broken(
                        TimingRule.READING_TIME,
                        "overlay_too_dense",
                        3,
                        said(120),
                        scene(Purpose.HOOK, 0, line(LineKind.REQUIRED, 5))),
                broken(
                        TimingRule.LINE_SHOWN,
                        null,
                        6,
                        said(120),
                        scene(
                                Purpose.HOOK,
                                0,
                                line(LineKind.COPY, 3),
                                line(LineKind.REQUIRED, 3.5)),
                        scene(Purpose.OUTRO, 1.8)),
                broken(
                        TimingRule.ONE_LINE_AT_A_TIME,
                        null,
                        9,
                        said(120),
                        scene(Purpose.HOOK, 2.7),
                        scene(Purpose.BENEFIT, 2.7),
                        scene(Purpose.CTA, 0, line(LineKind.OFFER, 1.8), line(LineKind.CALL, 1.2))),
                broken(
                        TimingRule.LINE_ON_BEAT,
                        null,
                        4,
                        said(40),
                        scene(
                                Purpose.HOOK,
                                0,
                                line(LineKind.REQUIRED, 1.9),
                                line(LineKind.REQUIRED, 1.9))),
                broken(TimingRule.CALL_LENGTH, "cta_too_short", 6, said(120), call),
                broken(
                        TimingRule.TRANSITION_LENGTH,
                        "transition_left_out",
                        7,
                        said(120),
                        wish(
                                Purpose.HOOK,
                                null,
                                0,
                                TransitionType.DISSOLVE,
                                line(LineKind.REQUIRED, 3.3)),
                        scene(Purpose.BENEFIT, 3.5)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatGivesWayIsFoundAndSaid(Broken one) {
        Timeline timeline = one.solved();
        assertThat(timeline.gaveWay())
                .anySatisfy(gave -> {
                    assertThat(gave.rule()).isEqualTo(one.rule());
                    assertThat(gave.byMillis()).isPositive();
                });
        List<Warning> warnings = new Repairs(drafted(one.scenes()), timeline).warnings();
        if (one.code() == null) {
            return;
        }
        assertThat(warnings)
                .anySatisfy(warning -> {
                    assertThat(warning.code()).isEqualTo(one.code());
                    assertThat(warning.path()).startsWith("/scenes");
                    assertThat(warning.message()).endsWith(".");
                    assertThat(warning.figures().get("by_s")).isNotEqualTo(0.0).isNotNull();
                });
    }

    @Test
    void everyRuleOfTheArithmeticIsBroken() {
        Set<TimingRule> rules = EnumSet.noneOf(TimingRule.class);
        all().forEach(one -> rules.add(one.rule()));
        assertThat(rules).containsExactlyInAnyOrder(TimingRule.values());
    }

    @Test
    void aPieceWithRoomIsSilent() {
        Broken easy =
                broken(
                        TimingRule.CUT_ON_BEAT,
                        null,
                        15,
                        said(80),
                        scene(Purpose.HOOK, 2, line(LineKind.REQUIRED, 1.5)),
                        scene(Purpose.BENEFIT, 2),
                        scene(Purpose.CTA, 0, line(LineKind.CALL, 1)));
        assertThat(easy.solved().gaveWay()).isEmpty();
    }

    private static List<DraftScene> drafted(List<SceneWish> wishes) {
        return wishes.stream().map(RepairsTest::drafted).toList();
    }

    private static DraftScene drafted(SceneWish wish) {
        Stream<DraftLine> lines =
                wish.lines().stream()
                        .map(line ->
                                new DraftLine(
                                        "A line",
                                        DraftLine.Kind.valueOf(line.kind().name()),
                                        "bold",
                                        OverlayPosition.CENTER,
                                        FontSize.MEDIUM,
                                        "fade"));
        Visual visual =
                new Visual(
                        ShotSize.CLOSE_UP,
                        "a watch",
                        CameraMovement.STATIC,
                        "a table",
                        "p",
                        "n",
                        null,
                        null,
                        List.of());
        return new DraftScene(
                wish.purpose(),
                1,
                wish.demanded(),
                visual,
                0.5,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                lines.toList(),
                wish.transition(),
                "a test",
                SceneSource.GENERATE,
                false);
    }
}
