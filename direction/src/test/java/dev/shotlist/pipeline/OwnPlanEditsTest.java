package dev.shotlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.plan.PlanJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ordinary instructions on plans that we make ourselves leave them whole. */
class OwnPlanEditsTest {
    private static final Shotlist SHOTLIST =
            new Assembly().requestIds(() -> "own-plan-edits").nanos(() -> 0).build();

    private static final String WATCH =
            "Create a 30 second Instagram ad for a luxury gold watch with dramatic lighting";

    private static final List<String> BRIEFS =
            List.of(
                    WATCH,
                    "Make a 15 second TikTok for oat milk with a voice-over",
                    "Make a 45 second trailer for a thriller film about a lighthouse, 16:9");

    private static final Map<String, ObjectNode> PLANS = new HashMap<>();

    private static ObjectNode plan(String brief) {
        return PLANS.computeIfAbsent(brief, text -> answer(request(text)));
    }

    private static ObjectNode request(String text) {
        ObjectNode request = PlanJson.mapper().createObjectNode();
        request.putObject("prompt").put("text", text);
        request.putObject("options").put("llm_provider", "builtin");
        return request;
    }

    private static ObjectNode answer(ObjectNode request) {
        return (ObjectNode) SHOTLIST.answer(RequestReader.read(request), Progress.SILENT);
    }

    private static ObjectNode edit(ObjectNode plan, String instruction) {
        ObjectNode request = request(instruction);
        request.putObject("context").set("previous_config", plan);
        return answer(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make it 20 seconds",
                "remove the second scene",
                "add a scene with hands before the last",
                "no music",
                "make the voice female",
                "warmer light",
                "the last line should say Buy now",
                "slower",
                "faster",
                "swap the first two scenes",
                "make it 1:1",
                "Make it faster and swap the gold for blue, but keep the music"
            })
    void anEditLeavesNoErrorOfItsOwn(String instruction) {
        for (String brief : BRIEFS) {
            ObjectNode before = plan(brief);
            ObjectNode after = edit(before, instruction);
            assertThat(codes(after, "error")).as(brief).isSubsetOf(codes(before, "error"));
            assertThat(codes(after, "warning"))
                    .as(brief)
                    .doesNotContain(
                            "continuity_description_missing",
                            "voice_across_cut",
                            "voiceover_too_long",
                            "overlay_too_dense",
                            "edit_not_understood");
            assertThat(outside(after)).as(brief).isEmpty();
            untouched(before, after);
        }
    }

    private static List<String> codes(JsonNode plan, String severity) {
        return plan.path("metadata")
                .path("warnings")
                .valueStream()
                .filter(one -> one.path("severity").asString("").equals(severity))
                .map(one -> one.path("code").asString())
                .toList();
    }

    private static List<String> outside(JsonNode plan) {
        List<String> outside = new ArrayList<>();
        for (JsonNode overlay :
                plan.path("creative_direction").path("text_strategy").path("overlays")) {
            JsonNode scene = plan.path("scenes").path(overlay.path("scene_number").asInt() - 1);
            if (overlay.path("start_time").asDouble() < scene.path("start_time").asDouble()
                    || overlay.path("end_time").asDouble() > scene.path("end_time").asDouble()) {
                outside.add(overlay.toString());
            }
        }
        return outside;
    }

    /** A scene of which the patch names nothing has the bytes it had. */
    private static void untouched(JsonNode before, JsonNode after) {
        Map<String, String> scenes = new HashMap<>();
        before.path("scenes")
                .forEach(scene -> scenes.put(scene.path("id").asString(), scene.toString()));
        List<String> touched =
                after.path("edit")
                        .path("patch")
                        .valueStream()
                        .map(one -> one.path("path").asString())
                        .toList();
        for (int i = 0; i < after.path("scenes").size(); i++) {
            JsonNode scene = after.path("scenes").path(i);
            String pointer = "/scenes/" + i;
            boolean named =
                    touched.stream()
                            .anyMatch(path ->
                                    path.equals(pointer)
                                            || path.startsWith(pointer + "/")
                                            || path.equals("/scenes"));
            String was = scenes.get(scene.path("id").asString());
            if (!named && was != null && after.path("scenes").size() == scenes.size()) {
                assertThat(scene.toString()).isEqualTo(was);
            }
        }
    }

    @Test
    void aColourOfAFamilyThatIsThereBecomesAnotherShadeOfIt() {
        ObjectNode before = plan(WATCH);
        ObjectNode after = edit(before, "swap the gold for blue");
        JsonNode palette = after.at("/creative_direction/visual_direction/color_palette");
        assertThat(palette.valueStream().map(one -> one.path("name").asString()).toList())
                .contains("storm blue", "bright blue")
                .doesNotContain("gold");
        assertThat(after.at("/creative_direction/visual_direction/style_anchor").asString())
                .contains("storm blue and bright blue");
        for (int i = 0; i < after.path("scenes").size(); i++) {
            JsonNode visual = after.path("scenes").path(i).path("visual");
            assertThat(visual.path("subject"))
                    .isEqualTo(before.path("scenes").path(i).path("visual").path("subject"));
            assertThat(visual.path("generation_prompt").asString())
                    .contains("storm blue and bright blue");
        }
    }

    @Test
    void aSceneThatIsSplitIsSeenFromElsewhere() {
        JsonNode scenes = edit(plan(WATCH), "make it faster").path("scenes");
        for (int i = 1; i < scenes.size(); i++) {
            JsonNode one = scenes.path(i - 1).path("visual");
            JsonNode other = scenes.path(i).path("visual");
            assertThat(other.path("subject")).isNotEqualTo(one.path("subject"));
            assertThat(one.path("shot_type").asString() + one.path("camera_movement").asString())
                    .isNotEqualTo(
                            other.path("shot_type").asString()
                                    + other.path("camera_movement").asString());
        }
    }

    @Test
    void whatWasDoneIsToldInSentences() {
        JsonNode edit = edit(plan(WATCH), "make it faster and swap the gold for blue").path("edit");
        assertThat(edit.path("summary").asString())
                .isEqualTo("Gold becomes bright blue. The cuts come faster.");
        assertThat(edit.path("consequences").toString())
                .contains("new prompts in all scenes")
                .contains(" scenes instead of ")
                .doesNotContain("scene_");
        JsonNode swapped = edit(plan(WATCH), "swap the first two scenes").path("edit");
        assertThat(swapped.path("summary").asString()).isEqualTo("Scenes 1 and 2 change places.");
    }
}
