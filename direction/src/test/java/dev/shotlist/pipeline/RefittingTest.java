package dev.shotlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.plan.PlanJson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Clips follow the scenes that an edit changes. */
class RefittingTest {
    private static final Shotlist SHOTLIST =
            new Assembly().today(() -> LocalDate.of(2026, 11, 25)).build();
    private static final JsonNode PLAN =
            SHOTLIST.answer(
                    Request.of("20s TikTok for cold brew")
                            .with(
                                    Options.DEFAULT
                                            .withPrice(true)
                                            .withModel("veo-3.1", null, false)),
                    Progress.SILENT);

    private static JsonNode edit(String text, String more) {
        return edit(text, PLAN, more);
    }

    private static JsonNode edit(String text, JsonNode plan, String more) {
        String request =
                "{\"prompt\":{\"text\":\""
                        + text
                        + "\"},\"context\":{\"previous_config\":"
                        + plan
                        + more
                        + "}}";
        return SHOTLIST.answer(
                RequestReader.read(RequestJson.withoutSpool().read(request)), Progress.SILENT);
    }

    private static long used(JsonNode scene) {
        long used = 0;
        for (JsonNode clip : scene.path("clips")) {
            used += Math.round((clip.path("out").asDouble() - clip.path("in").asDouble()) * 1000);
            assertThat(clip.path("render_duration").asDouble()).isIn(4.0, 6.0, 8.0);
        }
        return used;
    }

    @Test
    void aLongerSceneIsRenderedInALengthThatTheGeneratorMakes() {
        String longer =
                ",\"operations\":[{\"op\":\"retime_scene\",\"scene\":"
                        + PLAN.at("/scenes/1/id")
                        + ",\"seconds\":9}]";
        JsonNode edited = edit("", longer);
        JsonNode scene = edited.at("/scenes/1");
        assertThat(scene.path("duration").asDouble()).isEqualTo(9);
        assertThat(scene.path("clips").size()).isEqualTo(2);
        for (JsonNode one : edited.path("scenes")) {
            assertThat(used(one)).isEqualTo(Math.round(one.path("duration").asDouble() * 1000));
        }
        assertThat(edited.at("/edit/consequences").toString()).contains("fitted");
        double again = 0;
        for (JsonNode one : edited.path("scenes")) {
            if (edited.at("/edit/rerender").toString().contains(one.path("id").stringValue())) {
                for (JsonNode clip : one.path("clips")) {
                    again += clip.path("usd").asDouble();
                }
            }
        }
        assertThat(edited.at("/edit/rerender_usd").asDouble()).isCloseTo(again, within(1e-6));
    }

    @Test
    void anotherFrameIsCroppedAnew() {
        JsonNode edited = edit("make it square", "");
        for (JsonNode scene : edited.path("scenes")) {
            JsonNode crop = scene.at("/clips/0/crop");
            assertThat(crop.path("to").stringValue()).isEqualTo("1:1");
            assertThat(crop.path("keeps").asDouble()).isEqualTo(0.563);
        }
    }

    @Test
    void scenesThatStayKeepTheirClips() {
        JsonNode edited = edit("scene 3 as a close-up from above", "");
        for (int i = 0; i < PLAN.path("scenes").size(); i++) {
            if (i != 2) {
                assertThat(edited.at("/scenes/" + i + "/clips").toString())
                        .isEqualTo(PLAN.at("/scenes/" + i + "/clips").toString());
            }
        }
    }

    @Test
    void undoBringsTheClipsBack() {
        JsonNode edited = edit("make it square", "");
        String undo =
                ",\"operations\":[{\"op\":\"undo\",\"patch\":"
                        + edited.at("/edit/inverse_patch")
                        + "}]";
        assertThat(edit("", edited, undo).path("scenes").toString())
                .isEqualTo(PlanJson.mapper().writeValueAsString(PLAN.path("scenes")));
    }

    @Test
    void aRetiredModelIsRefusedInAnEditToo() {
        Request request =
                RequestReader.read(
                        RequestJson.withoutSpool()
                                .read(
                                        "{\"prompt\":{\"text\":\"make it square\"},\"options\":"
                                                + "{\"target_model\":\"sora-2\"},\"context\":"
                                                + "{\"previous_config\":"
                                                + PLAN
                                                + "}}"));
        assertThatThrownBy(() -> SHOTLIST.answer(request, Progress.SILENT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("retired");
    }
}
