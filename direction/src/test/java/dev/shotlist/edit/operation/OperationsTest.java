package dev.shotlist.edit.operation;

import static dev.shotlist.edit.operation.Applied.apply;
import static dev.shotlist.edit.operation.Applied.at;
import static dev.shotlist.edit.operation.Applied.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.edit.Plans;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Resolution;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.VoiceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What single operations mean, to the field. */
class OperationsTest {
    @Test
    void aTransitionIsSetForOneSceneOrAll() {
        Edited one =
                apply(
                        Plans.one(),
                        new CutOperation.SetTransition(List.of("2"), TransitionType.FADE, 1.0));
        assertThat(at(one, "/scenes/1/transition_to_next").toString())
                .isEqualTo("{\"type\":\"fade\",\"duration\":1}");
        assertThat(at(one, "/creative_direction/pacing/transition_style").asString())
                .isEqualTo("cut");
        assertThat(one.report().patch()).hasSize(2);
        Edited all =
                apply(
                        Plans.one(),
                        new CutOperation.SetTransition(null, TransitionType.DISSOLVE, null));
        assertThat(at(all, "/creative_direction/pacing/transition_style").asString())
                .isEqualTo("dissolve");
        assertThat(at(all, "/scenes/2/transition_to_next/duration").asDouble()).isEqualTo(0.4);
        assertThat(at(all, "/scenes/5/transition_to_next").isNull()).isTrue();
        assertThat(
                        warnings(
                                apply(
                                        Plans.one(),
                                        new CutOperation.SetTransition(
                                                List.of("6"), TransitionType.FADE, null))))
                .containsExactly("edit_impossible");
    }

    @Test
    void instrumentsComeAndGoByAnyOfTheirNames() {
        Edited edited =
                apply(
                        Plans.one(),
                        new SoundOperation.AddInstrument("harmonica"),
                        new SoundOperation.RemoveInstrument("guitars"));
        assertThat(at(edited, "/creative_direction/audio_direction/instruments").toString())
                .isEqualTo("[\"foot stomp\",\"harmonica\"]");
        assertThat(
                        warnings(
                                apply(
                                        Plans.one(),
                                        new SoundOperation.RemoveInstrument("theremin"),
                                        new SoundOperation.MusicOff(),
                                        new SoundOperation.AddInstrument("flute"))))
                .containsExactly("edit_target_missing", "edit_impossible");
    }

    @Test
    void conditionsTakeThePlaceOfOnesOfTheirKind() {
        Edited edited =
                apply(
                        Plans.one(),
                        new PictureOperation.SetConditions(List.of("5"), "at night, in the rain"));
        assertThat(at(edited, "/scenes/4/visual/environment").asString())
                .isEqualTo("lakeshore camp at night, in the rain");
        assertThat(at(edited, "/scenes/4/visual/generation_prompt").asString())
                .contains("at night, in the rain")
                .doesNotContain("dusk");
    }

    @Test
    void theMusicOfASceneHasALoudness() {
        ObjectNode base = Plans.one();
        Edited edited = apply(base, new SoundOperation.SetIntensity(List.of("2"), 0.2));
        assertThat(at(edited, "/scenes/1/audio/music_intensity").asDouble()).isEqualTo(0.2);
        assertThat(at(edited, "/scenes/2")).isEqualTo(base.at("/scenes/2"));
    }

    @Test
    void aVoiceSpeaksALanguageAndIsSeenOrNot() {
        Edited edited =
                apply(
                        Plans.base("base-plan-3.json"),
                        new SoundOperation.SetVoice("old man"),
                        new SoundOperation.SetVoiceLanguage(Language.ES),
                        new SoundOperation.SetVoiceKind(null, VoiceKind.ON_CAMERA));
        assertThat(at(edited, "/creative_direction/audio_direction/voice/description").asString())
                .isEqualTo("old man");
        assertThat(at(edited, "/creative_direction/audio_direction/voice/language").asString())
                .isEqualTo("es");
        assertThat(at(edited, "/scenes/1/audio/voiceover_kind").asString()).isEqualTo("on_camera");
        assertThat(at(edited, "/scenes/0/audio/voiceover_kind").isMissingNode()).isTrue();
        assertThat(edited.consequences())
                .contains("the lines stay as they are written, not translated");
        assertThat(warnings(apply(Plans.two(), new SoundOperation.SetVoice("old man"))))
                .containsExactly("edit_target_missing");
    }

    @Test
    void aResolutionKeepsToTheFrame() {
        Edited edited =
                apply(
                        Plans.one(),
                        new FrameOperation.SetResolution(Resolution.of("3840x2160")),
                        new FrameOperation.SetFps(24));
        assertThat(at(edited, "/creative_direction/technical_specs/safe_area/right").asInt())
                .isEqualTo(324);
        assertThat(at(edited, "/creative_direction/technical_specs/fps").asInt()).isEqualTo(24);
        assertThat(
                        warnings(
                                apply(
                                        Plans.one(),
                                        new FrameOperation.SetResolution(
                                                Resolution.of("1080x1920")))))
                .containsExactly("edit_impossible");
    }

