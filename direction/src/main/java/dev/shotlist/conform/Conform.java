package dev.shotlist.conform;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.GenreFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Voice;
import dev.shotlist.plan.Warning;
import dev.shotlist.timing.LineKind;
import dev.shotlist.timing.LineWish;
import dev.shotlist.timing.Pulse;
import dev.shotlist.timing.ReadingRate;
import dev.shotlist.timing.SceneWish;
import dev.shotlist.timing.SpeakingRate;
import dev.shotlist.timing.TimeSolver;
import dev.shotlist.timing.Timeline;
import dev.shotlist.timing.TimingProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The step that no director is trusted with: times that sum, cuts on beats, lines that can be read
 * and spoken, the anchor in every prompt, nothing forbidden, everything required. What had to give
 * way is reported.
 */
public final class Conform {
    /** Rates that every generator's clips and every platform's players take, the usual first. */
    private static final List<Double> FRAME_RATES = List.of(24.0, 25.0, 30.0);

    /** LinkedIn wants under 30 frames a second. */
    private static final List<Double> BELOW_THIRTY = List.of(24.0, 25.0);

    /** Usual speaking rate where the voice names none, in words a minute. */
    private static final double USUAL_RATE = 150;

    /** Difference of two tempi that are meant to be the same, as a share. */
    private static final double SAME_TEMPO = 0.02;

    private final TimeSolver solver;
    private final SpeakingRate speaking;
    private final ReadingRate reading;
    private final Defaults defaults;

    public Conform(FactFiles files, Defaults defaults) {
        this.solver = new TimeSolver(files);
        this.speaking = new SpeakingRate(files);
        this.reading = new ReadingRate(files);
        this.defaults = defaults;
    }

    public Conformed conform(Settled settled, Draft draft) {
        Draft held = Prompts.hold(settled, draft);
        List<Warning> repairs = new ArrayList<>();
        Draft spoken = VoiceRoom.fit(settled, held, line -> voice(settled, line), repairs);
        Draft fitted = SceneRoom.fit(settled, spoken, one -> solver.needed(problem(settled, one)));
        Timeline timeline = solver.solve(problem(settled, fitted));
        Warning otherRate = ReferenceRate.missed(settled, timeline);
        if (otherRate != null) {
            repairs.add(otherRate);
        }
        return new PlanBuilder(settled, fitted, timeline, repairs).build();
    }

    private TimingProblem problem(Settled settled, Draft draft) {
        List<SceneWish> scenes = new ArrayList<>();
        for (DraftScene scene : draft.scenes()) {
            String line = scene.voiceover();
            scenes.add(
                    new SceneWish(
                            scene.purpose(),
                            scene.weight(),
                            scene.length(),
                            scene.energy(),
                            line == null ? Seconds.ZERO : voice(settled, line),
                            lines(settled, scene),
                            scene.transition()));
        }
        List<Double> rates =
                settled.specs().platform() == Platform.LINKEDIN ? BELOW_THIRTY : FRAME_RATES;
        return new TimingProblem(
                settled.specs().duration(),
                rates,
                null,
                pulse(settled),
                settled.pace() == dev.shotlist.plan.Pace.SLOW,
                draft.energyCurve(),
                scenes);
    }

    private List<LineWish> lines(Settled settled, DraftScene scene) {
        Language language = settled.language();
        return scene.lines().stream()
                .map(line ->
                        new LineWish(
                                kind(line.kind()),
                                reading.needed(line.text(), language),
                                droppable(line.kind())))
                .toList();
    }

    private static boolean droppable(dev.shotlist.director.DraftLine.Kind kind) {
        return switch (kind) {
            case COPY, CAPTION -> true;
            case REQUIRED, CALL, OFFER -> false;
        };
    }

    private static LineKind kind(dev.shotlist.director.DraftLine.Kind kind) {
        return switch (kind) {
            case REQUIRED -> LineKind.REQUIRED;
            case CALL -> LineKind.CALL;
            case OFFER -> LineKind.OFFER;
            case CAPTION -> LineKind.CAPTION;
            case COPY -> LineKind.COPY;
        };
    }

    private Seconds voice(Settled settled, String line) {
        Voice voice = settled.sound().voice();
        Double rate = voice == null ? null : voice.wordsPerMinute();
        Language language =
                voice == null || voice.language() == null ? settled.language() : voice.language();
        return speaking.spoken(line, language, rate == null ? USUAL_RATE : rate);
    }

    private Pulse pulse(Settled settled) {
        BeatGrid grid = settled.sound().grid();
        Bpm tempo = settled.sound().tempo();
        if (tempo == null) {
            return Pulse.none();
        }
        boolean said = settled.reading().tempo() != null;
        if (grid != null && (!said || isNear(tempo, grid))) {
            return measured(settled, tempo, grid);
        }
        if (said) {
            return Pulse.said(tempo);
        }
        GenreFacts genre = genre(settled.sound().genre());
        return genre == null
                ? Pulse.about(tempo, tempo.value(), tempo.value())
                : Pulse.about(tempo, genre.slowest(), genre.fastest());
    }

    /** Who says 120 of a track that measures 119.8 means that track. */
    private static boolean isNear(Bpm said, BeatGrid grid) {
        return Math.abs(said.value() / grid.bpm() - 1) <= SAME_TEMPO;
    }

    /** Cuts follow the beats of a track that was handed in; a film's sound lends its tempo. */
    private static Pulse measured(Settled settled, Bpm tempo, BeatGrid grid) {
        List<Double> beats = settled.sound().beats();
        return beats.isEmpty()
                ? new Pulse.Tempo(
                        tempo, tempo.value(), tempo.value(), grid.offset(), grid.beatsPerBar())
                : new Pulse.Beats(beats, grid.bpm(), grid.offset(), grid.beatsPerBar());
    }

    private @Nullable GenreFacts genre(@Nullable String name) {
        return name == null ? null : defaults.genre(name);
    }
}
