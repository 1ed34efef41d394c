package dev.shotlist.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it sounds.
 *
 * @param musicGenre null where the brief forbids music
 * @param voice null where there is no voice
 */
public record AudioDirection(
        @Nullable String musicGenre,
        List<String> mood,
        @Nullable Bpm tempo,
        @Nullable BeatGrid beatGrid,
        IntensityCurve intensityCurve,
        List<String> instruments,
        @Nullable Voice voice) {
    public AudioDirection {
        mood = List.copyOf(mood);
        instruments = List.copyOf(instruments);
    }
}
