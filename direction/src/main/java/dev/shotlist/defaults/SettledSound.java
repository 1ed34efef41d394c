package dev.shotlist.defaults;

import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.IntensityCurve;
import dev.shotlist.plan.Voice;
import dev.shotlist.plan.VoiceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is settled of the sound.
 *
 * @param genre null where music is forbidden
 * @param tempo null where there is no music and none was named
 * @param grid measured tempo and first downbeat where a reference gave them
 * @param beats measured times of the beats of a track that was handed in, in seconds
 * @param voice null where there is no voice
 */
public record SettledSound(
        @Nullable String genre,
        @Nullable Bpm tempo,
        List<String> instruments,
        @Nullable BeatGrid grid,
        List<Double> beats,
        IntensityCurve curve,
        @Nullable Voice voice,
        VoiceKind voiceKind,
        boolean effects) {

    public SettledSound {
        instruments = List.copyOf(instruments);
        beats = List.copyOf(beats);
    }

    public boolean hasMusic() {
        return genre != null;
    }
}
