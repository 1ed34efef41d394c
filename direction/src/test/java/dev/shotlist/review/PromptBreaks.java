package dev.shotlist.review;

import static dev.shotlist.review.Breaks.breaks;
import static dev.shotlist.review.Breaks.prompts;
import static dev.shotlist.review.Breaks.specs;
import static dev.shotlist.review.Breaks.visual;
import static dev.shotlist.review.BrokenPlans.object;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Prompts that a generator would get wrong. */
final class PromptBreaks {
    private PromptBreaks() {}

    static void add() {
        breaks(
                "style_anchor_missing",
                "/scenes/4/visual/generation_prompt",
                "another look",
                plan ->
                        visual(plan, 4)
                                .put("generation_prompt", "A can on a roof, seen from very near."));
        breaks(
                "continuity_description_missing",
                "/scenes/3/visual/generation_prompt",
                "the can in other words",
                plan ->
                        visual(plan, 3)
                                .put(
                                        "generation_prompt",
                                        "A dark tin, "
                                                + plan.at(
                                                                "/creative_direction/visual_direction/style_anchor")
                                                        .stringValue()));
        breaks(
                "continuity_unknown",
                "/scenes/1/visual/shows",
                "something that nobody described",
                plan -> ((ArrayNode) visual(plan, 1).get("shows")).add("dog"));
        breaks(
                "generation_prompt_too_long",
                "/scenes/1/visual/generation_prompt",
                "3000 characters",
                plan -> prompts(plan, 1, "a long roof ".repeat(250)));
        breaks(
                "generation_prompt_too_long",
                "/scenes/1/visual/generation_prompt",
                "3000 characters for a model that takes 2500",
                plan -> {
                    specs(plan).put("target_model", "kling-3.0");
                    prompts(plan, 1, "a long roof ".repeat(250));
                });
        breaks(
                "prompt_conflict",
                "/scenes/1/visual/generation_prompt",
                "moonlight at midday",
                plan -> prompts(plan, 1, "moonlight over the tar at midday"));
        breaks(
                "several_camera_moves",
                "/scenes/4/visual/generation_prompt",
                "three moves",
                plan -> prompts(plan, 4, "slow push in, then tilt up, then crash zoom"));
        breaks(
                "lettering_in_prompt",
                "/scenes/4/visual/generation_prompt",
                "a caption",
                plan -> prompts(plan, 4, "a sign reading open, with a caption below"));
        breaks(
                "likeness_hint",
                "/scenes/6/visual/generation_prompt",
                "a famous face",
                plan -> prompts(plan, 6, "a roofer in the likeness of a star"));
        breaks(
                "trademark_hint",
                "/scenes/6/visual/generation_prompt",
                "somebody else's can",
                plan -> prompts(plan, 6, "a Coca-Cola truck below"));
        breaks(
                "pack_reference_missing",
                "/creative_direction/continuity/0",
                "no picture of the can",
                plan ->
                        object(plan, "/creative_direction/continuity/0")
                                .putNull("reference_image_index"));
        breaks(
                "character_continuity",
                "/creative_direction/continuity/1",
                "the roofer in four scenes",
                plan -> {
                    for (int scene : List.of(1, 2, 4)) {
                        ((ArrayNode) visual(plan, scene).get("shows")).add("person");
                        String description =
                                plan.at("/creative_direction/continuity/1/description")
                                        .stringValue();
                        prompts(plan, scene, description);
                    }
                });
    }
}
