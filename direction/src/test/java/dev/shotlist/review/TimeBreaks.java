package dev.shotlist.review;

import static dev.shotlist.review.Breaks.breaks;
import static dev.shotlist.review.Breaks.prompts;
import static dev.shotlist.review.Breaks.specs;
import static dev.shotlist.review.Breaks.times;
import static dev.shotlist.review.BrokenPlans.object;

/** Lengths, cuts, transitions and clips that are wrong. */
final class TimeBreaks {
    private TimeBreaks() {}

    static void add() {
        breaks(
                "duration_out_of_platform_range",
                "/creative_direction/technical_specs/duration",
                "20 s as a bumper",
                plan ->
                        specs(plan)
                                .put("platform", "youtube")
                                .put("placement", "bumper")
                                .put("aspect_ratio", "16:9")
                                .put("resolution", "1920x1080"));
        breaks(
                "aspect_conflict",
                "/creative_direction/technical_specs/aspect_ratio",
                "21:9 on TikTok",
                plan -> specs(plan).put("aspect_ratio", "21:9").put("resolution", "2520x1080"));
        breaks(
                "resolution_conflict",
                "/creative_direction/technical_specs/resolution",
                "9:16 in landscape pixels",
                plan -> specs(plan).put("resolution", "1920x1080"));
        breaks(
                "scenes_too_short",
                "/scenes/2/duration",
                "a scene of 0.4 s",
                plan -> {
                    times(plan, 2, 4, 0.4);
                    times(plan, 3, 4.4, 3.1);
                });
        breaks(
                "durations_do_not_add_up",
                "/scenes/1/start_time",
                "a gap",
                plan -> times(plan, 1, 2.5, 1.5));
        breaks(
                "durations_do_not_add_up",
                "/creative_direction/technical_specs/duration",
                "scenes that end early",
                plan -> specs(plan).put("duration", 21));
        breaks(
                "clips_do_not_fill_scene",
                "/scenes/1/clips",
                "1.5 s of a clip for 2 s",
                plan ->
                        object(plan, "/scenes/1")
                                .putArray("clips")
                                .addObject()
                                .put("model", "veo-3.1")
                                .put("prompt", "a flat tar roof in full sun, seen from above")
                                .put("render_duration", 4)
                                .put("in", 1)
                                .put("out", 2.5)
                                .set("references", plan.arrayNode()));
        breaks(
                "flashing_risk",
                "/scenes/1/start_time",
                "five cuts in a second",
                plan -> {
                    for (int i = 1; i <= 5; i++) {
                        times(plan, i, 2 + 0.2 * (i - 1), 0.2);
                    }
                    times(plan, 6, 3, 10.5);
                });
        breaks(
                "flashing_risk",
                "/scenes/3/visual/generation_prompt",
                "a strobe",
                plan -> prompts(plan, 3, "strobe lights over the roof"));
        breaks(
                "transition_too_long",
                "/scenes/2/transition_to_next/duration",
                "a dissolve of 1.2 s in 1.5",
                plan ->
                        object(plan, "/scenes/2/transition_to_next")
                                .put("type", "dissolve")
                                .put("duration", 1.2));
    }
}