    @Test
    void aSceneIsShownAgainWithoutItsWords() {
        Edited edited = apply(Plans.one(), new CutOperation.DuplicateScene("2", "6"));
        assertThat(at(edited, "/scenes").size()).isEqualTo(7);
        assertThat(at(edited, "/scenes/6/visual")).isEqualTo(Plans.one().at("/scenes/1/visual"));
        assertThat(at(edited, "/scenes/6/audio/voiceover_text").isNull()).isTrue();
        assertThat(at(edited, "/creative_direction/technical_specs/duration").asDouble())
                .isEqualTo(36);
    }

    @Test
    void lookTypeAnglesSoundsAndEvenScenes() {
        Edited edited =
                apply(
                        Plans.one(),
                        new LookOperation.SetAesthetic("grainy 16 mm documentary"),
                        new TextOperation.SetFont("Oswald"),
                        new TextOperation.SetTextColor(Hex.of("#FFFF00")),
                        new PictureOperation.SetAngle(List.of("1"), CameraAngle.LOW_ANGLE),
                        new SoundOperation.AddEffect("1", "a door slams"),
                        new CutOperation.EvenScenes());
        assertThat(warnings(edited)).isEmpty();
        assertThat(at(edited, "/creative_direction/visual_direction/style_anchor").asString())
                .startsWith("grainy 16 mm documentary");
        assertThat(at(edited, "/scenes/0/visual/generation_prompt").asString())
                .contains("from a low angle; grainy 16 mm documentary");
        assertThat(at(edited, "/scenes/0/audio/sound_effects").toString()).contains("door slams");
        assertThat(at(edited, "/scenes/3/duration").asDouble()).isEqualTo(6);
        assertThat(at(edited, "/scenes/5/end_time").asDouble()).isEqualTo(36);
    }

    @Test
    void aColoursNameWithinAnothersStays() {
        ObjectNode plan = Plans.base("base-plan-3.json");
        ObjectNode look = (ObjectNode) plan.at("/creative_direction/visual_direction");
        ((ObjectNode) look.at("/color_palette/1")).put("name", "dark gold");
        look.put("style_anchor", "gold and dark gold with white accents");
        ObjectNode after =
                Plans.EDITING
                        .apply(
                                plan,
                                List.of(
                                        new LookOperation.SwapColor(
                                                "gold", "navy", Hex.of("#14284B"))),
                                List.of(),
                                List.of())
                        .plan();
        assertThat(after.at("/creative_direction/visual_direction/style_anchor").asString())
                .isEqualTo("navy and dark gold with white accents");
    }

    private static List<Double> lengths(Edited edited) {
        return edited.plan()
                .path("scenes")
                .valueStream()
                .map(scene -> scene.path("duration").asDouble())
                .toList();
    }

    @Test
    void theTimeOfASceneThatGoesPassesToTheOneThatIsNamed() {
        Edited edited =
                apply(Plans.base("base-plan-3.json"), new CutOperation.RemoveScene("2", "4"));
        assertThat(lengths(edited)).containsExactly(3.0, 8.0, 13.0, 6.0);
    }

    @Test
    void scenesThatKeepTheirTimeGiveAndTakeNoneWhileOthersCan() {
        Edited edited =
                apply(
                        Plans.base("base-plan-3.json"),
                        new CutOperation.RetimeScene("3", 6, List.of("1", "2", "4")),
                        new CutOperation.RetimeScene("5", 8));
        assertThat(lengths(edited)).containsExactly(3.0, 6.0, 6.0, 7.0, 8.0);
    }

    @Test
    void aSceneComesWithTheLengthThatIsAskedFor() {
        Edited edited =
                apply(
                        Plans.base("base-plan-3.json"),
                        new CutOperation.AddScene("a box opening", "4", null, 3.0));
        assertThat(at(edited, "/scenes/4/duration").asDouble()).isEqualTo(3);
        assertThat(lengths(edited).stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(30);
    }

    @Test
    void theLanguageOfThePieceIsThatOfItsVoiceAndTranslatesNothing() {
        Edited edited = apply(Plans.one(), new FrameOperation.SetLanguage(Language.FR));
        assertThat(at(edited, "/creative_direction/technical_specs/language").asString())
                .isEqualTo("fr");
        assertThat(at(edited, "/creative_direction/audio_direction/voice/language").asString())
                .isEqualTo("fr");
        assertThat(at(edited, "/scenes").toString())
                .isEqualTo(Plans.one().path("scenes").toString());
    }
}
