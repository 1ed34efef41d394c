package dev.shotlist.edit.operation;

import static dev.shotlist.edit.operation.Applied.apply;
import static dev.shotlist.edit.operation.Applied.at;
import static dev.shotlist.edit.operation.Applied.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.edit.Plans;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.OverlayPosition;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of overlays, subtitles and the call. */
class TextOperationsTest {
    @Test
    void overlaysAreStyledAndTimed() {
        Edited edited =
                apply(
                        Plans.one(),
                        new TextOperation.StyleOverlays(
                                List.of(2), FontSize.LARGE, OverlayPosition.TOP_THIRD, null),
                        new TextOperation.TimeOverlay(2, 12.0, null));
        JsonNode overlay = at(edited, "/creative_direction/text_strategy/overlays/1");
        assertThat(overlay.path("font_size").asString()).isEqualTo("large");
        assertThat(overlay.path("start_time").asDouble()).isEqualTo(12);
        assertThat(overlay.path("end_time").asDouble()).isEqualTo(15.2);
        assertThat(at(edited, "/scenes/2/text_overlay/position").asString()).isEqualTo("top_third");
        assertThat(warnings(apply(Plans.one(), new TextOperation.TimeOverlay(2, 20.0, null))))
                .containsExactly("edit_impossible");
    }

    @Test
    void subtitlesStandWhileTheyAreSpokenAndGoAgain() {
        ObjectNode base = Plans.one();
        Edited on = apply(base, new TextOperation.SubtitlesOn());
        JsonNode overlays = at(on, "/creative_direction/text_strategy/overlays");
        assertThat(overlays.size()).isEqualTo(8);
        assertThat(overlays.path(1).path("text").asString())
                .isEqualTo("We still pour every one by hand.");
        assertThat(overlays.path(1).path("style").asString()).isEqualTo("subtitle");
        assertThat(apply(on.plan(), new TextOperation.SubtitlesOn()).report().patch()).isEmpty();
        Edited off = apply(on.plan(), new TextOperation.SubtitlesOff());
        assertThat(at(off, "/creative_direction").toString())
                .isEqualTo(base.at("/creative_direction").toString());
        assertThat(warnings(apply(base, new TextOperation.SubtitlesOff())))
                .containsExactly("edit_target_missing");
    }

    @Test
    void wordsChangeWhereverTheyAreSaidOrRead() {
        Edited edited =
                apply(Plans.base("base-plan-4.json"), new TextOperation.ReplaceWords("jar", "pot"));
        assertThat(at(edited, "/creative_direction/cta/text").asString()).isEqualTo("Order a pot");
        assertThat(at(edited, "/creative_direction/text_strategy/overlays/0/text").asString())
                .isEqualTo("Three villages, one pot");
        assertThat(at(edited, "/scenes/4/text_overlay/text").asString()).isEqualTo("Order a pot");
        assertThat(at(edited, "/scenes/4/visual/subject").asString()).contains("the jar");
    }

    @Test
    void aCallKeepsItsTimeWhenAScenePushesIn() {
        Edited edited =
                apply(Plans.one(), new CutOperation.AddScene("a hand on the handle", "5", null));
        assertThat(at(edited, "/scenes/6/duration").asDouble()).isEqualTo(6.2);
        assertThat(at(edited, "/creative_direction/cta/duration").asDouble()).isEqualTo(4.4);
    }

    @Test
    void subtitlesDoNotRepeatATextThatSaysTheLine() {
        ObjectNode plan = Plans.base("base-plan-4.json");
        ObjectNode first = (ObjectNode) plan.at("/creative_direction/text_strategy/overlays/0");
        first.put("text", "Not for the polite.").put("scene_number", 4);
        ObjectNode after =
                Plans.EDITING
                        .apply(plan, List.of(new TextOperation.SubtitlesOn()), List.of(), List.of())
                        .plan();
        long said =
                after.at("/creative_direction/text_strategy/overlays")
                        .valueStream()
                        .filter(one -> one.path("text").asString().equals("Not for the polite."))
                        .count();
        assertThat(said).isEqualTo(1);
    }

    @Test
    void aTextMovesToAnotherSceneInItsLook() {
        Edited edited =
                apply(Plans.base("base-plan-3.json"), new TextOperation.MoveOverlay(2, "2"));
        JsonNode moved = at(edited, "/creative_direction/text_strategy/overlays/1");
        assertThat(moved.path("scene_number").asInt()).isEqualTo(2);
        assertThat(moved.path("start_time").asDouble()).isEqualTo(3);
        assertThat(moved.path("end_time").asDouble()).isEqualTo(9);
        assertThat(moved.path("font_size").asString()).isEqualTo("small");
        assertThat(at(edited, "/scenes/2/text_overlay").isNull()).isTrue();
        assertThat(warnings(apply(Plans.one(), new TextOperation.MoveOverlay(9, "2"))))
                .containsExactly("edit_target_missing");
    }
}
