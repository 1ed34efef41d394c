package dev.shotlist.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.CostSource;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PriceEstimateTest {
    private static final String BRIEF = "30 second Instagram ad for a gold watch";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static Plan plan(
            @Nullable String model, @Nullable Double budget, boolean asked, boolean fallback) {
        return on(TODAY, model, budget, asked, fallback);
    }

    private static Plan on(
            LocalDate day,
            @Nullable String model,
            @Nullable Double budget,
            boolean asked,
            boolean fallback) {
        Shotlist shotlist = new Assembly().today(() -> day).build();
        Options options =
                new Options(
                        Options.AUTO,
                        asked,
                        fallback,
                        null,
                        model,
                        budget,
                        false,
                        false,
                        false,
                        false,
                        null,
                        1,
                        0);
        return shotlist.plan(Request.of(BRIEF).with(options), Progress.SILENT);
    }

    private static CostEstimate cost(Plan plan) {
        assertThat(PlanSchema.errors(PlanJson.mapper().writeValueAsString(plan))).isEmpty();
        return Objects.requireNonNull(plan.costEstimate());
    }

    @Test
    void noFigureUnlessAskedForOrWhereTheFallbackIsOff() {
        assertThat(plan(null, null, false, true).costEstimate()).isNull();
        assertThat(plan("veo-3.1", null, false, true).costEstimate()).isNull();
        assertThat(plan(null, null, true, false).costEstimate()).isNull();
    }

    @Test
    void withoutAModelTheFigureIsCautious() {
        CostEstimate cost = cost(plan(null, null, true, true));
        assertThat(cost.source()).isEqualTo(CostSource.FALLBACK);
        JsonNode models = cost.breakdown().get("models");
        int within = 0;
        for (JsonNode row : models) {
            within += row.get("list_usd").doubleValue() <= cost.totalUsd() ? 1 : 0;
        }
        assertThat(within).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * models.size()));
        assertThat(models.size()).isGreaterThan(3);
        assertThat(cost.p50Usd()).isGreaterThan(cost.totalUsd());
        assertThat(cost.p90Usd()).isGreaterThan(cost.p50Usd());
        for (JsonNode row : models) {
            if (row.get("model").equals(cost.breakdown().get("model"))) {
                assertThat(row.get("list_usd").doubleValue()).isEqualTo(cost.totalUsd());
                assertThat(row.get("p50_usd").doubleValue()).isEqualTo(cost.p50Usd());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"veo-3.1", "kling-4.0", "wan-2.7", "hailuo-02", "seedance-2.5", "auto"})
    void withAModelTheScenesSumToTheTotal(String model) {
        Plan plan = plan(model, null, true, false);
        CostEstimate cost = cost(plan);
        assertThat(cost.source()).isEqualTo(CostSource.CATALOGUE);
        double sum = 0;
        for (JsonNode row : cost.breakdown().get("scenes")) {
            sum += row.get("list_usd").doubleValue();
        }
        assertThat(cost.breakdown().get("scenes").size()).isEqualTo(plan.scenes().size());
        assertThat(sum).isCloseTo(cost.totalUsd(), within(1e-3));
        assertThat(cost.p50Usd()).isGreaterThanOrEqualTo(cost.totalUsd() - 0.01);
        assertThat(cost.p90Usd()).isGreaterThan(cost.p50Usd());
        assertThat(String.join(" ", cost.assumptions()))
                .contains("$")
                .contains("Takes for a usable shot");
    }

    @Test
    void aModelWithoutAPriceFallsBackAndSaysSo() {
        CostEstimate cost = cost(plan("pika-2.2", null, true, true));
        assertThat(cost.source()).isEqualTo(CostSource.FALLBACK);
        assertThat(cost.assumptions()).contains("No price of Pika 2.2 was found.");
        assertThat(plan("pika-2.2", null, true, false).costEstimate()).isNull();
    }

    @Test
    void noSingleModelIsCheaperThanTheCheapestMix() {
        double mix = cost(plan("auto", null, true, false)).totalUsd();
        for (String model : new String[] {"veo-3.1", "kling-3.0", "wan-2.7", "ltx-2.3-fast"}) {
            assertThat(mix).isLessThanOrEqualTo(cost(plan(model, null, true, false)).totalUsd());
        }
    }

    @Test
    void aSmallBudgetIsMetWithDrafts() {
        double mix = cost(plan("auto", null, true, false)).totalUsd();
        double drafts = cost(plan("auto", 0.01, true, false)).totalUsd();
        assertThat(drafts).isLessThan(mix).isGreaterThan(0.01);
    }

    @Test
    void anOldFigureIsCalledOld() {
        CostEstimate cost = cost(on(LocalDate.of(2027, 6, 1), "veo-3.1", null, true, false));
        assertThat(String.join(" ", cost.assumptions())).contains("more than 180 days old");
        assertThat(cost.confidence()).isEqualTo("low");
    }

    @ParameterizedTest
    @CsvSource({
        // takes on average; within how many takes half and nine tenths of such shots are usable
        "1, 1, 1",
        "1.5, 1, 3, 1 - (1/3)^3 = 0.963",
        "2, 1, 4, 1 - (1/2)^1 = 0.5 and 1 - (1/2)^4 = 0.938",
        "3, 2, 6, 1 - (2/3)^2 = 0.556 and 1 - (2/3)^6 = 0.912",
        "10, 7, 22, 1 - 0.9^7 = 0.522 and 1 - 0.9^22 = 0.902"
    })
    void oneShotCostsWholeTakes(double takes, int half, int most) {
        Spread spread = new Spread();
        spread.add(1.6, takes);
        assertThat(spread.p50()).isCloseTo(1.6 * half, within(1e-9));
        assertThat(spread.p90()).isCloseTo(1.6 * most, within(1e-9));
    }

    @Test
    void aPieceIsWorkedByHand() {
        // Each scene on a clip of Veo 3.1 at 1080 lines: 4, 6 or 8 s at $0.40 a second, or several.
        Plan plan = plan("veo-3.1", null, true, true);
        double worked = 0;
        for (var scene : plan.scenes()) {
            double left = scene.duration().value();
            while (left > 0) {
                double clip = left > 6 ? 8 : left > 4 ? 6 : 4;
                worked += clip * 0.40;
                left -= clip;
            }
        }
        assertThat(cost(plan).totalUsd()).isCloseTo(worked, within(1e-6));
    }

    @Test
    void theSpreadIsThatOfManyTrials() {
        Random random = new Random(11);
        Spread spread = new Spread();
        double[] usd = new double[10];
        double[] takes = {3, 3, 5, 3, 10, 1.5, 2.5, 3, 5, 3};
        for (int i = 0; i < usd.length; i++) {
            usd[i] = 0.5 + i * 0.2;
            spread.add(usd[i], takes[i]);
        }
        double[] totals = new double[40_000];
        for (int trial = 0; trial < totals.length; trial++) {
            for (int i = 0; i < usd.length; i++) {
                int needed = 1;
                while (random.nextDouble() >= 1 / takes[i]) {
                    needed++;
                }
                totals[trial] += needed * usd[i];
            }
        }
        java.util.Arrays.sort(totals);
        assertThat(spread.p50()).isCloseTo(totals[totals.length / 2], within(1.0));
        assertThat(spread.p90()).isCloseTo(totals[totals.length * 9 / 10], within(1.5));
    }
}
