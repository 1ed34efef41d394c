package dev.shotlist.review;

import static dev.shotlist.review.Breaks.audio;
import static dev.shotlist.review.Breaks.breaks;
import static dev.shotlist.review.Breaks.specs;
import static dev.shotlist.review.BrokenPlans.object;

import tools.jackson.databind.node.ArrayNode;

/** Voices and music that do not go together. */
final class SoundBreaks {
    private SoundBreaks() {}

    static void add() {
        breaks(
                "voiceover_too_long",
                "/scenes/5/audio/voiceover_text",
                "forty words in 2.5 s",
                plan -> audio(plan, 5).put("voiceover_text", "one more word ".repeat(13)));
        breaks(
                "voice_across_cut",
                "/scenes/5/audio/voiceover_end",
                "a line that ends in the next scene",
                plan -> audio(plan, 5).put("voiceover_start", 10.5).put("voiceover_end", 12.25));
        breaks(
                "music_over_voice",
                "/scenes/5/audio/music_intensity",
                "full music under a voice",
                plan -> audio(plan, 5).put("music_intensity", 1.0));
        breaks(
                "music_without_genre",
                "/scenes/0/audio/music_intensity",
                "no genre",
                plan -> {
                    object(plan, "/creative_direction/audio_direction").putNull("music_genre");
                });
        breaks(
                "loudness_off_target",
                "/extracted_references/audio/0",
                "a track at -6 LUFS for YouTube Shorts",
                plan -> {
                    specs(plan).put("platform", "youtube_shorts").put("placement", "shorts");
                    ((ArrayNode) plan.at("/extracted_references/audio"))
                            .addObject()
                            .put("tempo", 120.0)
                            .put("loudness_lufs", -6.0)
                            .put("true_peak_dbtp", 0.4)
                            .set("beat_times", plan.arrayNode())
                            .set("downbeat_times", plan.arrayNode())
                            .set("tempo_alternatives", plan.arrayNode())
                            .set("energy", plan.arrayNode());
                });
    }
}
