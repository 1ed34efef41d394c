package dev.shotlist.review;

import static dev.shotlist.review.Breaks.OVERLAYS;
import static dev.shotlist.review.Breaks.audio;
import static dev.shotlist.review.Breaks.breaks;
import static dev.shotlist.review.Breaks.overlay;
import static dev.shotlist.review.Breaks.prompts;
import static dev.shotlist.review.Breaks.visual;
import static dev.shotlist.review.BrokenPlans.object;

import dev.shotlist.plan.Hex;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Demands of the brief and the brand that are not met. */
final class DemandBreaks {
    private DemandBreaks() {}

    static void add() {
        breaks(
                "required_line_missing",
                "/creative_direction/constraints/must_say/0",
                "the line reworded",
                plan -> {
                    overlay(plan, 2).put("text", "Wait for the good bit");
                    audio(plan, 5).put("voiceover_text", "Wait for the good bit.");
                });
        breaks(
                "cta_too_short",
                "/creative_direction/cta/duration",
                "half a second",
                plan ->
                        object(plan, "/creative_direction/cta")
                                .put("start_time", 19.5)
                                .put("duration", 0.5));
        breaks(
                "cta_outside_piece",
                "/creative_direction/cta/duration",
                "a call past the end",
                plan -> object(plan, "/creative_direction/cta").put("duration", 4));
        breaks(
                "cta_not_shown",
                "/creative_direction/cta/text",
                "a call in other words",
                plan -> object(plan, "/creative_direction/cta").put("text", "Come and get it"));
        breaks(
                "cta_missing",
                "/creative_direction/cta",
                "a cta scene without a call",
                plan -> object(plan, "/creative_direction").putNull("cta"));
        breaks(
                "forbidden_in_prompt",
                "/scenes/2/visual/generation_prompt",
                "smiling faces",
                plan -> prompts(plan, 2, "three smiling faces in a row"));
        breaks(
                "forbidden_not_excluded",
                "/scenes/2/visual/negative_prompt",
                "no negative prompt",
                plan -> visual(plan, 2).putNull("negative_prompt"));
        breaks(
                "brand_color_missing",
                "/creative_direction/visual_direction/color_palette",
                "a brand of violet",
                BrokenPlans.brand(List.of(Hex.of("#7A1FD0")), List.of(), List.of()),
                plan -> {});
        breaks(
                "brand_font_missing",
                "/creative_direction/text_strategy/font_family",
                "a brand set in Inter",
                BrokenPlans.brand(List.of(), List.of("Inter"), List.of()),
                plan -> {});
        breaks(
                "brand_logo_unseen",
                "/creative_direction/product/brand",
                "a logo by its address",
                BrokenPlans.logo("https://cdn.example.com/logo.svg"),
                plan -> {});
        breaks(
                "brand_name_unseen",
                "/creative_direction/product/brand",
                "a brand that nobody names",
                plan -> object(plan, "/creative_direction/product").put("brand", "Ada Roasters"));
        breaks(
                "brand_word_forbidden",
                OVERLAYS + "/1/text",
                "a word on screen",
                BrokenPlans.brand(List.of(), List.of(), List.of("service")),
                plan -> {});
        breaks(
                "product_missing",
                "/scenes",
                "an ad without its product",
                plan -> {
                    plan.get("scenes")
                            .forEach(scene -> {
                                ObjectNode one = (ObjectNode) scene;
                                one.put("purpose", "context");
                                ((ArrayNode) one.at("/visual/shows")).removeAll();
                            });
                });
    }
}
