package dev.shotlist.edit.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.edit.Plans;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Direction;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Hex;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EditingTest {
    private static Edited apply(ObjectNode plan, Operation... operations) {
        return Plans.EDITING.apply(plan, List.of(operations), List.of(), List.of());
    }

    private static JsonNode json(String text) {
        return RequestJson.withoutSpool().read(text);
    }

    @Test
    void whatIsNotNamedKeepsItsBytes() {
        ObjectNode base = Plans.one();
        ObjectNode edited =
                apply(base, new PictureOperation.SetCamera(List.of("2"), CameraMovement.STATIC))
                        .plan();
        assertThat(edited.path("creative_direction").toString())
                .isEqualTo(base.path("creative_direction").toString());
        for (int i : new int[] {0, 2, 3, 4, 5}) {
            assertThat(edited.path("scenes").path(i).toString())
                    .isEqualTo(base.path("scenes").path(i).toString());
        }
        assertThat(edited.path("agency_ref")).isEqualTo(base.path("agency_ref"));
        assertThat(edited.path("scenes").path(1).path("visual").path("lens").asString())
                .isEqualTo("24mm");
    }

    @Test
    void cutsOffTheBeatStayThere() {
        ObjectNode base = Plans.one();
        ObjectNode edited = apply(base, new SoundOperation.SetTempo(110)).plan();
        assertThat(edited.path("scenes")).isEqualTo(base.path("scenes"));
    }

    @Test
    void aRemovedScenesTimeGoesToItsNeighboursOnly() {
        ObjectNode base = Plans.one();
        ObjectNode edited =
                apply(base, new CutOperation.RemoveScene("scene_3_product_showcase")).plan();
        JsonNode scenes = edited.path("scenes");
        assertThat(scenes.size()).isEqualTo(5);
        assertThat(scenes.path(1).path("end_time").asDouble()).isEqualTo(13.5);
        assertThat(scenes.path(2).path("start_time").asDouble()).isEqualTo(13.5);
        assertThat(scenes.path(3).path("start_time").toString()).isEqualTo("23.6");
        assertThat(scenes.path(0).toString()).isEqualTo(base.path("scenes").path(0).toString());
    }

    @Test
    void onlyTheAnchorChangesWhereAColourDoes() {
        Edited edited =
                apply(Plans.one(), new LookOperation.SwapColor("rust", "blue", Hex.of("#1F5FBF")));
        String prompt =
                edited.plan()
                        .path("scenes")
                        .path(0)
                        .path("visual")
                        .path("generation_prompt")
                        .asString();
        assertThat(prompt).contains("blue #1F5FBF and charcoal").doesNotContain("rust");
        assertThat(edited.consequences()).contains("style anchor");
        assertThat(edited.report().rerender()).hasSize(6);
    }

    @Test
    void aLockHoldsAgainstAnyOperation() {
        ObjectNode base = Plans.one();
        Edited edited =
                Plans.EDITING.apply(
                        base,
                        List.of(
                                new LookOperation.SwapColor("rust", "blue", Hex.of("#1F5FBF")),
                                new SoundOperation.SetTempo(100),
                                new PlanOperation.Undo(
                                        List.of(
                                                json(
                                                        "{\"op\":\"replace\",\"path\":\"/scenes/0/duration\",\"value\":9}")))),
                        List.of("/creative_direction/visual_direction/color_palette", "/scenes/0"),
                        List.of());
        assertThat(edited.plan().path("creative_direction").path("visual_direction"))
                .isEqualTo(base.path("creative_direction").path("visual_direction"));
        assertThat(edited.plan().path("scenes")).isEqualTo(base.path("scenes"));
        assertThat(
                        edited.plan()
                                .path("creative_direction")
                                .path("audio_direction")
                                .path("tempo")
                                .asInt())
                .isEqualTo(100);
        assertThat(edited.warnings())
                .extracting(EditWarning::code)
                .containsExactly("edit_locked", "edit_locked");
    }

    @Test
    void aLockedSceneMayNotMoveThroughOthers() {
        Edited edited =
                Plans.EDITING.apply(
                        Plans.one(),
                        List.of(new CutOperation.RemoveScene("2")),
                        List.of("/scenes/4"),
                        List.of());
        assertThat(edited.warnings()).extracting(EditWarning::code).containsExactly("edit_locked");
        assertThat(edited.plan().path("scenes").size()).isEqualTo(6);
    }

    @Test
    void aLockOnNothingIsSaid() {
        Edited edited =
                Plans.EDITING.apply(Plans.one(), List.of(), List.of("/scenes/77"), List.of());
        assertThat(edited.warnings())
                .extracting(EditWarning::code)
                .containsExactly("edit_lock_missing");
    }

    @Test
    void whatCannotBeDoneIsSaidAndTheRestIsDone() {
        Edited edited =
                apply(
                        Plans.one(),
                        new CutOperation.RemoveScene("9"),
                        new FrameOperation.SetDuration(2),
                        new SoundOperation.SetTempo(100));
        assertThat(edited.warnings())
                .extracting(EditWarning::code)
                .containsExactly("edit_target_missing", "scenes_too_short");
        assertThat(edited.report().operations()).hasSize(1);
    }

    @Test
    void aPatchThatLiesChangesNothing() {
        ObjectNode base = Plans.one();
        for (String step :
                List.of(
                        "{\"op\":\"replace\",\"path\":\"/scenes/0/duration\",\"value\":\"long\"}",
                        "{\"op\":\"remove\",\"path\":\"/scenes/40\"}",
                        "{\"op\":\"test\",\"path\":\"/status\",\"value\":\"other\"}",
                        "{\"op\":\"explode\",\"path\":\"\"}",
                        "{\"op\":\"replace\",\"path\":\"\",\"value\":[]}",
                        "{\"op\":\"move\",\"from\":\"/scenes\",\"path\":\"/scenes/0/x\"}",
                        "{}")) {
            Edited edited = apply(base, new PlanOperation.Undo(List.of(json(step))));
            assertThat(edited.warnings())
                    .as(step)
                    .extracting(EditWarning::code)
                    .containsExactly("edit_patch_rejected");
            assertThat(edited.plan().path("scenes")).isEqualTo(base.path("scenes"));
        }
    }

    @Test
    void aDirectionAloneIsEditedUnderItsName() {
        JsonNode direction = Plans.two().path("creative_direction");
        ObjectNode plan = Plans.EDITING.previous(direction, "/p");
        Edited edited =
                apply(
                        plan,
                        new SoundOperation.SetTempo(100),
                        new CutOperation.ChangePace(Direction.FASTER));
        assertThat(edited.report().patch().getFirst().path("path").asString())
                .startsWith("/creative_direction/");
        assertThat(
                        edited.plan()
                                .path("creative_direction")
                                .path("pacing")
                                .path("cuts_per_minute")
                                .asDouble())
                .isEqualTo(15);
    }

    @Test
    void wrongPartsAreNamedByPointer() {
        assertThatThrownBy(() ->
                        Plans.EDITING.previous(
                                json(
                                        "{\"technical_specs\":{\"duration\":\"30\",\"platform\":\"myspace\"},"
                                                + "\"visual_direction\":{\"color_palette\":[{\"hex\":\"red\"}]},\"x\":1}"),
                                "/p"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
                            assertThat(refusal.errors())
                                    .extracting(error -> error.pointer())
                                    .containsExactly(
                                            "/p/technical_specs/duration",
                                            "/p/technical_specs/platform",
                                            "/p/visual_direction/color_palette/0/hex");
                        });
        for (String none : List.of("{}", "[]", "\"plan\"", "{\"a\":1}")) {
            assertThatThrownBy(() -> Plans.EDITING.previous(json(none), "/p"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aStaleVersionIsRefused() {
        ObjectNode base = Plans.one();
        String version = Editing.version(base);
        Editing.refuseStale(base, version);
        Editing.refuseStale(base, null);
        ObjectNode edited = apply(base, new SoundOperation.SetTempo(100)).plan();
        assertThat(edited.path("version").asString()).isEqualTo(Editing.version(edited));
        assertThatThrownBy(() -> Editing.refuseStale(edited, version))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @Test
    void numbersWrittenAnotherWayAreTheSameVersion() {
        assertThat(Editing.version(json("{\"creative_direction\":{\"a\":30.0},\"scenes\":[]}")))
                .isEqualTo(
                        Editing.version(json("{\"creative_direction\":{\"a\":30},\"scenes\":[]}")));
    }

    @Test
    void operationsAreReadStrictly() {
        List<JsonNode> good = List.of(json("{\"op\":\"set_tempo\",\"bpm\":100}"));
        assertThat(Operations.read(good, "/o")).containsExactly(new SoundOperation.SetTempo(100));
        assertThat(Operations.write(new TextOperation.RemoveCta()).toString())
                .isEqualTo("{\"op\":\"remove_cta\"}");
        for (String bad :
                List.of(
                        "{\"op\":\"set_tempo\"}",
                        "{\"op\":\"set_tempo\",\"bpm\":9000}",
                        "{\"op\":\"set_tempo\",\"bpm\":100,\"extra\":1}",
                        "{\"op\":\"rewrite\"}",
                        "{\"bpm\":1}",
                        "7",
                        "null",
                        "{\"op\":\"set_shot\",\"scenes\":[],\"shot_type\":\"close_up\"}",
                        "{\"op\":\"set_cta\"}",
                        "{\"op\":\"set_duration\",\"seconds\":-1}")) {
            assertThatThrownBy(() -> Operations.read(List.of(json(bad)), "/o"))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.errors().getFirst().pointer())
                                            .isEqualTo("/o/0"));
        }
    }
}
