package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.shotlist.plan.IntensityCurve;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.VoiceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is heard. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = SoundOperation.SetTempo.class, name = "set_tempo"),
    @JsonSubTypes.Type(value = SoundOperation.SetGenre.class, name = "set_genre"),
    @JsonSubTypes.Type(value = SoundOperation.MusicOff.class, name = "music_off"),
    @JsonSubTypes.Type(value = SoundOperation.VoiceOff.class, name = "voice_off"),
    @JsonSubTypes.Type(value = SoundOperation.SetVoice.class, name = "set_voice"),
    @JsonSubTypes.Type(value = SoundOperation.SetLine.class, name = "set_line"),
    @JsonSubTypes.Type(value = SoundOperation.MoveLine.class, name = "move_line"),
    @JsonSubTypes.Type(value = SoundOperation.AddInstrument.class, name = "add_instrument"),
    @JsonSubTypes.Type(value = SoundOperation.RemoveInstrument.class, name = "remove_instrument"),
    @JsonSubTypes.Type(value = SoundOperation.SetIntensity.class, name = "set_intensity"),
    @JsonSubTypes.Type(value = SoundOperation.SetCurve.class, name = "set_curve"),
    @JsonSubTypes.Type(value = SoundOperation.AddEffect.class, name = "add_effect"),
    @JsonSubTypes.Type(value = SoundOperation.RemoveEffect.class, name = "remove_effect"),
    @JsonSubTypes.Type(value = SoundOperation.SetVoiceLanguage.class, name = "set_voice_language"),
    @JsonSubTypes.Type(value = SoundOperation.SetVoiceKind.class, name = "set_voice_kind")
})
public sealed interface SoundOperation extends Operation {
    /** Tempo of the music and of its beat grid; cuts stay where they are. */
    record SetTempo(double bpm) implements SoundOperation {}

    /** Another kind of music, with the instruments that are usual for it. */
    record SetGenre(String genre) implements SoundOperation {}

    /** No music: no genre, tempo, grid or instruments. */
    record MusicOff() implements SoundOperation {}

    /** No voice in these scenes; in none, where no scene is named. */
    record VoiceOff(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> scenes)
            implements SoundOperation {
        public VoiceOff {
            scenes = scenes == null ? null : List.copyOf(scenes);
        }
    }

    /** Who speaks, and how; the lines stay. */
    record SetVoice(String description) implements SoundOperation {}

    /** What the voice says in a scene. */
    record SetLine(String scene, String text) implements SoundOperation {}

    /**
     * What is spoken in a scene is spoken in another; what was spoken there comes back for it.
     *
     * @param to the scene in which it is spoken afterwards
     */
    record MoveLine(String scene, String to) implements SoundOperation {}

    /** One more instrument in the music. */
    record AddInstrument(String name) implements SoundOperation {}

    /** The music without an instrument. */
    record RemoveInstrument(String name) implements SoundOperation {}

    /**
     * How loud the music is.
     *
     * @param scenes all where absent
     * @param intensity from 0 to 1
     */
    record SetIntensity(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> scenes,
            double intensity)
            implements SoundOperation {
        public SetIntensity {
            scenes = scenes == null ? null : List.copyOf(scenes);
        }
    }

    /** How the music grows or falls over the piece; how loud it is in each scene stays. */
    record SetCurve(IntensityCurve curve) implements SoundOperation {}

    /** A sound in a scene. */
    record AddEffect(String scene, String effect) implements SoundOperation {}

    /** A sound goes from these scenes; from all where none is named. */
    record RemoveEffect(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> scenes, String effect)
            implements SoundOperation {
        public RemoveEffect {
            scenes = scenes == null ? null : List.copyOf(scenes);
        }
    }

    /** The language that the voice speaks; lines stay as they are written. */
    record SetVoiceLanguage(Language language) implements SoundOperation {}

    /** Whether who speaks is seen, in these scenes; in all that have a line where none is named. */
    record SetVoiceKind(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> scenes,
            VoiceKind kind)
            implements SoundOperation {
        public SetVoiceKind {
            scenes = scenes == null ? null : List.copyOf(scenes);
        }
    }
}
