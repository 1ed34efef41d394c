package dev.shotlist.edit.operation;

import static dev.shotlist.edit.operation.Applied.apply;
import static dev.shotlist.edit.operation.Applied.at;
import static dev.shotlist.edit.operation.Applied.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.edit.Plans;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines that are spoken elsewhere, and what scenes show that come of others. */
class LinesAndHalvesTest {
    @Test
    void aLineIsSpokenInAnotherSceneAndNothingElseChanges() {
        ObjectNode plan = Plans.base("base-plan-4.json");
        Edited edited = apply(plan, new SoundOperation.MoveLine("2", "3"));
        assertThat(at(edited, "/scenes/2/audio/voiceover_text").asString())
                .isEqualTo("My neighbours complained. Then they queued.");
        assertThat(at(edited, "/scenes/2/audio/voiceover_start").asDouble()).isEqualTo(12.6);
        assertThat(at(edited, "/scenes/2/audio/voiceover_end").asDouble()).isEqualTo(15.4);
        assertThat(at(edited, "/scenes/1/audio/voiceover_text").isNull()).isTrue();
        assertThat(at(edited, "/scenes/1/audio/voiceover_start").isNumber()).isFalse();
        for (String same : List.of("/scenes/0", "/scenes/3", "/scenes/4", "/creative_direction")) {
            assertThat(at(edited, same)).isEqualTo(plan.at(same));
        }
    }

    @Test
    void aLineThatIsThereChangesPlacesWithIt() {
        Edited edited = apply(Plans.one(), new SoundOperation.MoveLine("2", "4"));
        assertThat(at(edited, "/scenes/1/audio/voiceover_text").asString())
                .isEqualTo("It gets better each time you use it.");
        assertThat(at(edited, "/scenes/3/audio/voiceover_text").asString())
                .isEqualTo("We still pour every one by hand.");
    }

    @Test
    void whereNothingIsSpokenNoLineCanMove() {
        Edited edited = apply(Plans.one(), new SoundOperation.MoveLine("1", "2"));
        assertThat(warnings(edited)).containsExactly("edit_target_missing");
        assertThat(at(edited, "/scenes")).isEqualTo(Plans.one().at("/scenes"));
    }

    @Test
    void theHalvesOfASceneAreTwoPictures() {
        Edited edited = apply(Plans.one(), new CutOperation.SplitScene("3"));
        JsonNode first = at(edited, "/scenes/2/visual");
        JsonNode second = at(edited, "/scenes/3/visual");
        for (String field : List.of("shot_type", "camera_movement", "subject")) {
            assertThat(second.path(field)).as(field).isNotEqualTo(first.path(field));
        }
        assertThat(second.path("generation_prompt")).isNotEqualTo(first.path("generation_prompt"));
    }

    @Test
    void theSecondHalfShowsWhatIsAskedFor() {
        Edited edited =
                apply(
                        Plans.one(),
                        new CutOperation.SplitScene(
                                "3",
                                "the worn wooden handle",
                                ShotSize.EXTREME_CLOSE_UP,
                                CameraMovement.PAN));
        assertThat(at(edited, "/scenes/2/visual")).isEqualTo(Plans.one().at("/scenes/2/visual"));
        JsonNode second = at(edited, "/scenes/3/visual");
        assertThat(second.path("subject").asString()).isEqualTo("the worn wooden handle");
        assertThat(second.path("shot_type").asString()).isEqualTo("extreme_close_up");
        assertThat(second.path("camera_movement").asString()).isEqualTo("pan");
        assertThat(second.path("generation_prompt").asString()).contains("worn wooden handle");
    }

    @Test
    void aNewSceneComesWithItsCamera() {
        Edited edited =
                apply(
                        Plans.one(),
                        new CutOperation.AddScene(
                                "hands brushing sand", "2", null, null, CameraMovement.HANDHELD));
        assertThat(at(edited, "/scenes/2/visual/camera_movement").asString()).isEqualTo("handheld");
    }

    @Test
    void audienceAndOfferComeAndGo() {
        Edited edited =
                apply(
                        Plans.one(),
                        new BriefOperation.SetAudience("students in their first flat"),
                        new BriefOperation.SetOffer("free engraving"));
        assertThat(at(edited, "/creative_direction/product/audience").asString())
                .isEqualTo("students in their first flat");
        assertThat(at(edited, "/creative_direction/product/offer").asString())
                .isEqualTo("free engraving");
        assertThat(at(edited, "/scenes")).isEqualTo(Plans.one().at("/scenes"));
        Edited gone = apply(edited.plan(), new BriefOperation.RemoveOffer());
        assertThat(at(gone, "/creative_direction/product/offer").isNull()).isTrue();
    }
}
