package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every plan, over briefs from seeds. */
class PlanPropertiesTest {
    private static final int BATCH = 100;
    private static final Shotlist SHOTLIST =
            new Assembly().requestIds(() -> "00000000-test").nanos(() -> 0).build();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyPlanHolds(int batch) {
        hold(batch);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100})
    void everyPlanHoldsAtLength(int batch) {
        for (int i = 0; i < 10; i++) {
            hold(batch + i);
        }
    }

    private static void hold(int batch) {
        for (int i = 0; i < BATCH; i++) {
            String brief = GeneratedBriefs.brief(batch * BATCH + i);
            Plan plan = SHOTLIST.plan(brief);
            String json = PlanJson.mapper().writeValueAsString(plan);
            assertThat(PlanSchema.errors(json)).as(brief).isEmpty();
            timesHold(plan, brief);
            wordsHold(plan, brief);
            assertThat(PlanJson.mapper().writeValueAsString(SHOTLIST.plan(brief)))
                    .as(brief)
                    .isEqualTo(json);
        }
    }

    private static void timesHold(Plan plan, String brief) {
        List<Scene> scenes = plan.scenes();
        long at = 0;
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            assertThat(scene.startTime().millis()).as(brief).isEqualTo(at);
            assertThat(scene.sceneNumber()).isEqualTo(i + 1);
            assertThat(scene.transitionToNext() == null).isEqualTo(i == scenes.size() - 1);
            at = scene.endTime().millis();
        }
        assertThat(at)
                .as(brief)
                .isEqualTo(plan.creativeDirection().technicalSpecs().duration().millis());
        for (Overlay overlay : plan.creativeDirection().textStrategy().overlays()) {
            Scene scene = scenes.get(overlay.sceneNumber() - 1);
            assertThat(overlay.startTime()).as(brief).isGreaterThanOrEqualTo(scene.startTime());
            assertThat(overlay.endTime()).as(brief).isLessThanOrEqualTo(scene.endTime());
            assertThat(overlay.startTime()).as(brief).isLessThan(overlay.endTime());
        }
    }

    private static void wordsHold(Plan plan, String brief) {
        String anchor = plan.creativeDirection().visualDirection().styleAnchor();
        assertThat(anchor.split(" ").length).as(anchor).isLessThanOrEqualTo(20);
        var palette = plan.creativeDirection().visualDirection().colorPalette();
        assertThat(palette.size()).as(brief).isBetween(3, 6);
        Scene before = null;
        for (Scene scene : plan.scenes()) {
            String prompt = scene.visual().generationPrompt();
            assertThat(prompt).as(brief).contains(anchor);
            assertThat(prompt).as(brief).doesNotContain("{").doesNotContain("  ");
            assertThat(scene.visual().subject()).as(brief).doesNotContain("{");
            assertThat(prompt.split(" ").length).as(prompt).isBetween(36, 130);
            for (var recurring : plan.creativeDirection().continuity()) {
                if (scene.visual().shows().contains(recurring.id())) {
                    assertThat(prompt).as(brief).contains(recurring.description());
                }
            }
            if (before != null) {
                boolean repeats =
                        before.visual().shotType() == scene.visual().shotType()
                                && before.visual().cameraMovement()
                                        == scene.visual().cameraMovement();
                assertThat(repeats).as(brief + " scene " + scene.sceneNumber()).isFalse();
            }
            before = scene;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ad for a gold watch", "20 second TikTok for cold brew coffee, no faces"})
    void anotherSeedIsAnotherIdea(String brief) {
        Options usual = Options.DEFAULT;
        List<String> concepts =
                java.util.stream.LongStream.range(0, 3)
                        .mapToObj(seed ->
                                SHOTLIST.plan(
                                                Request.of(brief).with(usual.withSeed(seed)),
                                                Progress.SILENT)
                                        .creativeDirection()
                                        .concept())
                        .toList();
        assertThat(concepts).doesNotHaveDuplicates();
    }
}
