package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.SetArgs;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans shared by two instances through a real Redis, and what becomes of them when it fails. */
class SharedRecallTest {
    private static final String BRIEF = "20s reel for a bakery";

    private final SharingInstances instances = new SharingInstances();
    private final CountedDirector director = instances.director();
    private final RealRedis redis = instances.redis();
    private final RedisCommands<String, String> commands = instances.commands();

    @AfterEach
    void stop() {
        instances.close();
    }

    private static String cache(Calls calls) {
        return calls.get("/v1/health").at("/checks/cache");
    }

    @Test
    void whatOneInstanceMadeTheOtherServes() {
        Calls one = instances.instance();
        Calls two = instances.instance();
        Calls.Answer made = one.parse(BRIEF);
        Calls.Answer served = two.parse(BRIEF);
        assertThat(made.hit()).isFalse();
        assertThat(served.hit()).isTrue();
        assertThat(served.at("/version")).isEqualTo(made.at("/version"));
        assertThat(director.made()).isEqualTo(1);
        assertThat(cache(one)).isEqualTo("healthy");
    }

    @Test
    void bothAskedAtOnceMakeOnePlan() {
        Calls one = instances.instance();
        Calls two = instances.instance();
        // A JVM that asks for the first time is slower than an instance waits.
        assertThat(one.parse("30s ad for a watch").hit()).isFalse();
        assertThat(two.parse("30s ad for a watch").hit()).isTrue();
        List<CompletableFuture<Calls.Answer>> asked = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            asked.add(one.parseLater(BRIEF));
            asked.add(two.parseLater(BRIEF));
        }
        assertThat(asked.stream().map(answer -> answer.join().status())).containsOnly(200);
        assertThat(director.made()).isEqualTo(2);
    }

    @Test
    void aLeaseWhoseHolderDiedRunsOut() {
        Calls one = instances.instance();
        String key = one.parse(BRIEF).header("Shotlist-Key");
        commands.flushall();
        commands.set("shotlist:lease:" + key, "the dead", SetArgs.Builder.px(300));
        Calls two = instances.instance();
        Calls.Answer answer = two.parse(BRIEF);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.hit()).isFalse();
        assertThat(director.made()).isEqualTo(2);
    }

    @Test
    void aCorruptOrOlderValueIsAMiss() {
        Calls one = instances.instance();
        String key = one.parse(BRIEF).header("Shotlist-Key");
        eventually(() -> commands.exists("shotlist:plan:" + key) == 1);
        commands.set("shotlist:plan:" + key, "{\"an\":\"older value\"}");
        Calls two = instances.instance();
        Calls.Answer answer = two.parse(BRIEF);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.hit()).isFalse();
        assertThat(director.made()).isEqualTo(2);
        assertThat(answer.warns("cache_unreadable")).isTrue();
        assertThat(cache(two)).isEqualTo("degraded");
        assertThat(two.get("/metrics").http().body()).contains("shotlist_redis_unreadable_total");
        assertThat(two.parse(BRIEF).warns("cache_unreadable")).isFalse();
    }

    @Test
    void aFlushedRedisCostsOneMoreMaking() {
        instances.instance().parse(BRIEF);
        eventually(() -> !commands.keys("shotlist:plan:*").isEmpty());
        commands.flushall();
        assertThat(instances.instance().parse(BRIEF).hit()).isFalse();
    }

    @Test
    void whatIsClearedInOneInstanceIsGoneInTheOther() {
        Calls one = instances.instance();
        Calls two = instances.instance();
        one.parse(BRIEF);
        assertThat(two.parse(BRIEF).hit()).isTrue();
        Calls.Answer cleared =
                one.post("/v1/cache/clear", "{\"clear_all\":true}", "Authorization", "Bearer boss");
        assertThat(cleared.json().get("cleared").intValue()).isEqualTo(1);
        assertThat(commands.keys("shotlist:plan:*")).isEmpty();
        // The news reaches the other instance a moment later; until then it serves its own copy.
        eventually(() -> two.parse(BRIEF).hit() == false || director.made() > 1);
        assertThat(director.made()).isEqualTo(2);
    }

    @Test
    void withoutRedisPlansAreMadeAndItIsSaid() {
        Calls one = instances.instance();
        redis.stop();
        Calls.Answer answer = one.parse(BRIEF);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.warns("cache_unavailable")).isTrue();
        eventually(() -> cache(one).equals("degraded"));
        Calls.Answer again = one.parse(BRIEF);
        assertThat(again.hit()).isTrue();
        assertThat(again.warns("cache_unavailable")).isFalse();
        redis.start();
        eventually(() -> {
            one.parse("probe " + System.nanoTime());
            return cache(one).equals("healthy");
        });
    }

    @Test
    void downAtTheStartIsNoReasonNotToStart() {
        redis.stop();
        Calls one = instances.instance();
        assertThat(one.parse(BRIEF).status()).isEqualTo(200);
        redis.start();
        eventually(() -> {
            one.parse("probe " + System.nanoTime());
            return cache(one).equals("healthy");
        });
    }

    @Test
    void aReadOnlyRedisStillAnswersQuestions() {
        instances.instance().parse(BRIEF);
        eventually(() -> commands.keys("shotlist:plan:*").size() == 1);
        commands.replicaof("127.0.0.1", 1);
        Calls two = instances.instance();
        assertThat(two.parse("another brief").warns("cache_unavailable")).isTrue();
        assertThat(two.parse(BRIEF).hit()).isTrue();
    }

    @Test
    void aFullRedisStillAnswersQuestions() {
        instances.instance().parse(BRIEF);
        eventually(() -> commands.keys("shotlist:plan:*").size() == 1);
        commands.configSet("maxmemory-policy", "noeviction");
        commands.configSet("maxmemory", "1");
        Calls two = instances.instance();
        assertThat(two.parse("another brief").warns("cache_unavailable")).isTrue();
        assertThat(two.parse(BRIEF).hit()).isTrue();
        eventually(() -> {
            two.parse("brief " + System.nanoTime());
            return cache(two).equals("degraded");
        });
        assertThat(two.get("/metrics").http().body())
                .contains("shotlist_redis_failures_total{command=\"lease\"}");
    }

    @Test
    void aRedisThatHangsHoldsNobodyUpAndMixesNothingUp() throws IOException {
        try (StallingProxy proxy = new StallingProxy(redis.port())) {
            Calls one = instances.at("redis://127.0.0.1:" + proxy.port());
            assertThat(one.parse("brief 0").warns("cache_unavailable")).isFalse();
            proxy.stall(true);
            for (int i = 1; i < 8; i++) {
                Calls.Answer answer = one.parse("brief " + i);
                assertThat(answer.at("/metadata/text")).isEqualTo("brief " + i);
                assertThat(answer.warns("cache_unavailable")).isTrue();
            }
            assertThat(cache(one)).isEqualTo("degraded");
            proxy.stall(false);
            eventually(() -> {
                String text = "probe " + System.nanoTime();
                Calls.Answer answer = one.parse(text);
                assertThat(answer.at("/metadata/text")).isEqualTo(text);
                return cache(one).equals("healthy");
            });
            for (int i = 0; i < 8; i++) {
                assertThat(one.parse("brief " + i).at("/metadata/text")).isEqualTo("brief " + i);
            }
        }
    }
}
