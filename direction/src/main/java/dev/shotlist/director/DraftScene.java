package dev.shotlist.director;

import dev.shotlist.plan.Cue;
import dev.shotlist.plan.CueKind;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.Visual;
import dev.shotlist.plan.VoiceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene before the arithmetic: what is seen, heard and read, and how long it wants to be in
 * relation to the others.
 *
 * @param weight wanted share of the piece, relative to the other scenes
 * @param length where the brief demands one
 * @param energy 0 to 1
 * @param hits sound events without their time: each {@link Cue} of it is set on a beat
 * @param transition how it goes over into the next scene
 * @param ordered whether the brief asks for this scene
 */
public record DraftScene(
        Purpose purpose,
        double weight,
        @Nullable Seconds length,
        Visual visual,
        double energy,
        List<String> effects,
        List<Hit> hits,
        @Nullable String voiceover,
        @Nullable VoiceKind voiceoverKind,
        @Nullable String speaker,
        boolean voiceoverRequired,
        List<DraftLine> lines,
        TransitionType transition,
        String reason,
        SceneSource source,
        boolean ordered) {

    /** A sound event that falls on a beat of the scene. */
    public record Hit(CueKind kind, String description) {}

    public DraftScene {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a scene has a positive weight, not " + weight);
        }
        effects = List.copyOf(effects);
        hits = List.copyOf(hits);
        lines = List.copyOf(lines);
    }

    /** The same scene with another picture. */
    public DraftScene withVisual(Visual other) {
        return with(weight, other, voice(), lines);
    }

    /** The same scene with other lines on the screen. */
    public DraftScene withLines(List<DraftLine> others) {
        return with(weight, visual, voice(), others);
    }

    /** The same scene with its voice saying it in other words. */
    public DraftScene withVoice(String words) {
        Voice other = new Voice(words, voiceoverKind, speaker, voiceoverRequired);
        return with(weight, visual, other, lines);
    }

    /** The same scene with nobody speaking. */
    public DraftScene withoutVoice() {
        return with(weight, visual, Voice.NOBODY, lines);
    }

    /** The same scene with a line that must be spoken. */
    public DraftScene saying(String words, @Nullable VoiceKind kind) {
        VoiceKind carrier = kind == null ? VoiceKind.VOICE_OVER : kind;
        return with(weight, visual, new Voice(words, carrier, speaker, true), lines);
    }

    /** The same at another share of the piece. */
    public DraftScene withWeight(double other) {
        return with(other, visual, voice(), lines);
    }

    /** The same picture with what another scene says and shows in writing. */
    public DraftScene withWordsOf(DraftScene other) {
        return with(weight, visual, other.voice(), other.lines);
    }

    private record Voice(
            @Nullable String words,
            @Nullable VoiceKind kind,
            @Nullable String speaker,
            boolean required) {
        private static final Voice NOBODY = new Voice(null, null, null, false);
    }

    private Voice voice() {
        return new Voice(voiceover, voiceoverKind, speaker, voiceoverRequired);
    }

    private DraftScene with(double share, Visual picture, Voice voice, List<DraftLine> read) {
        return new DraftScene(
                purpose,
                share,
                length,
                picture,
                energy,
                effects,
                hits,
                voice.words,
                voice.kind,
                voice.speaker,
                voice.required,
                read,
                transition,
                reason,
                source,
                ordered);
    }
}
