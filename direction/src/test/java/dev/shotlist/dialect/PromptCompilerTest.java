package dev.shotlist.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptCompilerTest {
    private static final GeneratorCatalogue CATALOGUE = GeneratorCatalogue.load(FactFiles.ours());
    private static final PromptCompiler COMPILER = new PromptCompiler(FactFiles.ours());
    private static final String ANCHOR = "35mm grain, warm light, navy on cream, hushed mood";
    private static final String WATCH = "slim gold watch; bare dial, Lisboa 7.5 strap";

    private static ClipBrief brief(CameraMovement move) {
        return new ClipBrief(
                ShotSize.CLOSE_UP,
                CameraAngle.HIGH_ANGLE,
                move,
                null,
                List.of("the " + WATCH + " beside a pear", "a dark bench", "lamp from the left"),
                List.of(WATCH),
                ANCHOR,
                List.of("people", "text"),
                null,
                List.of(),
                List.of(),
                false,
                false);
    }

    private static Generator model(String id) {
        return Objects.requireNonNull(CATALOGUE.find(id));
    }

    private static String prompt(String model, CameraMovement move) {
        return COMPILER.compile(model(model), brief(move)).prompt();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "veo-3.1|Close-up from above, slow push-in. The WATCH beside a pear. A dark bench. Lamp from the left. Style: ANCHOR.",
                "kling-3.0|The WATCH beside a pear. A dark bench. Camera: Close-up from above, slow push-in. Lamp from the left. Style: ANCHOR.",
                "runway-gen-4.5|The camera moves slowly closer. Close-up from above. The WATCH beside a pear. A dark bench. Lamp from the left. Style: ANCHOR.",
                "luma-ray-3.2|The WATCH beside a pear. A dark bench. Lamp from the left. Close-up from above. The camera moves slowly closer. Style: ANCHOR.",
                "hailuo-02|Close-up from above [Push in]. The WATCH beside a pear. A dark bench. Lamp from the left. Style: ANCHOR.",
                "minimax-h3|Close-up from above, slow push-in. The WATCH beside a pear. A dark bench. Lamp from the left. Style: ANCHOR.",
                "wan-2.7|The WATCH beside a pear. A dark bench. Lamp from the left. Close-up from above, slow push-in. Style: ANCHOR.",
                "seedance-2.0|The WATCH beside a pear. A dark bench. Lamp from the left. Close-up from above, slow push-in. Style: ANCHOR.",
                "ltx-2.3|Close-up from above. The WATCH beside a pear. A dark bench. Lamp from the left. The camera moves slowly closer. Style: ANCHOR."
            })
    void eachFamilyIsToldInItsOwnOrder(String model, String prompt) {
        assertThat(prompt(model, CameraMovement.PUSH_IN))
                .isEqualTo(prompt.replace("WATCH", WATCH).replace("ANCHOR", ANCHOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orbital", "roll"})
    void aMoveThatHasNoCommandIsSaidInWords(String move) {
        CameraMovement wanted = CameraMovement.valueOf(move.toUpperCase(java.util.Locale.ROOT));
        assertThat(prompt("hailuo-02", wanted)).doesNotContain("[").startsWith("Close-up");
    }

    @ParameterizedTest
    @CsvSource({"veo-3.1, true", "kling-3.0, true", "wan-2.6, true", "runway-gen-4.5, false"})
    void whatToAvoidIsSaidOnlyWhereThereIsAFieldForIt(String model, boolean takes) {
        Wording wording = COMPILER.compile(model(model), brief(CameraMovement.PAN));
        assertThat(wording.negative())
                .isEqualTo(takes ? "text, captions, subtitles, watermark, people" : null);
        assertThat(wording.prompt()).doesNotContain("people");
    }

    @Test
    void whatMattersLeastGoesFirstWhereThereIsNoRoom() {
        List<String> seen =
                List.of(
                        "the " + WATCH + " on ice",
                        "x".repeat(300),
                        "y".repeat(300),
                        "z".repeat(500));
        ClipBrief full = brief(CameraMovement.TILT);
        ClipBrief brief =
                new ClipBrief(
                        full.size(),
                        full.angle(),
                        full.move(),
                        null,
                        seen,
                        full.verbatim(),
                        ANCHOR,
                        List.of(),
                        new ClipBrief.SpokenLine("Ines", "It keeps its own time"),
                        List.of(),
                        List.of(),
                        true,
                        true);
        Wording wording = COMPILER.compile(model("runway-gen-4.5"), brief);
        assertThat(wording.shortened()).isTrue();
        assertThat(wording.prompt().length()).isLessThanOrEqualTo(1000);
        assertThat(wording.prompt())
                .contains(WATCH)
                .contains(ANCHOR)
                .contains("x".repeat(299))
                .contains("y".repeat(299))
                .doesNotContain("zz")
                .contains("Ines says: \u201CIt keeps its own time\u201D")
                .contains("tilts slowly up");
    }

    @Test
    void aSubjectWithoutEndIsCutAtAWord() {
        ClipBrief full = brief(CameraMovement.STATIC);
        ClipBrief brief =
                new ClipBrief(
                        full.size(),
                        null,
                        full.move(),
                        null,
                        List.of("many words ".repeat(400)),
                        List.of(),
                        ANCHOR,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        false,
                        false);
        String prompt = COMPILER.compile(model("runway-gen-4.5"), brief).prompt();
        assertThat(prompt.length()).isBetween(900, 1000);
        assertThat(prompt).contains(ANCHOR).endsWith(".").containsPattern("(many|words)\\. Style");
    }

    @Test
    void cameraStyleRatioAndLetteringAreTakenOutOfADirectorsPrompt() {
        String prompt =
                "Wide shot from a low angle: the "
                        + WATCH
                        + " on marble, with the words \"Own time\"; slow push-in; soft light, 24mm lens, "
                        + ANCHOR
                        + ", vertical 9:16. Camera then pans left. A title card fades in.";
        Seen seen = COMPILER.seen(prompt, "watch", CameraMovement.PUSH_IN, ANCHOR, List.of(WATCH));
        assertThat(seen.move()).isEqualTo("slow push-in");
        assertThat(seen.parts())
                .containsExactly("the " + WATCH + " on marble", "soft light, 24mm lens");
    }

    @Test
    void theSubjectStandsWhereThePromptSpeaksOfTheCameraAlone() {
        assertThat(
                        seen("The camera orbits slowly around a glass of tea on a table. Steam rises.")
                                .parts())
                .containsExactly("a glass of tea", "Steam rises");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Close-up of eggs in a pan, steam|eggs in a pan, steam",
                "a neon sign reading \"OPEN\" over a door|a neon sign over a door",
                "It costs 2.5 dollars a cup|It costs 2.5 dollars a cup",
                "Point of view from inside a dark fridge: the door opens|Point of view from inside a dark fridge: the door opens",
                "Point-of-view shot of a door; handheld, breathing; dust|a door",
                "Handheld fan whirring on the desk of a clerk|Handheld fan whirring on the desk of a clerk",
                "her parents' kitchen at dawn|her parents' kitchen at dawn"
            })
    void whatIsSeenKeepsItsWords(String prompt, String seen) {
        assertThat(seen(prompt).parts()).startsWith(seen).doesNotContain("breathing");
    }

    private static Seen seen(String prompt) {
        return COMPILER.seen(prompt, "a glass of tea", CameraMovement.TILT, ANCHOR, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bead on a pane. Slow tilt down with the drop. 100mm macro|Slow tilt down with the drop",
                "A bead on a pane; gentle tilt up; slow pan left|gentle tilt up",
                "A bead on a pane; one slow tilt up until the sky is seen|one slow tilt up until the sky is seen",
                "A bead on a pane. Slow push in at the height of a dog|",
                "A bead on a pane. Slow crane down from roof to sill|",
                "A bead on a pane|"
            })
    void theDirectorsWordsForTheMoveAreKept(String prompt, @Nullable String move) {
        assertThat(seen(prompt).move()).isEqualTo(move);
        assertThat(seen(prompt).parts().getFirst()).isEqualTo("A bead on a pane");
        assertThat(String.join(" ", seen(prompt).parts()))
                .doesNotContain("tilt")
                .doesNotContain("crane")
                .doesNotContain("push")
                .doesNotContain("slow pan");
    }

    @Test
    void aCommandTurnsWithTheWords() {
        ClipBrief up = brief(CameraMovement.TILT);
        ClipBrief down =
                new ClipBrief(
                        up.size(),
                        up.angle(),
                        up.move(),
                        "Slow tilt down with the drop",
                        up.seen(),
                        up.verbatim(),
                        ANCHOR,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        false,
                        false);
        assertThat(COMPILER.compile(model("hailuo-02"), up).prompt()).contains("[Tilt up]");
        assertThat(COMPILER.compile(model("hailuo-02"), down).prompt()).contains("[Tilt down]");
        assertThat(COMPILER.compile(model("veo-3.1"), down).prompt())
                .startsWith("Close-up from above, slow tilt down with the drop. ");
        assertThat(COMPILER.compile(model("ltx-2.3"), down).prompt())
                .contains(". Slow tilt down with the drop. ");
    }
}
