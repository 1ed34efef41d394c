package dev.shotlist.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.PlanJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EditPageTest {
    private static final JsonNode BEFORE =
            plan(
                    "\"duration\": 12",
                    scene("a", 1, 0, 6, "a red kite over a hill", "static")
                            + ","
                            + scene("b", 2, 6, 6, "a <b>hand</b> on the line", "pan"));

    private static JsonNode plan(String specs, String scenes) {
        return PlanJson.mapper()
                .readTree(
                        "{\"creative_direction\": {\"technical_specs\": {"
                                + specs
                                + "}, \"cta\": {\"text\": \"Fly\"}}, \"scenes\": ["
                                + scenes
                                + "], \"edit\": {\"summary\": \"Done.\", \"rerender\": [\"a\"]}}");
    }

    private static String scene(
            String id, int number, int start, int lasts, String subject, String move) {
        return "{\"id\": \"%s\", \"scene_number\": %d, \"purpose\": \"hook\", \"start_time\": %d,"
                        .formatted(id, number, start)
                + " \"duration\": %d, \"visual\": {\"subject\": \"%s\", \"camera_movement\": \"%s\"}}"
                        .formatted(lasts, subject, move);
    }

    @Test
    void aFactOfThePieceIsTellableByItsName() {
        String page =
                EditPage.of(
                        BEFORE,
                        plan(
                                "\"duration\": 9",
                                BEFORE.path("scenes")
                                        .toString()
                                        .substring(
                                                1, BEFORE.path("scenes").toString().length() - 1)));
        assertThat(page)
                .contains("<th scope=\"row\">Length</th>")
                .contains("<del>12</del> s")
                .contains("<ins>9</ins> s");
        assertThat(page).doesNotContain("<th scope=\"row\">Button</th>");
    }

    @Test
    void aSceneStandsBesideItselfWithWhatChangedMarked() {
        String page =
                EditPage.of(
                        BEFORE,
                        plan(
                                "\"duration\": 12",
                                scene("a", 1, 0, 6, "a blue kite over a hill", "static")
                                        + ","
                                        + scene("b", 2, 6, 6, "a <b>hand</b> on the line", "pan")));
        assertThat(page)
                .contains("a <del>red</del> kite over a hill")
                .contains("a <ins>blue</ins> kite over a hill")
                .contains("render again")
                .contains("the same");
    }

    @Test
    void aSceneThatWentKeepsItsPlaceAndItsWordsAreInert() {
        String page =
                EditPage.of(
                        BEFORE,
                        plan(
                                "\"duration\": 12",
                                scene("a", 1, 0, 12, "a red kite over a hill", "static")));
        assertThat(page).contains("removed").contains("a &lt;b&gt;hand&lt;/b&gt; on the line");
        assertThat(page).doesNotContain("<b>hand</b>");
    }
}
