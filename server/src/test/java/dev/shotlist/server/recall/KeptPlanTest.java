package dev.shotlist.server.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class KeptPlanTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Plan PLAN =
            Assembly.builtIn()
                    .plan(
                            Request.of("20s reel for a \"request_id\" caf\u00e9 \ud83d\ude00"),
                            "leader-0001",
                            Progress.SILENT);
    private final KeptPlan kept = KeptPlan.of(PLAN, NOON, Duration.ofMinutes(30));

    private static final Warning NOTE =
            new Warning("cache_unavailable", Severity.INFO, null, "Made anew.", null, null);

    private static JsonNode read(byte[] json) {
        return PlanJson.mapper().readTree(json);
    }

    @Test
    void anAnswerDiffersInItsOwnFourValuesOnly() {
        ObjectNode original = (ObjectNode) read(kept.json());
        ObjectNode hit =
                (ObjectNode) read(kept.answer("follower-0002", true, 0.25, List.of()).joined());
        assertThat(hit.get("request_id").stringValue()).isEqualTo("follower-0002");
        ObjectNode metadata = (ObjectNode) hit.get("metadata");
        assertThat(metadata.get("cache_hit").booleanValue()).isTrue();
        assertThat(metadata.get("processing_time_ms").doubleValue()).isEqualTo(0.25);
        assertThat(metadata.get("saved_usd").doubleValue()).isZero();
        for (ObjectNode plan : List.of(original, hit)) {
            plan.remove("request_id");
            ((ObjectNode) plan.get("metadata"))
                    .remove(List.of("cache_hit", "processing_time_ms", "saved_usd"));
        }
        assertThat(hit).isEqualTo(original);
    }

    @Test
    void withTheValuesItHadTheBytesAreTheSame() {
        assertThat(
                        kept.answer(
                                        PLAN.requestId(),
                                        false,
                                        PLAN.metadata().processingTimeMs(),
                                        List.of())
                                .joined())
                .isEqualTo(kept.json());
    }

    @Test
    void aNoteJoinsTheWarningsOfThisAnswerAlone() {
        byte[] noted = kept.answer("x-00000001", false, 1, List.of(NOTE)).joined();
        JsonNode warnings = read(noted).at("/metadata/warnings");
        assertThat(warnings.size()).isEqualTo(PLAN.metadata().warnings().size() + 1);
        assertThat(warnings.get(warnings.size() - 1).get("code").stringValue())
                .isEqualTo("cache_unavailable");
    }

    @Test
    void aPlanWithoutWarningsCanHaveItsFirst() {
        byte[] bare =
                "{\"request_id\":\"a\",\"metadata\":{\"cache_hit\":false,\"warnings\":[],\"processing_time_ms\":1}}"
                        .getBytes(StandardCharsets.UTF_8);
        KeptPlan plan = new KeptPlan(bare, Seam.find(bare), 0.5, NOON, Duration.ofMinutes(1));
        JsonNode read = read(plan.answer("b", true, 2, List.of(NOTE)).joined());
        assertThat(read.at("/metadata/warnings").size()).isEqualTo(1);
        assertThat(read.at("/metadata/saved_usd").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void variantsCarryTheIdOfTheAnswerToo() {
        byte[] two =
                "{\"request_id\":\"a\",\"metadata\":{\"cache_hit\":false,\"warnings\":[]},\"variants\":[{\"axes\":{},\"plan\":{\"request_id\":\"a\",\"metadata\":{\"cache_hit\":false,\"warnings\":[{}]}}}]}"
                        .getBytes(StandardCharsets.UTF_8);
        KeptPlan plan = new KeptPlan(two, Seam.find(two), 0, NOON, Duration.ofMinutes(1));
        JsonNode read = read(plan.answer("b", true, 2, List.of()).joined());
        assertThat(read.at("/variants/0/plan/request_id").stringValue()).isEqualTo("b");
        assertThat(read.at("/variants/0/plan/metadata/cache_hit").booleanValue()).isTrue();
    }

    @Test
    void itIsFreshForAsLongAsBothSidesAccept() {
        assertThat(kept.fresh(NOON.plusSeconds(1799), Duration.ofHours(1))).isTrue();
        assertThat(kept.fresh(NOON.plusSeconds(1800), Duration.ofHours(1))).isFalse();
        assertThat(kept.fresh(NOON.plusSeconds(60), Duration.ofSeconds(60))).isFalse();
    }

    @Test
    void itComesBackFromASealAsItWas() {
        KeptPlan back = KeptPlan.unsealed("k", kept.sealed("k")).orElseThrow();
        assertThat(back.answer("y-00000001", true, 3, List.of()).joined())
                .isEqualTo(kept.answer("y-00000001", true, 3, List.of()).joined());
        assertThat(back.fresh(NOON.plusSeconds(1799), Duration.ofHours(1))).isTrue();
    }

    @Test
    void anotherKeyAnyFlippedByteAndAnyCutAreNoPlan() {
        byte[] sealed = kept.sealed("k");
        assertThat(KeptPlan.unsealed("other", sealed)).isEmpty();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sealed.length; i += 97) {
            places.add(i);
        }
        assertThat(places)
                .allSatisfy(i -> {
                    byte[] flipped = sealed.clone();
                    flipped[i] ^= 0x10;
                    assertThat(KeptPlan.unsealed("k", flipped)).isEmpty();
                    assertThat(KeptPlan.unsealed("k", java.util.Arrays.copyOf(sealed, i)))
                            .isEmpty();
                });
        assertThat(KeptPlan.unsealed("k", "older value".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
