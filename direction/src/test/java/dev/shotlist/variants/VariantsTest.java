package dev.shotlist.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.Variant;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final String OPEN = "Create a luxury ad for a gold watch";
    private static final String FULL =
            "Vertical 20 second TikTok for a blue running shoe, blue and white. 4 scenes:"
                    + " 1. feet on a wet road 2. sunrise over a bridge 3. the shoe in a hand"
                    + " 4. the shoe on a bench. The text must say 'Run light'.";

    private static final Shotlist SHOTLIST =
            new Assembly().requestIds(() -> "variants-test").nanos(() -> 0).build();

    private static Plan plan(String brief, int variants) {
        String body =
                """
                {"prompt": {"text": %s},
                 "options": {"llm_provider": "builtin", "include_cost_estimate": true, "variants": %d}}\
                """
                        .formatted(PlanJson.mapper().writeValueAsString(brief), variants);
        Request request = RequestReader.read(PlanJson.mapper().readTree(body));
        return SHOTLIST.plan(request, Progress.SILENT);
    }

    private static List<Variant> variants(Plan plan) {
        return Objects.requireNonNull(plan.variants());
    }

    private static double usd(Plan plan) {
        return Objects.requireNonNull(plan.costEstimate()).totalUsd();
    }

    private static List<Plan> all(Plan plan) {
        List<Plan> all = new ArrayList<>(List.of(plan));
        variants(plan).stream().map(Variant::plan).forEach(all::add);
        return all;
    }

    @Test
    void anOpenBriefHasSixThatAreNoCopiesOfEachOther() {
        Plan plan = plan(OPEN, Options.MOST_VARIANTS);
        List<Plan> all = all(plan);
        assertThat(all).hasSize(6);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Distance.between(all.get(i), all.get(j)))
                        .as("%d and %d", i, j)
                        .isGreaterThanOrEqualTo(Distance.NEAR_COPY)
                        .isLessThanOrEqualTo(1);
            }
        }
        Set<String> axes = new HashSet<>();
        variants(plan).forEach(one -> axes.addAll(one.axes().propertyNames()));
        assertThat(axes).contains("hook", "look", "structure", "ratio", "idea");
    }

    @Test
    void theFirstIsThePlanThatWouldBeAlone() {
        Plan alone = plan(OPEN, 1);
        Plan first = plan(OPEN, 3);
        assertThat(alone.variants()).isNull();
        assertThat(first.version()).isEqualTo(alone.version());
        assertThat(first.variants()).hasSize(2);
    }

    @Test
    void theSameRequestGivesTheSameBytesAndTheSchemaHolds() {
        String one = PlanJson.mapper().writeValueAsString(plan(OPEN, 4));
        assertThat(PlanJson.mapper().writeValueAsString(plan(OPEN, 4))).isEqualTo(one);
        assertThat(PlanSchema.errors(one)).isEmpty();
        for (Plan plan : all(plan(OPEN, 4))) {
            assertThat(PlanSchema.errors(PlanJson.mapper().writeValueAsString(plan))).isEmpty();
        }
    }

    @Test
    void anotherHookSharesTheBodyAndCostsOneScene() {
        Plan plan = plan(OPEN, 2);
        Variant hook = variants(plan).getFirst();
        assertThat(hook.axes().has("hook")).isTrue();
        assertThat(hook.sharedScenes()).hasSize(plan.scenes().size() - 1);
        assertThat(hook.plan().scenes().getFirst().visual().subject())
                .isNotEqualTo(plan.scenes().getFirst().visual().subject());
        assertThat(hook.marginalUsd()).isPositive().isLessThan(usd(plan) / 2);
    }

    @Test
    void anotherFrameSharesNothing() {
        Variant framed =
                variants(plan(OPEN, 6)).stream()
                        .filter(one -> one.axes().has("ratio"))
                        .findFirst()
                        .orElseThrow();
        assertThat(framed.sharedScenes()).isEmpty();
        assertThat(framed.marginalUsd()).isCloseTo(usd(framed.plan()), within(0.01));
    }

    @Test
    void whatTheBriefDemandsHoldsInEveryOne() {
        for (Plan plan : all(plan(FULL, 6))) {
            assertThat(plan.scenes()).hasSize(4);
            assertThat(plan.creativeDirection().technicalSpecs().aspectRatio().toString())
                    .isEqualTo("9:16");
            assertThat(plan.creativeDirection().textStrategy().overlays())
                    .extracting(Overlay::text)
                    .contains("Run light");
            assertThat(plan.scenes().getFirst().visual().subject()).contains("feet");
        }
    }

    @Test
    void whereABriefLeavesNoRoomThereAreFewerAndItSaysSo() {
        String closed = FULL + " Frame 9:16, exactly 4 scenes.";
        Plan plan = plan(closed, 6);
        boolean fewer = all(plan).size() < 6;
        List<String> said = plan.metadata().warnings().stream().map(Warning::code).toList();
        assertThat(said.contains("variants_too_alike")).isEqualTo(fewer);
    }

    @Test
    void aPlanLiesNowhereFromItself() {
        Plan plan = plan(OPEN, 1);
        assertThat(Distance.between(plan, plan)).isZero();
    }
}
