package dev.shotlist.review;

import dev.shotlist.plan.Language;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneAudio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Voice;
import dev.shotlist.timing.SpeakingRate;
import java.util.List;
import java.util.function.Consumer;

/** What is spoken fits into its scene, and nobody speaks over a cut or over the next. */
final class VoiceTime implements Rule {
    /** Words a minute where the voice names no rate: the middle of slow, normal and fast. */
    private static final double USUAL_RATE = 150;

    /** A rate is a reading of a person; a twentieth faster is nobody's error. */
    private static final double LEEWAY = 1.05;

    static final Code TOO_LONG =
            Code.warning(
                    "voiceover_too_long",
                    "What is spoken takes longer than there is time for it.",
                    "The voice's words a minute, else 150, long words and numbers by what they take"
                            + " when spoken (timing/rates.json).");

    static final Code ACROSS =
            Code.warning(
                            "voice_across_cut",
                            "A line is spoken on past the end of its scene.",
                            "The scene's end; the next scene may have its own voice.")
                    .mendedBy("moves the line earlier in its scene, where it fits");

    private final SpeakingRate speaking;

    VoiceTime(SpeakingRate speaking) {
        this.speaking = speaking;
    }

    @Override
    public List<Code> codes() {
        return List.of(TOO_LONG, ACROSS);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Voice voice = subject.direction().audioDirection().voice();
        Double named = voice == null ? null : voice.wordsPerMinute();
        double rate = named == null ? USUAL_RATE : named;
        Language spoken = voice == null ? null : voice.language();
        Language language = spoken == null ? ReadingTime.language(subject) : spoken;
        for (int i = 0; i < subject.scenes().size(); i++) {
            Scene scene = subject.scenes().get(i);
            String line = scene.audio().voiceoverText();
            if (line == null || line.isBlank()) {
                continue;
            }
            Seconds needed = speaking.spoken(line, language, rate);
            if (needed.value() > scene.duration().value() * LEEWAY) {
                found.accept(
                        Finding.of(TOO_LONG, At.scene(i) + "/audio/voiceover_text")
                                .says(
                                        "The words take {} s at {} words a minute; the scene lasts"
                                                + " {} s.",
                                        needed,
                                        rate,
                                        scene.duration())
                                .figure("needed_s", needed.value())
                                .figure("scene_s", scene.duration().value())
                                .figure("words_per_minute", rate)
                                .suggests("Shorten the spoken line, or make the scene longer."));
            }
            across(scene, i, found);
        }
    }

    private static void across(Scene scene, int index, Consumer<Finding> found) {
        SceneAudio audio = scene.audio();
        Seconds start = audio.voiceoverStart();
        Seconds end = audio.voiceoverEnd();
        if (start == null || end == null || end.compareTo(scene.endTime()) <= 0) {
            return;
        }
        long length = Math.max(0, end.millis() - start.millis());
        boolean fits = length > 0 && length <= scene.duration().millis();
        Mend earlier =
                Mend.replace(
                                At.scene(index) + "/audio/voiceover_start",
                                scene.endTime().minus(new Seconds(length)))
                        .andReplace(At.scene(index) + "/audio/voiceover_end", scene.endTime());
        found.accept(
                Finding.of(ACROSS, At.scene(index) + "/audio/voiceover_end")
                        .says("The line ends at {} s, its scene at {} s.", end, scene.endTime())
                        .figure("voice_ends_s", end.value())
                        .figure("scene_ends_s", scene.endTime().value())
                        .suggests("Speak it earlier, or make the scene longer.")
                        .mends(fits ? earlier : null));
    }
}
