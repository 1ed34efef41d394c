package dev.shotlist.review;

import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SoundAnalysis;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Music steps back under a voice, and a track that was handed in has the placement's loudness. */
final class Loudness implements Rule {
    /** Music ducks 12 to 18 dB under a voice: at nearly full intensity that is no ducking. */
    private static final double LOUDEST_UNDER_VOICE = 0.85;

    private static final double DUCKED = 0.6;

    /** Players turn a louder track down and leave a softer one; a unit either way is unheard. */
    private static final double LEEWAY = 1;

    static final Code OVER_VOICE =
            Code.info(
                            "music_over_voice",
                            "The music is at its loudest while someone speaks.",
                            "Music ducks 12 to 18 dB under a voice; an intensity above 0.85 leaves"
                                    + " no room for that (our own reading of the scale).")
                    .mendedBy("lowers the music of that scene to 0.6");

    static final Code OFF_TARGET =
            Code.info(
                    "loudness_off_target",
                    "A track that was handed in is louder than the platform plays it.",
                    "Integrated loudness and true peak by platform in review/words.json, with"
                            + " source and date; one unit is forgiven.");

    static final Code UNASKED =
            Code.info(
                            "music_without_genre",
                            "A scene has music although the piece has none.",
                            "An intensity above 0 where music_genre is null.")
                    .mendedBy("sets the intensity to 0");

    private final Map<Platform, ReviewWords.Loudness> targets;

    Loudness(ReviewWords words) {
        this.targets = words.loudness();
    }

    @Override
    public List<Code> codes() {
        return List.of(OVER_VOICE, OFF_TARGET, UNASKED);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        boolean music = subject.direction().audioDirection().musicGenre() != null;
        for (int i = 0; i < subject.scenes().size(); i++) {
            Scene scene = subject.scenes().get(i);
            double intensity = scene.audio().musicIntensity();
            String path = At.scene(i) + "/audio/music_intensity";
            if (!music && intensity > 0) {
                found.accept(
                        Finding.of(UNASKED, path)
                                .says(
                                        "Scene {} has music at {}; no music is planned.",
                                        i + 1,
                                        intensity)
                                .figure("intensity", intensity)
                                .suggests("Name a genre, or leave the music out.")
                                .mends(Mend.replace(path, 0)));
            } else if (scene.audio().voiceoverText() != null && intensity > LOUDEST_UNDER_VOICE) {
                found.accept(
                        Finding.of(OVER_VOICE, path)
                                .says(
                                        "Someone speaks in scene {} while the music is at {}.",
                                        i + 1,
                                        intensity)
                                .figure("intensity", intensity)
                                .figure("most", LOUDEST_UNDER_VOICE)
                                .suggests("Let the music step back under the voice.")
                                .mends(Mend.replace(path, DUCKED)));
            }
        }
        tracks(subject, found);
    }

    private void tracks(Subject subject, Consumer<Finding> found) {
        ReviewWords.Loudness target = targets.get(subject.specs().platform());
        List<SoundAnalysis> tracks = subject.references().audio();
        for (int i = 0; target != null && i < tracks.size(); i++) {
            Double measured = tracks.get(i).loudnessLufs();
            Double peak = tracks.get(i).truePeakDbtp();
            boolean loud = measured != null && measured > target.lufs() + LEEWAY;
            boolean clips = peak != null && peak > target.truePeakDbtp() + LEEWAY;
            if (loud || clips) {
                Finding finding =
                        Finding.of(OFF_TARGET, "/extracted_references/audio/" + i)
                                .says(
                                        "The track measures {} LUFS and peaks at {} dBTP; {} plays"
                                                + " {} LUFS and {} dBTP.",
                                        measured == null ? "unknown" : measured,
                                        peak == null ? "unknown" : peak,
                                        subject.specs().platform().wire().replace('_', ' '),
                                        target.lufs(),
                                        target.truePeakDbtp())
                                .figure("target_lufs", target.lufs())
                                .suggests("Bring the master down to the target.");
                found.accept(
                        measured == null ? finding : finding.figure("measured_lufs", measured));
            }
        }
    }
}
