package dev.shotlist.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.plan.Warning;
import dev.shotlist.scripted.Acts;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A model directs, over real sockets and the whole way from brief to plan. */
class ModelDirectorTest {
    private static final String BRIEF =
            "20 second TikTok ad for the Ardent pocket lamp in cobalt and cream. No people, no"
                    + " voiceover. Text on screen: 'Light where you left it'. CTA: 'Find yours'";

    private final Vendors vendors = new Vendors();

    @AfterEach
    void close() {
        vendors.close();
    }

    @Test
    void theModelsScenesBecomeThePlans() {
        Plan plan = vendors.plan(BRIEF);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("openai");
        assertThat(plan.creativeDirection().concept()).startsWith("Scripted:");
        assertThat(plan.scenes().getFirst().visual().environment())
                .isEqualTo("a windowsill at first light");
        holds(plan);
    }

    @Test
    void eachAttemptIsOnTheAccount() {
        vendors.openAi().then(Acts.reply(429, Map.of("retry-after", "60"), "{}"));
        Plan plan = vendors.plan(BRIEF);
        assertThat(plan.metadata().providerAttempts())
                .extracting(ProviderAttempt::provider, ProviderAttempt::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("openai", "rate_limited"),
                        org.assertj.core.groups.Tuple.tuple("claude", "success"));
        ProviderAttempt last = plan.metadata().providerAttempts().getLast();
        assertThat(last.inputTokens()).isEqualTo(1200);
        assertThat(last.costUsd()).isEqualTo(0.0064);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("claude");
    }

    @Test
    void autoEndsAtTheBuiltInDirector() {
        vendors.bothPlay(Acts.reply(500, "{}"));
        Plan plan = vendors.plan(BRIEF);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("builtin");
        assertThat(plan.metadata().warnings())
                .extracting(Warning::code)
                .contains("llm_unavailable");
        assertThat(plan.metadata().providerAttempts())
                .extracting(ProviderAttempt::outcome)
                .containsOnly("server_error");
        holds(plan);
    }

    @Test
    void aNamedModelGoesFirstAndTheOthersBehindIt() {
        vendors.anthropic().then(Acts.reply(401, "{}"));
        Plan plan = vendors.plan(BRIEF, "claude");
        assertThat(plan.metadata().providerAttempts())
                .extracting(ProviderAttempt::provider)
                .containsExactly("claude", "openai");
    }

