package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.scripted.Acts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes and a real Redis, each killed and started again. */
@Tag("long")
@Timeout(600)
class SeveralInstancesTest {
    private static final String BRIEF = "20s reel for a bakery";

    private final SharingInstances redis = new SharingInstances();
    private final List<InstanceProcess> processes = new ArrayList<>();

    @AfterEach
    void stop() {
        processes.forEach(InstanceProcess::close);
        redis.close();
    }

    private InstanceProcess process(String... namesAndValues) {
        Map<String, String> environment = new HashMap<>();
        environment.put("REDIS_URL", redis.redis().url());
        environment.put("RATE_LIMIT_PER_MINUTE", "1000000");
        environment.put(SharingInstances.PATIENT[0], SharingInstances.PATIENT[1]);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        InstanceProcess process = new InstanceProcess(environment);
        processes.add(process);
        // One that found no Redis within a second has started without it, and takes it up later.
        Calls calls = process.calls();
        eventually(() -> calls.get("/v1/health").at("/checks/cache").equals("healthy"));
        return process;
    }

    private static double made(Calls calls) {
        return calls.get("/metrics")
                .http()
                .body()
                .lines()
                .filter(line -> line.startsWith("shotlist_recall_total{result=\"made\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('}') + 1)))
                .sum();
    }

    @Test
    void twoHundredIdenticalRequestsAtBothMakeOnePlan() {
        Calls one = process().calls();
        Calls two = process().calls();
        double before = made(one) + made(two);
        List<CompletableFuture<Calls.Answer>> asked = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            asked.add(one.parseLater(BRIEF));
            asked.add(two.parseLater(BRIEF));
        }
        assertThat(asked.stream().map(answer -> answer.join().status())).containsOnly(200);
        assertThat(made(one) + made(two) - before).isEqualTo(1);
    }

    @Test
    void anInstanceKilledWhileItMakesAPlanLeavesItToTheOther() {
        String held = BRIEF + ", " + InstanceMain.HELD;
        InstanceProcess one = process("TEST_HOLDS", "yes");
        Calls two = process().calls();
        CompletableFuture<Calls.Answer> lost = one.calls().parseLater(held);
        eventually(() -> !redis.commands().keys("shotlist:lease:*").isEmpty());
        CompletableFuture<Calls.Answer> waiting = two.parseLater(held);
        one.kill();
        assertThat(lost.handle((answer, fault) -> fault != null).join()).isTrue();
        Calls.Answer made = waiting.join();
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.hit()).isFalse();
        // Started again it finds what the other has made meanwhile, and need not hold.
        Calls again = process("TEST_HOLDS", "yes").calls();
        assertThat(again.parse(held).hit()).isTrue();
    }

    @Test
    void anInstancePausedPastItsLeaseLeavesThePlanToTheOtherAndTakesNothingBack() {
        String held = BRIEF + ", " + InstanceMain.HELD;
        InstanceProcess one = process("TEST_HOLDS", "yes");
        Calls two = process().calls();
        CompletableFuture<Calls.Answer> late = one.calls().parseLater(held);
        eventually(() -> !redis.commands().keys("shotlist:lease:*").isEmpty());
        one.pause();
        Calls.Answer made = two.parse(held);
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.hit()).isFalse();
        one.resume();
        // It goes on, and holds no lease on what the other has made meanwhile.
        assertThat(one.calls().parse("15s reel for tea").status()).isEqualTo(200);
        eventually(() -> redis.commands().keys("shotlist:lease:*").isEmpty());
        assertThat(two.parse(held).hit()).isTrue();
        assertThat(late).isNotDone();
    }

    @Test
    void whatAClientHasLeftOutlivesAnInstance() {
        InstanceProcess one = process("RATE_LIMIT_PER_MINUTE", "2");
        Calls two = process("RATE_LIMIT_PER_MINUTE", "2").calls();
        assertThat(one.calls().parse(BRIEF).status()).isEqualTo(200);
        one.kill();
        assertThat(two.parse(BRIEF).header("RateLimit")).startsWith("\"default\";r=0;");
        Calls again = process("RATE_LIMIT_PER_MINUTE", "2").calls();
        assertThat(again.parse(BRIEF).status()).isEqualTo(429);
    }

    @Test
    void aModelThatOneProcessFoundSpentIsNotAskedByTheOther() {
        try (Vendors vendors = new Vendors()) {
            String[] models =
                    vendors
                            .environment("MODERATION", "local", "CACHE_TTL_SECONDS", "0")
                            .entrySet()
                            .stream()
                            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                            .toArray(String[]::new);
            Calls one = process(models).calls();
            Calls two = process(models).calls();
            vendors.openAi.otherwise(Acts.reply(401, "{}"));
            assertThat(one.parse(BRIEF).at("/metadata/llm_provider_used")).isEqualTo("claude");
            eventually(
                    () -> two.get("/v1/providers").at("/providers/0/reason").equals("key_refused"));
            assertThat(two.parse(BRIEF).at("/metadata/llm_provider_used")).isEqualTo("claude");
            assertThat(vendors.openAiCalls()).isEqualTo(1);
        }
    }

    @Test
    void aRedisKilledAndStartedAgainIsUsedAgainByBoth() {
        Calls one = process().calls();
        Calls two = process().calls();
        assertThat(one.parse(BRIEF).status()).isEqualTo(200);
        redis.redis().stop();
        for (Calls each : List.of(one, two)) {
            Calls.Answer answer = each.parse("15s reel for tea");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.warns("cache_unavailable")).isTrue();
            assertThat(answer.warns("limits_unavailable")).isTrue();
            eventually(() -> each.get("/v1/health").at("/status").equals("degraded"));
        }
        redis.redis().start();
        for (Calls each : List.of(one, two)) {
            eventually(() -> {
                each.parse("probe " + System.nanoTime());
                return each.get("/v1/health").at("/status").equals("healthy");
            });
        }
        String fresh = "45s teaser for a lamp";
        assertThat(one.parse(fresh).hit()).isFalse();
        eventually(() -> two.parse(fresh).hit());
    }
}
