package dev.shotlist.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Warning;
import dev.shotlist.scripted.Answers;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a model writes, the plan holds and carries none of it that is not plain words. */
class HostileAnswersTest {
    static final String BRIEF =
            "20 second TikTok ad for the Ardent pocket lamp. Text on screen: 'Light where you left"
                    + " it'";

    private final Vendors vendors = new Vendors();

    @AfterEach
    void close() {
        vendors.close();
    }

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("escape sequence", "a lamp \u001b[2J\u001b]0;owned\u0007 on a table"),
                Arguments.of("C1 control", "a lamp \u009b31m on a table"),
                Arguments.of("NUL", "a lamp \u0000 on a table"),
                Arguments.of("right to left override", "a lamp \u202egnp.exe on a table"),
                Arguments.of("zero width", "a l\u200bamp on a table"),
                Arguments.of("script", "a lamp <script>alert(1)</script> on a table"),
                Arguments.of("event handler", "a lamp <img src=x onerror=alert(1)> on a table"),
                Arguments.of("closing tag", "a lamp </script><h1>hello</h1>"),
                Arguments.of("link", "a lamp, see https://evil.example/x?y=1 for more"),
                Arguments.of("bare host", "a lamp, see evil.example for more"),
                Arguments.of("script address", "a lamp javascript:alert(1)"),
                Arguments.of("markdown link", "a [lamp](data:text/html,x) on a table"),
                Arguments.of("template", "a lamp {{constructor.constructor('x')()}}"),
                Arguments.of("system prompt", SystemPrompt.text().substring(40, 190)),
                Arguments.of("huge", "lamp ".repeat(200_000)),
                Arguments.of("lone surrogate", "a lamp \ud800 on a table"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aHostileTextSpoilsItsSceneAlone(String what, String text) {
        vendors.both(treatment -> {
            ModelDirectorTest.scene(treatment, 1).put("subject", text);
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        assertClean(plan);
        assertThat(plan.metadata().llmProviderUsed()).as(what).isEqualTo("openai");
        assertThat(plan.scenes().getFirst().visual().environment())
                .isEqualTo("a windowsill at first light");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aHostileTextBesideTheScenesIsNotUsed(String what, String text) {
        vendors.both(treatment -> {
            treatment.put("concept", text);
            treatment.put("aesthetic", text);
            treatment.put("call_to_action", text);
            ((ObjectNode) treatment.withArray("continuity").get(0)).put("description", text);
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        assertClean(plan);
        assertThat(plan.creativeDirection().concept()).as(what).doesNotContain("lamp on");
        assertThat(plan.metadata().warnings())
                .extracting(Warning::code)
                .containsAnyOf("model_scenes_unavailable", "llm_unavailable");
    }

    static List<Arguments> shapes() {
        return List.of(
                change(
                        "1000 scenes",
                        treatment -> {
                            ArrayNode scenes = treatment.withArray("scenes");
                            ObjectNode first = (ObjectNode) scenes.get(0);
                            while (scenes.size() < 1000) {
                                scenes.add(first.deepCopy());
                            }
                        }),
                change("no scenes", treatment -> treatment.putArray("scenes")),
                change("scenes missing", treatment -> treatment.remove("scenes")),
                change("scenes null", treatment -> treatment.putNull("scenes")),
                change(
                        "scenes of numbers",
                        treatment -> treatment.putArray("scenes").add(1).add(2)),
                change(
                        "all null",
                        treatment ->
                                List.copyOf(treatment.propertyNames()).forEach(treatment::putNull)),
                change(
                        "wrong types",
                        treatment -> {
                            treatment.put("concept", 3);
                            treatment.put("mood", "calm");
                            ModelDirectorTest.scene(treatment, 0).put("energy", "high");
                            ModelDirectorTest.scene(treatment, 0).put("shows", "piece");
                        }),
                change(
                        "duplicated ids",
                        treatment -> {
                            ArrayNode recurring = treatment.withArray("continuity");
                            recurring.add(recurring.get(0).deepCopy());
                        }),
                change(
                        "an id with a path",
                        treatment ->
                                ((ObjectNode) treatment.withArray("continuity").get(0))
                                        .put("id", "../../etc/passwd")),
                change(
                        "unknown ids",
                        treatment ->
                                ModelDirectorTest.scene(treatment, 0)
                                        .putArray("shows")
                                        .add("stranger")),
                change(
                        "scenes in an object",
                        treatment -> {
                            ObjectNode scenes = treatment.objectNode();
                            scenes.set("0", ModelDirectorTest.scene(treatment, 0));
                            treatment.set("scenes", scenes);
                        }),
                change(
                        "continuity in an object",
                        treatment ->
                                treatment.set(
                                        "continuity", treatment.objectNode().put("0", "piece"))),
                change(
                        "so many faults that the last ones are not told of",
                        treatment -> {
                            ArrayNode moods = treatment.putArray("mood");
                            ArrayNode shown =
                                    ModelDirectorTest.scene(treatment, 0).putArray("shows");
                            for (int i = 0; i < 400; i++) {
                                moods.add("\u001b[31mred");
                                shown.add("stranger" + i);
                            }
                            ModelDirectorTest.scene(treatment, 2)
                                    .put("subject", "a lamp <script>alert(1)</script> on a table");
                        }),
                change(
                        "another alphabet",
                        treatment ->
                                ModelDirectorTest.scene(treatment, 1)
                                        .put("reason", "\u0421\u043a\u0438\u0434\u043a\u0430")),
                change(
                        "prices that nobody gave",
                        treatment -> {
                            treatment.put("call_to_action", "Only $4.99 today");
                            ModelDirectorTest.scene(treatment, 1)
                                    .putArray("on_screen")
                                    .add("Now 90 % off");
                        }),
                change(
                        "strange fields",
                        treatment -> {
                            treatment.put("duration", 400);
                            treatment.put("\u001b[31mred", "x");
                            ModelDirectorTest.scene(treatment, 0).put("start_time", -5);
                        }),
                change(
                        "an energy beyond all numbers",
                        treatment ->
                                ModelDirectorTest.scene(treatment, 0)
                                        .put("energy", new java.math.BigDecimal("1e40"))),
                change(
                        "a line too long to read",
                        treatment ->
                                ModelDirectorTest.scene(treatment, 0)
                                        .putArray("on_screen")
                                        .add("word ".repeat(60))));
    }

    private static Arguments change(String what, Consumer<ObjectNode> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void aStrangeShapeEndsInASoundPlan(String what, Consumer<ObjectNode> change) {
        vendors.both(treatment -> {
            change.accept(treatment);
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        assertClean(plan);
        assertThat(plan.scenes().size()).as(what).isBetween(1, 25);
        assertThat(plan.metadata().llmProviderUsed()).isIn("openai", "builtin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "[1,2]",
                "\"text\"",
                "{}",
                "{\"concept\":",
                "{\"concept\":\"a\",\"concept\":\"b\"}",
                "{\"scenes\":NaN}",
                "{\"scenes\":1e999999999}",
                "{\"scenes\":Infinity}",
                "{} {}",
                "Sure! What is the product?",
                "<html>502</html>",
                "```json\n{}\n```"
            })
    void whatIsNoTreatmentIsNoPlanEither(String content) {
        vendors.bothSay(content);
        Plan plan = vendors.plan(BRIEF);
        assertClean(plan);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("builtin");
        assertThat(plan.metadata().warnings())
                .extracting(Warning::code)
                .contains("llm_unavailable");
    }

    @Test
    void aFencedTreatmentIsRead() {
        vendors.openAi()
                .otherwise(
                        Vendors.wraps(treatment ->
                                Answers.openAi(
                                        "Here it is:\n```json\n" + treatment + "\n```\nEnjoy!")));
        assertThat(vendors.plan(BRIEF).metadata().llmProviderUsed()).isEqualTo("openai");
    }

    @Test
    void aModelsNameForItselfIsANameOrNotTaken() {
        vendors.openAi()
                .otherwise(
                        Vendors.wraps(treatment ->
                                Answers.openAi(treatment.toString())
                                        .replace("gpt-6-luna-2026-09-22", "<script>\\u001b[2J")));
        Plan plan = vendors.plan(BRIEF);
        assertClean(plan);
        assertThat(plan.metadata().providerAttempts().getFirst().model()).isEqualTo("gpt-6-luna");
    }

    @Test
    void lineBreaksAreNoFault() {
        vendors.both(treatment -> {
            treatment.put(
                    "concept",
                    "Scripted: one thought on one line.\n\nAnother thought\ton the next.");
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        assertThat(plan.creativeDirection().concept())
                .isEqualTo("Scripted: one thought on one line. Another thought on the next.");
        assertThat(Vendors.asked(vendors.openAi())).hasSize(1);
    }

    /** Sound by the contract, exact in its sums, and plain in all its words. */
    static void assertClean(Plan plan) {
        ModelDirectorTest.holds(plan);
        String json = PlanJson.mapper().writeValueAsString(plan);
        assertThat(json)
                .doesNotContain("evil.example")
                .doesNotContain("<script")
                .doesNotContain("onerror")
                .doesNotContain("javascript:")
                .doesNotContain("{{")
                .doesNotContain("\\u001b")
                .doesNotContain("\\u0000")
                .doesNotContain("\u202e")
                .doesNotContain("\u200b")
                .doesNotContain("\u0421\u043a\u0438\u0434\u043a\u0430")
                .doesNotContain("90 %")
                .doesNotContain("$4.99")
                .doesNotContain("passwd")
                .doesNotContain(SystemPrompt.text().substring(60, 120));
        assertThat(json.length()).isLessThan(100_000);
    }
}
