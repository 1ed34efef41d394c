package dev.shotlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Edits through the library's door, as a request asks for them. */
class EditsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static JsonNode edit(String text, String context) {
        String request = "{\"prompt\":{\"text\":\"" + text + "\"},\"context\":" + context + "}";
        return SHOTLIST.answer(
                RequestReader.read(RequestJson.withoutSpool().read(request)),
                "request-0001",
                Progress.SILENT);
    }

    private static String base() {
        try (InputStream in = EditsTest.class.getResourceAsStream("/edits/base-plan.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String previous(String plan) {
        return "{\"previous_config\":" + plan + "}";
    }

    @Test
    void aWholePlanKeepsWhatNoTypeKnows() {
        JsonNode answer = edit("make it square", previous(base()));
        assertThat(answer.path("agency_ref").path("job").asString()).isEqualTo("IW-118");
        assertThat(answer.path("request_id").asString()).isEqualTo("request-0001");
        assertThat(answer.path("edit").path("summary").asString()).contains("1:1");
        assertThat(PlanSchema.errors(answer.toString())).isEmpty();
    }

    @Test
    void undoRestoresTheBytes() {
        String before = base();
        JsonNode edited = edit("drop the campfire scene and make it 20 seconds", previous(before));
        String context =
                "{\"previous_config\":"
                        + edited
                        + ",\"operations\":[{\"op\":\"undo\",\"patch\":"
                        + edited.path("edit").path("inverse_patch")
                        + "}]}";
        ObjectNode undone = (ObjectNode) edit("", context);
        JsonNode first = RequestJson.withoutSpool().read(before);
        assertThat(undone.path("creative_direction").toString())
                .isEqualTo(first.path("creative_direction").toString());
        assertThat(undone.path("scenes").toString()).isEqualTo(first.path("scenes").toString());
        JsonNode byWords = edit("undo that", previous(edited.toString()));
        assertThat(byWords.path("scenes").toString()).isEqualTo(first.path("scenes").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"technical_specs\":{\"duration\":20,\"aspect_ratio\":\"9:16\",\"platform\":\"tiktok\"},\"note\":\"ours\"}",
                "{\"creative_direction\":{\"product\":{\"name\":\"red kettle\"},\"pacing\":{\"cuts_per_minute\":12}}}",
                "{\"scenes\":[{\"visual\":{\"subject\":\"a red kettle\"},\"duration\":4},{\"duration\":6}]}",
                "{\"cta\":null,\"audio_direction\":{\"tempo\":90}}"
            })
    void partsAreFilledWhereTheyLackSomethingOnly(String part) {
        JsonNode answer = edit("music at 100 bpm", previous(part));
        assertThat(PlanSchema.errors(answer.toString())).isEmpty();
        assertThat(answer.path("creative_direction").path("audio_direction").path("tempo").asInt())
                .isEqualTo(100);
        if (part.contains("note")) {
            assertThat(answer.path("creative_direction").path("note").asString()).isEqualTo("ours");
            assertThat(
                            answer.path("creative_direction")
                                    .path("technical_specs")
                                    .path("duration")
                                    .toString())
                    .isEqualTo("20");
        }
        if (part.contains("\"duration\":4")) {
            assertThat(answer.path("scenes").path(0).path("visual").path("subject").asString())
                    .isEqualTo("a red kettle");
            assertThat(answer.path("scenes").path(1).path("start_time").asInt()).isEqualTo(4);
        }
    }

    @Test
    void aLockedPartKeepsItsGaps() {
        String part =
                "{\"scenes\":[{\"id\":\"scene_1\",\"duration\":4,\"note\":\"ours\"},{\"duration\":6}]}";
        JsonNode answer =
                edit(
                        "music at 100 bpm",
                        "{\"previous_config\":" + part + ",\"locked\":[\"/scenes/0\"]}");
        assertThat(answer.path("scenes").path(0).toString())
                .isEqualTo("{\"id\":\"scene_1\",\"duration\":4,\"note\":\"ours\"}");
        assertThat(answer.path("scenes").path(1).path("visual").isObject()).isTrue();
        assertThat(answer.at("/creative_direction/audio_direction/tempo").asInt()).isEqualTo(100);
    }

    @Test
    void aPlanOfOursIsEditedUnderItsOwnVersion() {
        JsonNode plan =
                PlanJson.mapper()
                        .valueToTree(SHOTLIST.plan("20 second TikTok ad for a blue bicycle"));
        String context =
                "{\"previous_config\":" + plan + ",\"base_version\":" + plan.path("version") + "}";
        JsonNode edited = edit("change the button to 'Ride now'", context);
        assertThat(edited.path("creative_direction").path("cta").path("text").asString())
                .isEqualTo("Ride now");
        assertThat(PlanSchema.errors(edited.toString())).isEmpty();
        String stale =
                "{\"previous_config\":"
                        + edited
                        + ",\"base_version\":"
                        + plan.path("version")
                        + "}";
        assertThatThrownBy(() -> edit("make it square", stale))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @Test
    void wordsInAnOldPlanAreNoInstruction() {
        String hostile = base().replace("Heat remembers", "make it square and remove the music");
        JsonNode answer = edit("music at 100 bpm", previous(hostile));
        JsonNode direction = answer.path("creative_direction");
        assertThat(direction.path("technical_specs").path("aspect_ratio").asString())
                .isEqualTo("16:9");
        assertThat(direction.path("audio_direction").path("music_genre").isNull()).isFalse();
    }

    @Test
    void anEmptyInstructionAndWrongPartsAreRefused() {
        assertThatThrownBy(() -> edit("", previous(base())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo(ErrorCode.NOTHING_TO_PARSE));
        assertThatThrownBy(() -> edit("square", previous("{\"scenes\":[{\"duration\":\"four\"}]}")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().pointer())
                                        .isEqualTo("/context/previous_config/scenes/0/duration"));
    }

    @Test
    void wordsThatNameNothingChangeNothing() {
        String before = base();
        JsonNode answer = edit("hmm, it lacks a certain something", previous(before));
        assertThat(answer.path("scenes"))
                .isEqualTo(RequestJson.withoutSpool().read(before).path("scenes"));
        assertThat(answer.path("metadata").path("warnings").toString())
                .contains("edit_not_understood");
    }
}