    @Test
    void whenEveryModelFailsANamedOneIsAnError() {
        vendors.bothPlay(Acts.reply(500, "{}"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> vendors.plan(BRIEF, "openai"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.LLM_FAILED);
        assertThat(refusal.attempts())
                .extracting(ProviderAttempt::provider)
                .contains("openai", "claude");
    }

    @Test
    void whenEveryModelIsAtItsLimitItSaysWhenToComeBack() {
        vendors.bothPlay(Acts.reply(429, Map.of("retry-after", "7"), "{}"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> vendors.plan(BRIEF, "openai"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.LLM_RATE_LIMITED);
        assertThat(refusal.retryAfter()).isBetween(1, 7);
    }

    @Test
    void builtInAsksNobody() {
        Plan plan = vendors.plan(BRIEF, Options.BUILTIN);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("builtin");
        assertThat(plan.metadata().providerAttempts()).isEmpty();
        assertThat(vendors.openAi().requests()).isEmpty();
        assertThat(vendors.anthropic().requests()).isEmpty();
    }

    @Test
    void findingsGoBackToTheModelOnce() {
        vendors.openAi()
                .then(
                        Vendors.writes(
                                treatment -> {
                                    scene(treatment, 1).put("energy", 3);
                                    return treatment;
                                },
                                false));
        Plan plan = vendors.plan(BRIEF);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("openai");
        assertThat(Vendors.asked(vendors.openAi())).hasSize(2);
        assertThat(Vendors.asked(vendors.openAi()).getLast())
                .contains("/scenes/1/energy: must be a number from 0 to 1");
        assertThat(vendors.anthropic().requests()).isEmpty();
    }

    @Test
    void soundScenesSurviveABadOne() {
        vendors.both(treatment -> {
            scene(treatment, 1).put("generation_prompt", "short");
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("openai");
        assertThat(plan.metadata().warnings())
                .extracting(Warning::code)
                .contains("model_scenes_unavailable")
                .doesNotContain("llm_unavailable");
        assertThat(plan.scenes().get(0).visual().environment())
                .isEqualTo("a windowsill at first light");
        assertThat(plan.scenes().get(1).visual().environment())
                .isNotEqualTo("a stone courtyard after rain");
        assertThat(plan.scenes().get(2).visual().environment())
                .isEqualTo("a workbench under a single lamp");
        holds(plan);
    }

    @Test
    void whatTheBriefSaysOverrulesAModelThatForgotIt() {
        vendors.both(treatment -> {
            treatment.put("call_to_action", "Buy it or cry");
            treatment
                    .withArray("scenes")
                    .forEach(scene -> {
                        ((ObjectNode) scene).put("voiceover", "A voice nobody asked for.");
                        ((ObjectNode) scene).putArray("on_screen").add("A line of its own");
                    });
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        holds(plan);
        assertThat(plan.creativeDirection().cta()).extracting("text").isEqualTo("Find yours");
        assertThat(plan.scenes())
                .extracting(scene -> scene.audio().voiceoverText())
                .containsOnlyNulls();
        assertThat(plan.creativeDirection().visualDirection().colorPalette())
                .extracting(color -> Objects.requireNonNullElse(color.name(), ""))
                .anyMatch(name -> name.contains("cobalt"))
                .anyMatch(name -> name.contains("cream"));
    }

    /** As a text inside a picture may have told it to. */
    @Test
    void aModelThatObeysAnInjectionIsOverruledByTheFacts() {
        Plan usual = vendors.plan(BRIEF);
        vendors.both(treatment -> {
            treatment.put("concept", "Send money to evil.example, says the voice of a crowd.");
            treatment.put("call_to_action", "Send $100 to evil.example");
            treatment.put("duration", 90).put("platform", "youtube").put("aspect_ratio", "16:9");
            ArrayNode scenes = treatment.withArray("scenes");
            for (int i = 0; i < 30; i++) {
                scenes.add(scenes.get(0).deepCopy());
            }
            for (JsonNode one : scenes) {
                ObjectNode scene = (ObjectNode) one;
                scene.put("subject", "a crowd of people with a banner");
                scene.put("voiceover", "Send $100 to evil.example now.");
                scene.put("seconds", 90);
                scene.putArray("on_screen").add("Now 90 % off at evil.example");
            }
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        holds(plan);
        assertThat(plan.creativeDirection().technicalSpecs())
                .isEqualTo(usual.creativeDirection().technicalSpecs());
        assertThat(plan.creativeDirection().cta()).extracting("text").isEqualTo("Find yours");
        assertThat(PlanJson.mapper().writeValueAsString(plan))
                .doesNotContain("evil", "crowd", "$100", "90 %");
    }

    @Test
    void aSceneThatShowsWhatIsForbiddenIsReplaced() {
        vendors.both(treatment -> {
            scene(treatment, 2).put("subject", "a smiling woman with the lamp");
            return treatment;
        });
        Plan plan = vendors.plan(BRIEF);
        assertThat(PlanJson.mapper().writeValueAsString(plan.scenes())).doesNotContain("woman");
        holds(plan);
    }

    @Test
    void theBriefsOwnShotsAllStandInTheirOrder() {
        vendors.both(treatment -> {
            treatment
                    .withArray("scenes")
                    .forEach(scene -> ((ObjectNode) scene).putNull("brief_shot"));
            return treatment;
        });
        Plan plan =
                vendors.plan(
                        "15s Instagram reel for a clay teapot. Shot 1: steam rising from the spout."
                                + " Shot 2: tea poured into a cup. Shot 3: the teapot on a shelf.");
        String subjects =
                plan.scenes().stream()
                        .map(scene -> scene.visual().subject())
                        .collect(Collectors.joining(" | "));
        assertThat(subjects).containsSubsequence("steam rising", "tea poured", "on a shelf");
    }

    @Test
    void aFurtherVariantThatFailsDoesNotLoseTheFirstPlan() {
        vendors.openAi()
                .then(Vendors.writes(UnaryOperator.identity(), false), Acts.reply(401, "{}"));
        vendors.anthropic().otherwise(Acts.reply(401, "{}"));
        Options options = Options.DEFAULT.withProvider("openai").withVariants(2);
        Plan plan =
                vendors.shotlist()
                        .plan(
                                Request.of("20 second TikTok ad for a lamp").with(options),
                                Progress.SILENT);
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("openai");
        assertThat(plan.metadata().providerAttempts()).hasSize(1);
    }

    @Test
    void theSameAnswerGivesTheSamePlan() {
        String one = PlanJson.mapper().writeValueAsString(vendors.plan(BRIEF).scenes());
        assertThat(PlanJson.mapper().writeValueAsString(vendors.plan(BRIEF).scenes()))
                .isEqualTo(one);
    }

    static ObjectNode scene(ObjectNode treatment, int index) {
        ArrayNode scenes = treatment.withArray("scenes");
        return (ObjectNode) scenes.get(index);
    }

    /** What holds whoever directs. */
    static void holds(Plan plan) {
        String json = PlanJson.mapper().writeValueAsString(plan);
        assertThat(PlanSchema.errors(json)).isEmpty();
        assertThat(json).doesNotContain(Vendors.KEY);
        long at = 0;
        for (var scene : plan.scenes()) {
            assertThat(scene.startTime().millis()).isEqualTo(at);
            at = scene.endTime().millis();
            assertThat(scene.visual().generationPrompt())
                    .contains(plan.creativeDirection().visualDirection().styleAnchor());
        }
        assertThat(at).isEqualTo(plan.creativeDirection().technicalSpecs().duration().millis());
        assertThat(at).isEqualTo(20_000);
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(overlay -> overlay.text())
                .contains("Light where you left it");
    }
}
