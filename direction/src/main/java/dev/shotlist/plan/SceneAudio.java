package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is heard in a scene; times count from the start of the piece. */
public record SceneAudio(
        double musicIntensity,
        List<String> soundEffects,
        @Nullable String voiceoverText,
        @Nullable Seconds voiceoverStart,
        @Nullable Seconds voiceoverEnd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable VoiceKind voiceoverKind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String speaker,
        List<Cue> cues) {
    public SceneAudio {
        soundEffects = List.copyOf(soundEffects);
        cues = List.copyOf(cues);
        if (!(musicIntensity >= 0 && musicIntensity <= 1)) {
            throw new IllegalArgumentException("music intensity is 0 to 1, not " + musicIntensity);
        }
    }
}
