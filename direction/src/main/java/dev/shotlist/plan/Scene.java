package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scene: a single shot with its sound and text.
 *
 * @param textOverlay copy of this scene's first overlay, for convenience
 * @param transitionToNext null on the last scene
 * @param reason why this shot stands here, in one line
 * @param clips what to ask the generator for; absent without a target model
 */
public record Scene(
        SceneId id,
        int sceneNumber,
        Seconds startTime,
        Seconds duration,
        Seconds endTime,
        Purpose purpose,
        Visual visual,
        SceneAudio audio,
        @Nullable SceneText textOverlay,
        @Nullable Transition transitionToNext,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SceneSource source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Clip> clips) {
    public Scene {
        clips = clips == null ? null : List.copyOf(clips);
        if (startTime.millis() + duration.millis() != endTime.millis() || duration.isZero()) {
            throw new IllegalArgumentException(
                    "scene times do not add up: " + startTime + " + " + duration + " = " + endTime);
        }
    }

    /** The same scene with other clips. */
    public Scene withClips(List<Clip> others) {
        return new Scene(
                id,
                sceneNumber,
                startTime,
                duration,
                endTime,
                purpose,
                visual,
                audio,
                textOverlay,
                transitionToNext,
                reason,
                source,
                others);
    }
}
