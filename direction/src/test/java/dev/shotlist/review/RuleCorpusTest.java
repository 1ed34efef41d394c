package dev.shotlist.review;

import static dev.shotlist.review.BrokenPlans.ASKED;
import static dev.shotlist.review.BrokenPlans.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.edit.JsonPatch;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each rule against plans broken for it; silence on the plan they were made from. */
class RuleCorpusTest {

    /**
     * A way to break the good plan.
     *
     * @param path where the finding must point
     */
    record Break(String code, String path, String name, Asked asked, Consumer<ObjectNode> how) {
        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    private static final List<Break> BREAKS = new ArrayList<>();

    private static void breaks(String code, String path, String name, Consumer<ObjectNode> how) {
        BREAKS.add(new Break(code, path, name, ASKED, how));
    }

    private static void breaks(
            String code, String path, String name, Asked asked, Consumer<ObjectNode> how) {
        BREAKS.add(new Break(code, path, name, asked, how));
    }

    private static ObjectNode overlay(ObjectNode plan, int index) {
        return object(plan, "/creative_direction/text_strategy/overlays/" + index);
    }

    private static ObjectNode visual(ObjectNode plan, int scene) {
        return object(plan, "/scenes/" + scene + "/visual");
    }

    private static ObjectNode audio(ObjectNode plan, int scene) {
        return object(plan, "/scenes/" + scene + "/audio");
    }

    private static ObjectNode specs(ObjectNode plan) {
        return object(plan, "/creative_direction/technical_specs");
    }

    private static ArrayNode palette(ObjectNode plan) {
        return (ArrayNode) plan.at("/creative_direction/visual_direction/color_palette");
    }

    /** Puts words before the prompt, where no denial stands. */
    private static void prompts(ObjectNode plan, int scene, String words) {
        ObjectNode visual = visual(plan, scene);
        visual.put(
                "generation_prompt", words + "; " + visual.get("generation_prompt").stringValue());
    }

    private static void times(ObjectNode plan, int scene, double start, double duration) {
        ObjectNode node = object(plan, "/scenes/" + scene);
        node.put("start_time", start).put("duration", duration).put("end_time", start + duration);
    }

    private static final String OVERLAYS = "/creative_direction/text_strategy/overlays";

    static {
        lengths();
        texts();
        sounds();
        demands();
        pictures();
        prompts();
    }

    private static void lengths() {
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

    private static void texts() {
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

    private static void sounds() {
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

    private static void demands() {
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

    private static void pictures() {
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

    private static void prompts() {
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

    static Stream<Break> breaks() {
        return BREAKS.stream();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void theRuleFindsIt(Break one) {
        ObjectNode plan = BrokenPlans.broken(one.how());
        List<Warning> found = warnings(plan, one.asked());
        assertThat(found)
                .anySatisfy(warning -> {
                    assertThat(warning.code()).isEqualTo(one.code());
                    assertThat(warning.path()).isEqualTo(one.path());
                    assertThat(warning.message()).endsWith(".").doesNotContain("{}");
                });
        for (Warning warning : found) {
            if (warning.path() != null && !warning.path().equals("/creative_direction/cta")) {
                assertThat(plan.at(warning.path()).isMissingNode()).as(warning.path()).isFalse();
            }
        }
    }

    /** What a mend touches is mended by it, the plan stays valid, and nothing worse comes of it. */
    @ParameterizedTest
    @MethodSource("breaks")
    void aMendMends(Break one) {
        ObjectNode plan = BrokenPlans.broken(one.how());
        for (Warning warning : warnings(plan, one.asked())) {
            if (warning.mend() != null) {
                ObjectNode mended = (ObjectNode) JsonPatch.apply(plan, steps(warning.mend()));
                assertThat(PlanSchema.errors(mended.toString())).as(warning.code()).isEmpty();
                assertThat(warnings(mended, one.asked()))
                        .as(warning.code())
                        .noneSatisfy(left -> assertThat(left).isEqualTo(warning));
            }
        }
    }

    @Test
    void theGoodPlanIsSilent() {
        assertThat(warnings(BrokenPlans.good(), ASKED)).isEmpty();
        assertThat(PlanSchema.errors(BrokenPlans.good().toString())).isEmpty();
    }

    @Test
    void everyCodeOfTheRulesIsProven() {
        Set<String> proven = new HashSet<>();
        BREAKS.forEach(one -> proven.add(one.code()));
        Set<String> codes = new HashSet<>();
        new Catalogue(FactFiles.ours())
                .rules()
                .forEach(rule -> rule.codes().forEach(code -> codes.add(code.id())));
        assertThat(proven).isEqualTo(codes);
    }

    private static List<JsonNode> steps(JsonNode patch) {
        List<JsonNode> steps = new ArrayList<>();
        patch.forEach(steps::add);
        return steps;
    }

    private static List<Warning> warnings(ObjectNode plan, Asked asked) {
        return BrokenPlans.REVIEW.warnings(BrokenPlans.subject(plan, asked));
    }
}
