package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.copy.Script;
import dev.shotlist.director.shots.EnergyArc;
import dev.shotlist.director.shots.SceneChanges;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.Visual;
import dev.shotlist.plan.VoiceKind;
import dev.shotlist.world.People;
import java.util.ArrayList;
import java.util.List;

/** Turns chosen shots and written words into the scenes of a draft. */
final class Storyboard {
    private final Settled settled;
    private final PromptWriter prompts;
    private final Forbidden forbidden;
    private final EnergyArc arc;

    Storyboard(Settled settled, PromptWriter prompts, Forbidden forbidden, EnergyArc arc) {
        this.settled = settled;
        this.prompts = prompts;
        this.forbidden = forbidden;
        this.arc = arc;
    }

    List<DraftScene> scenes(List<Shot> shots, Script script) {
        List<DraftScene> scenes = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            Shot next = i + 1 < shots.size() ? shots.get(i + 1) : null;
            boolean onCamera = onCamera(shot);
            String voice = script.voice(i);
            scenes.add(
                    new DraftScene(
                            shot.purpose(),
                            weight(shot, i, shots.size()),
                            shot.length(),
                            visual(shot, i, shots.size()),
                            arc.energy(shot, i, shots.size()),
                            effects(shot),
                            List.of(),
                            voice,
                            voice == null ? null : kind(onCamera),
                            null,
                            script.voiceRequired(i),
                            script.lines(i),
                            SceneChanges.between(shot, next, settled.pace()),
                            shot.reason(),
                            onCamera ? SceneSource.FILM : SceneSource.GENERATE,
                            shot.ordered()));
        }
        return scenes;
    }

    /** Where a reference film leads, its shot-length curve is laid over the scenes. */
    private double weight(Shot shot, int scene, int scenes) {
        Double share = settled.lead().share(scene, scenes);
        return share == null ? shot.weight() : share;
    }

    private Visual visual(Shot shot, int scene, int scenes) {
        List<String> shows = new ArrayList<>();
        if (prompts.showsProduct(shot)) {
            shows.add(ContinuitySheet.PRODUCT);
        }
        if (prompts.showsPerson(shot)) {
            shows.add(ContinuitySheet.PERSON);
        }
        String environment = prompts.where(shot);
        return new Visual(
                shot.picture().size(),
                prompts.subject(shot),
                shot.picture().move(),
                environment,
                prompts.prompt(shot, scene, scenes),
                prompts.negative(shot),
                settled.lead()
                        .startPicture(
                                shows.contains(ContinuitySheet.PRODUCT),
                                shows.contains(ContinuitySheet.PERSON),
                                scene,
                                scenes),
                shot.picture().angle(),
                shows);
    }

    private boolean onCamera(Shot shot) {
        return settled.specs().format() == Format.TESTIMONIAL
                && shot.picture().people() == People.FACE;
    }

    private VoiceKind kind(boolean onCamera) {
        VoiceKind wished = settled.sound().voiceKind();
        return wished == VoiceKind.ON_CAMERA && !onCamera ? VoiceKind.VOICE_OVER : wished;
    }

    private List<String> effects(Shot shot) {
        if (!settled.sound().effects()) {
            return List.of();
        }
        return shot.picture().sound().stream().filter(sound -> !forbidden.text(sound)).toList();
    }
}
