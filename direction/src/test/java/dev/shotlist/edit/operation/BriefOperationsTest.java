package dev.shotlist.edit.operation;

import static dev.shotlist.edit.operation.Applied.apply;
import static dev.shotlist.edit.operation.Applied.at;
import static dev.shotlist.edit.operation.Applied.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.edit.Plans;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.plan.IntensityCurve;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of names, demands and bans, and of what the piece is held to. */
class BriefOperationsTest {
    @Test
    void brandIsRenamedWhereverItStands() {
        Edited edited = apply(Plans.one(), new BriefOperation.Rename(NamedPart.BRAND, "Ironworks"));
        assertThat(at(edited, "/creative_direction/product/brand").asString())
                .isEqualTo("Ironworks");
        assertThat(at(edited, "/scenes/5/audio/voiceover_text").asString())
                .isEqualTo("Ironworks. Pass it on.");
        assertThat(at(edited, "/creative_direction/constraints/must_say/0").asString())
                .isEqualTo("Ironworks. Pass it on.");
        assertThat(at(edited, "/scenes").toString()).doesNotContain("Ironwell");
        assertThat(warnings(edited)).isEmpty();
    }

    @Test
    void aProductCalledByItsBrandGoesWithIt() {
        ObjectNode plan = Plans.one();
        ((ObjectNode) plan.at("/creative_direction/product")).put("name", "Ironwell kettle");
        Edited edited = apply(plan, new BriefOperation.Rename(NamedPart.BRAND, "Ironworks"));
        assertThat(at(edited, "/creative_direction/product/name").asString())
                .isEqualTo("Ironworks kettle");
    }

    @Test
    void productOfAnotherKindOfNameLeavesThePicturesAlone() {
        Edited edited =
                apply(
                        Plans.base("base-plan-3.json"),
                        new BriefOperation.Rename(NamedPart.PRODUCT, "Aurelia One"));
        assertThat(at(edited, "/creative_direction/product/name").asString())
                .isEqualTo("Aurelia One");
        assertThat(at(edited, "/scenes").toString())
                .isEqualTo(Plans.base("base-plan-3.json").at("/scenes").toString());
    }

    @Test
    void productThatKeepsItsKindIsCalledSoInThePictures() {
        Edited edited =
                apply(Plans.two(), new BriefOperation.Rename(NamedPart.PRODUCT, "E-Bike Fjord"));
        assertThat(at(edited, "/scenes/2/visual/subject").asString())
                .isEqualTo("das E-Bike Fjord vor einer gelben Wand");
    }

    @Test
    void demandsAndBansComeAndGo() {
        Edited edited =
                apply(
                        Plans.two(),
                        new BriefOperation.RequireWords("Talwerk"),
                        new BriefOperation.Ban("helmets off"),
                        new BriefOperation.RequireWords("talwerk"));
        assertThat(at(edited, "/creative_direction/constraints").toString())
                .isEqualTo("{\"must_say\":[\"Talwerk\"],\"avoid\":[\"helmets off\"]}");
        Edited back =
                apply(
                        edited.plan(),
                        new BriefOperation.ReleaseWords("Talwerk"),
                        new BriefOperation.Allow("helmets off"));
        assertThat(at(back, "/creative_direction/constraints").toString())
                .isEqualTo("{\"must_say\":[],\"avoid\":[]}");
        assertThat(warnings(apply(Plans.two(), new BriefOperation.Allow("cats"))))
                .containsExactly("edit_target_missing");
    }

    @Test
    void moodLeavesAndTheNextLeads() {
        Edited edited = apply(Plans.one(), new LookOperation.RemoveMood("steadfast"));
        assertThat(at(edited, "/creative_direction/visual_direction/mood").toString())
                .isEqualTo("[\"warm\"]");
        assertThat(at(edited, "/creative_direction/visual_direction/style_anchor").asString())
                .endsWith("warm mood");
        assertThat(warnings(apply(edited.plan(), new LookOperation.RemoveMood("warm"))))
                .containsExactly("edit_impossible");
    }

    @Test
    void musicIsFlatAndAsLoudAsItWas() {
        Edited edited = apply(Plans.one(), new SoundOperation.SetCurve(IntensityCurve.FLAT));
        assertThat(at(edited, "/creative_direction/audio_direction/intensity_curve").asString())
                .isEqualTo("flat");
        assertThat(at(edited, "/scenes").toString())
                .isEqualTo(Plans.one().at("/scenes").toString());
    }
}
