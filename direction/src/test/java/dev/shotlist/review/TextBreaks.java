package dev.shotlist.review;

import static dev.shotlist.review.Breaks.OVERLAYS;
import static dev.shotlist.review.Breaks.breaks;
import static dev.shotlist.review.Breaks.overlay;
import static dev.shotlist.review.Breaks.specs;
import static dev.shotlist.review.Breaks.times;
import static dev.shotlist.review.BrokenPlans.object;

/** Lines that cannot be read. */
final class TextBreaks {
    private TextBreaks() {}

    static void add() {
        breaks(
                "overlay_in_transition",
                OVERLAYS + "/1/end_time",
                "a line under a dissolve",
                plan ->
                        object(plan, "/scenes/3/transition_to_next")
                                .put("type", "dissolve")
                                .put("duration", 0.7));
        breaks(
                "overlay_outside_scene",
                OVERLAYS + "/1",
                "a line across a cut",
                plan -> overlay(plan, 1).put("end_time", 8.5));
        breaks(
                "overlay_outside_scene",
                OVERLAYS + "/1",
                "a line in a scene that is not there",
                plan -> overlay(plan, 1).put("scene_number", 44));
        breaks(
                "overlays_overlap",
                OVERLAYS + "/4",
                "the call on the name",
                plan -> overlay(plan, 4).put("position", "top_third"));
        breaks(
                "overlay_lingers",
                OVERLAYS + "/0",
                "a line of 8 s",
                plan -> {
                    times(plan, 0, 0, 8);
                    overlay(plan, 0).put("end_time", 8);
                });
        breaks(
                "overlay_too_dense",
                OVERLAYS + "/0",
                "24 characters in half a second",
                plan -> overlay(plan, 0).put("end_time", 0.5));
        breaks(
                "overlay_too_dense",
                OVERLAYS + "/0",
                "a paragraph",
                plan -> overlay(plan, 0).put("text", "A line that goes on and on. ".repeat(6)));
        breaks(
                "overlay_too_long",
                OVERLAYS + "/0/text",
                "a paragraph",
                plan -> overlay(plan, 0).put("text", "A line that goes on and on. ".repeat(6)));
        breaks(
                "overlay_outside_safe_area",
                OVERLAYS + "/0/position",
                "two large rows under the caption of a reel",
                plan -> {
                    specs(plan).put("platform", "instagram").put("placement", "reels");
                    object(plan, "/creative_direction/technical_specs/safe_area")
                            .put("bottom", 672);
                    overlay(plan, 0).put("position", "bottom_third");
                });
        breaks(
                "overlay_outside_safe_area",
                OVERLAYS + "/0/box",
                "a box under the right rail",
                plan ->
                        overlay(plan, 0)
                                .put("position", "custom")
                                .putObject("box")
                                .put("top", 300)
                                .put("right", 20)
                                .put("bottom", 1300)
                                .put("left", 80));
        breaks(
                "text_low_contrast",
                OVERLAYS + "/0",
                "pale text with a pale outline",
                plan ->
                        object(plan, "/creative_direction/text_strategy")
                                .put("outline_color", "#FFFFFF"));
        breaks(
                "text_low_contrast",
                OVERLAYS + "/1",
                "pale text on a pale plate",
                plan -> overlay(plan, 1).put("plate_color", "#FFEEDD"));
    }
}
