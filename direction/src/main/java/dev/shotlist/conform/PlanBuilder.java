package dev.shotlist.conform;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.AudioDirection;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Constraints;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Cta;
import dev.shotlist.plan.Cue;
import dev.shotlist.plan.CueKind;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Pacing;
import dev.shotlist.plan.Product;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneAudio;
import dev.shotlist.plan.SceneId;
import dev.shotlist.plan.SceneText;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.TextStrategy;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.timing.CuttingRate;
import dev.shotlist.timing.SceneTime;
import dev.shotlist.timing.Stretch;
import dev.shotlist.timing.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the draft on its timeline. */
final class PlanBuilder {
    private final Settled settled;
    private final Draft draft;
    private final Timeline timeline;
    private final List<Warning> repairs;

    PlanBuilder(Settled settled, Draft draft, Timeline timeline, List<Warning> repairs) {
        this.settled = settled;
        this.draft = draft;
        this.timeline = timeline;
        this.repairs = new ArrayList<>(repairs);
    }

    Conformed build() {
        List<Overlay> overlays = overlays();
        List<Scene> scenes = scenes(overlays);
        Set<String> said = repairs.stream().map(Warning::code).collect(Collectors.toSet());
        new Repairs(draft.scenes(), timeline)
                .warnings().stream()
                        .filter(repair -> !said.contains(repair.code()))
                        .forEach(repairs::add);
        return new Conformed(direction(overlays), scenes, timeline.sync(), repairs);
    }

    private List<Overlay> overlays() {
        List<Overlay> all = new ArrayList<>();
        for (int i = 0; i < timeline.scenes().size(); i++) {
            SceneTime time = timeline.scenes().get(i);
            List<DraftLine> lines = draft.scenes().get(i).lines();
            for (int line = 0; line < lines.size(); line++) {
                Stretch shown = time.lines().get(line).shown();
                if (shown != null && isWorthIt(lines.get(line), shown)) {
                    all.add(overlay(lines.get(line), shown, i + 1));
                }
            }
        }
        return all;
    }

    /** A line of our own that cannot be read in its time is left out. */
    private static boolean isWorthIt(DraftLine line, Stretch shown) {
        boolean ours = line.kind() == DraftLine.Kind.COPY || line.kind() == DraftLine.Kind.CAPTION;
        double rate = line.text().length() / Math.max(0.001, shown.duration().value());
        return !ours || rate <= FASTEST_READING;
    }

    /** Netflix timed-text style guide: 20 characters a second for adults (read 2026-11-22). */
    private static final double FASTEST_READING = 20;

    private static Overlay overlay(DraftLine line, Stretch shown, int scene) {
        return new Overlay(
                line.text(),
                shown.start(),
                shown.end(),
                line.style(),
                line.position(),
                line.size(),
                line.animation(),
                scene,
                null,
                null,
                null);
    }

    private List<Scene> scenes(List<Overlay> overlays) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < draft.scenes().size(); i++) {
            DraftScene scene = draft.scenes().get(i);
            SceneTime time = timeline.scenes().get(i);
            int number = i + 1;
            scenes.add(
                    new Scene(
                            SceneId.of(number, scene.purpose()),
                            number,
                            time.start(),
                            time.duration(),
                            time.end(),
                            scene.purpose(),
                            scene.visual(),
                            audio(scene, time, i),
                            text(overlays, number),
                            time.toNext(),
                            scene.reason(),
                            scene.source(),
                            null));
        }
        return scenes;
    }

    private static @Nullable SceneText text(List<Overlay> overlays, int scene) {
        for (Overlay one : overlays) {
            if (one.sceneNumber() == scene) {
                return new SceneText(one.text(), one.style(), one.position(), one.animation());
            }
        }
        return null;
    }

    private SceneAudio audio(DraftScene scene, SceneTime time, int index) {
        Stretch voice = time.voice();
        boolean speaks = scene.voiceover() != null && voice != null;
        return new SceneAudio(
                settled.sound().hasMusic() ? scene.energy() : 0,
                scene.effects(),
                speaks ? scene.voiceover() : null,
                speaks && voice != null ? voice.start() : null,
                speaks && voice != null ? voice.end() : null,
                speaks ? scene.voiceoverKind() : null,
                scene.speaker(),
                cues(scene, time, index));
    }

    /** The first effect falls on the scene's first beat after the cut, the others on the next. */
    private List<Cue> cues(DraftScene scene, SceneTime time, int index) {
        List<Seconds> beats = timeline.beatsWithin(index);
        List<Cue> cues = new ArrayList<>();
        int beat = 0;
        for (String effect : scene.effects()) {
            Seconds at = beat < beats.size() ? beats.get(beat) : time.start();
            cues.add(new Cue(at, CueKind.EFFECT, effect));
            beat++;
        }
        for (DraftScene.Hit hit : scene.hits()) {
            cues.add(
                    new Cue(
                            beats.isEmpty() ? time.start() : beats.getFirst(),
                            hit.kind(),
                            hit.description()));
        }
        return cues;
    }

    private CreativeDirection direction(List<Overlay> overlays) {
        return new CreativeDirection(
                product(),
                specs(),
                draft.visual(),
                audio(),
                new TextStrategy(
                        overlays, draft.fontFamily(), draft.textColor(), draft.outlineColor()),
                pacing(),
                cta(),
                constraints(),
                draft.continuity(),
                draft.concept());
    }

    private Product product() {
        Product said = settled.product();
        return new Product(
                said.name(),
                said.brand(),
                said.category(),
                draft.description(),
                said.priceTier(),
                said.audience(),
                said.offer());
    }

    private TechnicalSpecs specs() {
        TechnicalSpecs specs = settled.specs();
        return new TechnicalSpecs(
                specs.format(),
                specs.duration(),
                specs.aspectRatio(),
                specs.platform(),
                specs.resolution(),
                timeline.fps(),
                specs.safeArea(),
                specs.language(),
                specs.targetModel(),
                specs.placement());
    }

    private AudioDirection audio() {
        BeatGrid grid = timeline.grid();
        Bpm tempo = settled.sound().tempo();
        Bpm nudged = grid == null || tempo == null ? tempo : new Bpm(grid.bpm());
        return new AudioDirection(
                settled.sound().genre(),
                draft.musicMood(),
                nudged,
                grid,
                settled.sound().curve(),
                settled.sound().instruments(),
                settled.sound().voice());
    }

    private Pacing pacing() {
        CuttingRate rate = CuttingRate.of(timeline);
        return new Pacing(
                settled.pace(),
                rate.average(),
                draft.transitionStyle(),
                rate.perMinute(),
                draft.energyCurve());
    }

    private @Nullable Cta cta() {
        Draft.Call call = draft.call();
        if (call == null) {
            return null;
        }
        Stretch shown = timeline.call();
        SceneTime last = timeline.scenes().getLast();
        Seconds start = shown == null ? last.start() : shown.start();
        Seconds duration = shown == null ? last.duration() : shown.duration();
        return new Cta(call.text(), start, duration, call.style(), call.action());
    }

    private @Nullable Constraints constraints() {
        List<String> said = settled.lines().stream().map(RequiredLine::text).toList();
        List<String> avoid = settled.avoid().stream().map(Avoidance::words).toList();
        return said.isEmpty() && avoid.isEmpty() ? null : new Constraints(said, avoid);
    }
}
