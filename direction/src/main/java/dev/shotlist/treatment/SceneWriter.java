package dev.shotlist.treatment;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.copy.Titling;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.Visual;
import dev.shotlist.plan.VoiceKind;
import dev.shotlist.reading.ShotOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes scenes of takes: the model's words, and everything settled beside them. */
final class SceneWriter {
    private final Settled settled;
    private final Draft understudy;
    private final Continuities continuities;
    private final Forbidden forbidden;
    private final Titling titling;

    SceneWriter(Settled settled, Draft understudy, Continuities continuities) {
        this.settled = settled;
        this.understudy = understudy;
        this.continuities = continuities;
        this.forbidden = new Forbidden(settled);
        this.titling = Titling.of(settled);
    }

    List<DraftScene> scenes(List<RoughCut.Take> takes) {
        List<DraftScene> scenes = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            RoughCut.Take take = takes.get(i);
            Treatment.Scene written = take.written();
            scenes.add(
                    written == null
                            ? continuities.adopt(understudy.scenes().get(take.understudy()))
                            : scene(written, take.order(), i, takes.size()));
        }
        return scenes;
    }

    private DraftScene scene(Treatment.Scene written, int number, int place, int scenes) {
        ShotOrder order = number == 0 ? null : settled.shots().get(number - 1);
        Double share = settled.lead().share(place, scenes);
        boolean real =
                settled.specs().format() == Format.TESTIMONIAL
                        && written.speaksOnCamera()
                        && settled.sound().voice() != null;
        String voice = voice(written);
        return new DraftScene(
                written.purpose(),
                share == null ? written.emphasis().weight() : share,
                order == null ? null : order.length(),
                visual(written, order, place, scenes),
                Math.round(written.energy() * 100) / 100.0,
                effects(written),
                List.of(),
                voice,
                voice == null ? null : kind(written),
                null,
                false,
                lines(written),
                place == scenes - 1 ? TransitionType.CUT : written.transition(),
                Answer.oneLine(written.reason()),
                real ? SceneSource.FILM : SceneSource.GENERATE,
                order != null);
    }

    private Visual visual(
            Treatment.Scene written, @Nullable ShotOrder order, int place, int scenes) {
        List<String> shows = continuities.known(written.shows());
        CameraMovement move =
                order != null && order.move() != null ? order.move() : written.cameraMovement();
        return new Visual(
                order != null && order.size() != null ? order.size() : written.shotType(),
                Answer.oneLine(written.subject()),
                forbidden.move(move) ? CameraMovement.STATIC : move,
                Answer.oneLine(written.environment()),
                Answer.oneLine(written.generationPrompt()),
                negative(place, scenes),
                settled.lead()
                        .startPicture(
                                continuities.shows(shows, ContinuityKind.PRODUCT),
                                continuities.shows(shows, ContinuityKind.CHARACTER),
                                place,
                                scenes),
                written.cameraAngle(),
                shows);
    }

    /** What must not be seen is known without the model. */
    private @Nullable String negative(int place, int scenes) {
        int near = place * understudy.scenes().size() / scenes;
        return understudy.scenes().get(near).visual().negativePrompt();
    }

    private List<String> effects(Treatment.Scene written) {
        if (!settled.sound().effects()) {
            return List.of();
        }
        return written.soundEffects().stream()
                .map(Answer::oneLine)
                .filter(sound -> !forbidden.text(sound))
                .toList();
    }

    private @Nullable String voice(Treatment.Scene written) {
        String words = written.voiceover();
        boolean spoken = words != null && !words.isBlank() && settled.sound().voice() != null;
        return spoken && words != null ? Answer.oneLine(words) : null;
    }

    private VoiceKind kind(Treatment.Scene written) {
        VoiceKind wished = settled.sound().voiceKind();
        boolean unseen = wished == VoiceKind.ON_CAMERA && !written.speaksOnCamera();
        return unseen ? VoiceKind.VOICE_OVER : wished;
    }

    private List<DraftLine> lines(Treatment.Scene written) {
        if (!settled.screenText()) {
            return List.of();
        }
        return written.onScreen().stream()
                .map(Answer::oneLine)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(line -> titling.line(line, kind(line, written)))
                .toList();
    }

    private static DraftLine.Kind kind(String line, Treatment.Scene written) {
        String spoken = written.voiceover();
        return spoken != null && spoken.contains(line)
                ? DraftLine.Kind.CAPTION
                : DraftLine.Kind.COPY;
    }
}
