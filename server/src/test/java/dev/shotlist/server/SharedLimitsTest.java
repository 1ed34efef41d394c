package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests counted by two instances together in a real Redis, and by each alone when it fails. */
class SharedLimitsTest {
    private static final String LIMIT = "RATE_LIMIT_PER_MINUTE";
    private static final String BRIEF = "15s reel for tea";

    private final SharingInstances instances = new SharingInstances();

    @AfterEach
    void stop() {
        instances.close();
    }

    private static long granted(List<CompletableFuture<Calls.Answer>> asked) {
        return asked.stream().filter(answer -> answer.join().status() == 200).count();
    }

    @Test
    void whatOneInstanceGrantedTheOtherCountsToo() {
        Calls one = instances.instance(LIMIT, "2");
        Calls two = instances.instance(LIMIT, "2");
        assertThat(one.parse(BRIEF).header("RateLimit")).startsWith("\"default\";r=1;t=");
        assertThat(two.parse(BRIEF).header("RateLimit")).startsWith("\"default\";r=0;t=");
        Calls.Answer over = one.parse(BRIEF);
        assertThat(over.status()).isEqualTo(429);
        assertThat(Integer.parseInt(over.header("Retry-After"))).isBetween(1, 30);
        assertThat(over.header("RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");
    }

    @Test
    void aBurstAtBothIsNotOvershot() {
        // The first answer fills the cache; the rest only count. One token comes back in 10
        // minutes.
        Calls one = instances.instance(LIMIT, "20");
        Calls two = instances.instance(LIMIT, "20");
        assertThat(one.parse(BRIEF).status()).isEqualTo(200);
        instances.commands().flushall();
        List<CompletableFuture<Calls.Answer>> asked = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            asked.add(one.parseLater(BRIEF));
            asked.add(two.parseLater(BRIEF));
        }
        long granted = granted(asked);
        // Every three seconds a request comes back; a slow machine may see some of them.
        assertThat(granted).isBetween(20L, 26L);
    }

    @Test
    void eachItemOfABatchCountsInBoth() {
        Calls one = instances.instance(LIMIT, "5");
        Calls two = instances.instance(LIMIT, "5");
        String item = Calls.brief(BRIEF, "");
        String batch = "[" + String.join(",", item, item, item, item) + "]";
        assertThat(one.post("/v1/parse/batch", batch).status()).isEqualTo(200);
        Calls.Answer rest = two.post("/v1/parse/batch", batch);
        assertThat(rest.at("/results/0/status")).isEqualTo("success");
        assertThat(rest.at("/results/1/error/code")).isEqualTo("rate_limited");
    }

    @Test
    void withoutRedisEachCountsOnFromWhatItGrantedAndSaysSo() {
        Calls one = instances.instance(LIMIT, "3");
        assertThat(one.parse(BRIEF).warns("limits_unavailable")).isFalse();
        instances.redis().stop();
        Calls.Answer alone = one.parse(BRIEF);
        assertThat(alone.status()).isEqualTo(200);
        assertThat(alone.warns("limits_unavailable")).isTrue();
        assertThat(alone.header("RateLimit")).startsWith("\"default\";r=1;t=");
        assertThat(one.parse(BRIEF).status()).isEqualTo(200);
        assertThat(one.parse(BRIEF).status()).isEqualTo(429);
        eventually(() -> one.get("/v1/health").at("/checks/limits").equals("degraded"));
        assertThat(one.get("/metrics").http().body())
                .contains("shotlist_redis_failures_total{command=\"limit\"}")
                .contains("shotlist_limits_alone_total");
        instances.redis().start();
        eventually(() -> {
            one.parse("probe " + System.nanoTime());
            return one.get("/v1/health").at("/checks/limits").equals("healthy");
        });
    }

    @Test
    void aRedisThatHangsDelaysNobodyAndRefusesNobody() throws IOException {
        try (StallingProxy proxy = new StallingProxy(instances.redis().port())) {
            Calls one = instances.at("redis://127.0.0.1:" + proxy.port(), LIMIT, "1000000");
            eventually(() -> !one.parse(BRIEF).warns("limits_unavailable"));
            proxy.stall(true);
            for (int i = 0; i < 6; i++) {
                Calls.Answer answer = one.parse(BRIEF);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.warns("limits_unavailable")).isTrue();
            }
            proxy.stall(false);
            eventually(() -> !one.parse(BRIEF).warns("limits_unavailable"));
        }
    }

    @Test
    void aReadOnlyOrFullRedisLeavesEachToItself() {
        Calls one = instances.instance(LIMIT, "1000000");
        instances.commands().configSet("maxmemory-policy", "noeviction");
        instances.commands().configSet("maxmemory", "1");
        assertThat(one.parse(BRIEF).warns("limits_unavailable")).isTrue();
        instances.commands().configSet("maxmemory", "0");
        eventually(() -> !one.parse(BRIEF).warns("limits_unavailable"));
        instances.commands().replicaof("127.0.0.1", 1);
        assertThat(one.parse(BRIEF).warns("limits_unavailable")).isTrue();
    }

    @Test
    void aBucketThatIsNotOursIsNoReasonToRefuse() {
        Calls one = instances.instance(LIMIT, "1000000");
        one.parse(BRIEF);
        instances
                .commands()
                .keys("shotlist:limit:*")
                .forEach(key -> instances.commands().set(key, "nonsense"));
        Calls.Answer answer = one.parse(BRIEF);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.warns("limits_unavailable")).isTrue();
        assertThat(one.get("/v1/health").at("/checks/limits")).isEqualTo("degraded");
        eventually(() -> !one.parse(BRIEF).warns("limits_unavailable"));
    }
}
