package dev.shotlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EditCommandTest {
    @TempDir private Path folder;

    private String plan = "";

    @BeforeEach
    void aPlanOfOurs() throws IOException {
        String json = Run.of("plan", "20 second TikTok ad for a blue bicycle", "--json").out();
        plan = Files.writeString(folder.resolve("plan.json"), json).toString();
    }

    @Test
    void showsEachValueBeforeAndAfter() {
        Run outcome = Run.of("edit", plan, "square version, and 15 seconds");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("The frame is 1:1 instead of 9:16")
                .contains("- 9:16")
                .contains("+ 1:1")
                .contains("The piece lasts 15 s instead of 20 s")
                .contains("To render again: scene_1");
    }

    @Test
    void jsonIsThePlanAndPatchIsThePatch() {
        JsonNode edited =
                PlanJson.mapper()
                        .readTree(Run.of("edit", plan, "make it 15 seconds", "--json").out());
        assertThat(
                        edited.path("creative_direction")
                                .path("technical_specs")
                                .path("duration")
                                .asInt())
                .isEqualTo(15);
        assertThat(edited.path("version").asString()).hasSize(64);
        JsonNode patch =
                PlanJson.mapper()
                        .readTree(Run.of("edit", plan, "make it 15 seconds", "--patch").out());
        assertThat(patch).isEqualTo(edited.path("edit").path("patch"));
    }

    @Test
    void aLockHoldsAndIsSaid() {
        Run outcome =
                Run.of(
                        "edit",
                        plan,
                        "make it 15 seconds",
                        "--lock",
                        "/creative_direction/technical_specs/duration");
        assertThat(outcome.out()).contains("edit_locked").contains("Nothing changed");
    }

    @Test
    void whoReadTheInstructionIsToldOnRequest() {
        Run outcome = Run.of("edit", plan, "square", "--provider", "builtin", "--explain");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).startsWith("Read by builtin: asked for by name");
        assertThat(Run.of("edit", plan, "square", "--provider", "nobody-we-know").code())
                .isEqualTo(2);
        assertThat(Run.of("edit", plan, "square", "--provider", "builtin", "--dry-run").out())
                .doesNotContain("1:1");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(Run.of("edit", "nowhere.json", "shorter").code()).isEqualTo(2);
        assertThat(Run.of("edit", plan, "shorter", "--lock", "scenes").code()).isEqualTo(2);
        assertThat(Run.of("edit", plan).code()).isEqualTo(2);
    }

    @Test
    void hostilePlanTextReachesNoTerminal() throws IOException {
        String json = Files.readString(Path.of(plan)).replace("bicycle", "bi\\u001b[31mcycle");
        String hostile = Files.writeString(folder.resolve("hostile.json"), json).toString();
        Run outcome = Run.of("edit", hostile, "drop the second scene");
        assertThat(outcome.out()).doesNotContain("\u001b[31m");
    }

    @Test
    void htmlShowsBothSidesAndRunsNothing() {
        Run outcome = Run.of("edit", plan, "button text: <script>alert(1)</script>", "--html");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("<!doctype html>")
                .contains("Before")
                .contains("After")
                .contains("<ins>")
                .contains("default-src 'none'")
                .doesNotContain("<script>");
    }

    @Test
    void theDiffKeepsToEightyColumns() {
        Run outcome =
                Run.of("edit", plan, "20 seconds, swap blue for dark green, all shots static");
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(TextBlock.columns(line)).isLessThanOrEqualTo(80));
    }
}
