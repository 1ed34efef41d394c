package dev.shotlist.media.film;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Region;
import dev.shotlist.media.evidence.Share;
import dev.shotlist.media.picture.Lighting;
import dev.shotlist.media.picture.PaletteColor;
import dev.shotlist.media.picture.Tone;
import dev.shotlist.media.sound.SoundLook;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was measured in a film. Times are seconds from its first frame.
 *
 * @param complete false for a quick look, which sees key frames and sound only: then {@code shots}
 *     is one stretch, and cuts and motion are empty
 * @param cutTimes the middle of every transition between two shots, hard or gradual
 * @param cameraMovement the movement that most of the film's time shows
 * @param motion mean movement over time, one figure each {@code motionStep} seconds, 0 to 1
 * @param keyFrames in order of time, first and last always among them
 * @param palette the whole film's
 * @param light the light of the frame that is most like the whole film's
 * @param tones tone over time
 * @param picture the part of the frame that is not letterbox or pillarbox
 * @param quiet the largest part where titles would cover little that moves or has detail
 */
public record FilmLook(
        Container container,
        boolean complete,
        List<Shot> shots,
        List<Double> cutTimes,
        double cutsPerMinute,
        ShotLengths shotLengths,
        CameraMove cameraMovement,
        List<Double> motion,
        double motionStep,
        List<KeyFrame> keyFrames,
        List<PaletteColor> palette,
        Tone tone,
        Lighting light,
        List<ToneSample> tones,
        Region picture,
        Evidence pictureEvidence,
        Region quiet,
        @Nullable SoundLook sound) {
    public FilmLook {
        Objects.requireNonNull(container);
        shots = List.copyOf(shots);
        cutTimes = List.copyOf(cutTimes);
        if (shots.isEmpty() || !(cutsPerMinute >= 0) || !(motionStep > 0)) {
            throw new IllegalArgumentException("a film has a shot, a cutting rate and a step");
        }
        Objects.requireNonNull(shotLengths);
        Objects.requireNonNull(cameraMovement);
        motion = List.copyOf(motion);
        for (double value : motion) {
            Share.checked(value, "motion");
        }
        keyFrames = List.copyOf(keyFrames);
        palette = List.copyOf(palette);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(light);
        tones = List.copyOf(tones);
        Objects.requireNonNull(picture);
        Objects.requireNonNull(pictureEvidence);
        Objects.requireNonNull(quiet);
    }
}
