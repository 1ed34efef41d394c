package dev.shotlist.review;

import static dev.shotlist.review.Breaks.breaks;
import static dev.shotlist.review.Breaks.palette;
import static dev.shotlist.review.Breaks.prompts;
import static dev.shotlist.review.Breaks.visual;
import static dev.shotlist.review.BrokenPlans.ASKED;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pictures that do not go together. */
final class PictureBreaks {
    private PictureBreaks() {}

    static void add() {
        breaks(
                "palette_too_large",
                "/creative_direction/visual_direction/color_palette",
                "twelve colours",
                plan -> {
                    for (int i = 0; i < 7; i++) {
                        palette(plan)
                                .addObject()
                                .put(
                                        "hex",
                                        String.format(
                                                java.util.Locale.ROOT,
                                                "#%02X80%02X",
                                                30 * i,
                                                255 - 30 * i))
                                .put("role", "accent")
                                .put("weight", 0.01 * i);
                    }
                });
        breaks(
                "palette_too_large",
                "/creative_direction/visual_direction/color_palette",
                "a brief of nine colours",
                new Asked(List.of(), 9, List.of(), ASKED.brand()),
                plan -> {});
        breaks(
                "palette_colors_alike",
                "/creative_direction/visual_direction/color_palette/5/hex",
                "two ambers",
                plan -> palette(plan).addObject().put("hex", "#E9A228").put("role", "accent"));
        breaks(
                "time_of_day_jumps",
                "/scenes/1/visual/generation_prompt",
                "midnight, then noon, on one roof",
                plan -> {
                    prompts(plan, 0, "the roof at midnight");
                    prompts(plan, 1, "the roof at high noon");
                });
        breaks(
                "light_jumps",
                "/scenes/1/visual/generation_prompt",
                "hard light, then soft light",
                plan -> {
                    prompts(plan, 0, "hard shadows on the tar");
                    prompts(plan, 1, "diffused light on the tar");
                });
        breaks(
                "screen_direction_flips",
                "/scenes/8/visual/generation_prompt",
                "the can to the left, then to the right",
                plan -> {
                    prompts(plan, 7, "the can rolls from right to left");
                    prompts(plan, 8, "the can rolls from left to right");
                });
        breaks(
                "jump_cut",
                "/scenes/8/visual/shot_type",
                "the can twice from the same place",
                plan -> {
                    visual(plan, 8).set("shot_type", visual(plan, 7).get("shot_type"));
                    if (visual(plan, 7).has("camera_angle")) {
                        visual(plan, 8).set("camera_angle", visual(plan, 7).get("camera_angle"));
                    } else {
                        visual(plan, 8).remove("camera_angle");
                    }
                });
        breaks(
                "neighbour_colors_apart",
                "/scenes/4/visual/reference_image_index",
                "a black picture, then a white one",
                plan -> {
                    ArrayNode images = (ArrayNode) plan.at("/extracted_references/images");
                    for (String hex : List.of("#050505", "#FAFAFA")) {
                        ObjectNode image = images.get(0).deepCopy().asObject();
                        ((ObjectNode) image.at("/analysis/dominant_colors/0")).put("hex", hex);
                        ((ObjectNode) image.at("/analysis/dominant_colors/1")).put("hex", hex);
                        images.add(image);
                    }
                    visual(plan, 3).put("reference_image_index", 1);
                    visual(plan, 4).put("reference_image_index", 2);
                });
        breaks(
                "repeated_subject",
                "/scenes/4/visual/subject",
                "the same subject twice",
                plan -> visual(plan, 4).set("subject", visual(plan, 1).get("subject")));
        breaks(
                "neighbours_alike",
                "/scenes/4/visual/camera_movement",
                "two close-ups on one move",
                plan -> {
                    visual(plan, 4).set("shot_type", visual(plan, 3).get("shot_type"));
                    visual(plan, 4).set("camera_movement", visual(plan, 3).get("camera_movement"));
                });
        breaks(
                "little_variety",
                "/scenes",
                "nothing but wide shots",
                plan ->
                        plan.get("scenes")
                                .forEach(scene ->
                                        ((ObjectNode) scene.get("visual"))
                                                .put("shot_type", "wide_shot")));
    }
}
