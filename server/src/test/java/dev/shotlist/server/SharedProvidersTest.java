package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.ScriptedServer.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two instances with the same models and a real Redis: what one finds out, the other knows. */
@Timeout(180)
class SharedProvidersTest {
    private static final Act AS_USUAL = Vendors.answering(false);

    private final Vendors vendors = new Vendors();
    private final RealRedis redis = new RealRedis();
    private final List<ModelledServer> servers = new ArrayList<>();
    private int briefs;

    private Calls instance() {
        return instance("local");
    }

    private Calls instance(String moderation) {
        ModelledServer server =
                new ModelledServer(
                        vendors.environment(
                                "MODERATION",
                                moderation,
                                "REDIS_URL",
                                redis.url(),
                                "CACHE_TTL_SECONDS",
                                "0",
                                SharingInstances.PATIENT[0],
                                SharingInstances.PATIENT[1]));
        servers.add(server);
        Calls calls = server.calls();
        eventually(() -> calls.get("/v1/health").at("/checks/cache").equals("healthy"));
        return calls;
    }

    @AfterEach
    void stop() {
        servers.forEach(ModelledServer::close);
        redis.close();
        vendors.close();
    }

    /** Who wrote a new plan. */
    private String writer(Calls calls) {
        Calls.Answer answer = calls.parse(brief());
        assertThat(answer.status()).isEqualTo(200);
        return answer.at("/metadata/llm_provider_used");
    }

    private static String breaker(Calls calls) {
        return calls.get("/v1/providers").at("/providers/0/breaker");
    }

    private static Act limited(String seconds) {
        return Acts.reply(429, Map.of("retry-after", seconds), "{}");
    }

    @Test
    void aPauseThatOneWasToldHoldsForTheOtherAndForOneThatStartsLater() {
        Calls one = instance();
        Calls two = instance();
        vendors.openAi.otherwise(limited("300"));
        assertThat(writer(one)).isEqualTo("claude");
        eventually(() -> breaker(two).equals("open"));
        assertThat(two.get("/v1/providers").at("/providers/0/reason")).isEqualTo("rate_limited");
        assertThat(writer(two)).isEqualTo("claude");
        Calls three = instance();
        eventually(() -> breaker(three).equals("open"));
        assertThat(writer(three)).isEqualTo("claude");
        assertThat(vendors.openAiCalls()).isEqualTo(1);
        assertThat(two.get("/metrics").http().body()).contains("shotlist_llm_heard_total 1.0");
    }

    @Test
    void oneProbeGoesOutFromAllInstancesAndItsSuccessBringsAllBack() {
        Calls one = instance();
        Calls two = instance();
        CountDownLatch judged = new CountDownLatch(1);
        vendors.openAi.then(
                limited("1"),
                (request, talk) -> {
                    hold(judged);
                    AS_USUAL.play(request, talk);
                });
        assertThat(writer(one)).isEqualTo("claude");
        eventually(() -> breaker(two).equals("open"));
        CompletableFuture<Calls.Answer> probe = asksUntilItProbes(one);
        for (int i = 0; i < 10; i++) {
            assertThat(writer(one)).isEqualTo("claude");
            assertThat(writer(two)).isEqualTo("claude");
        }
        assertThat(vendors.openAiCalls()).isEqualTo(2);
        judged.countDown();
        assertThat(probe.join().status()).isEqualTo(200);
        eventually(() -> breaker(one).equals("closed") && breaker(two).equals("closed"));
        assertThat(writer(one)).isEqualTo("openai");
        assertThat(writer(two)).isEqualTo("openai");
    }

    @Test
    void aModerationThatOneWasToldToLeaveAloneTheOtherDoesNotAskEither() {
        Calls one = instance("openai");
        Calls two = instance("openai");
        vendors.openAi.otherwise((request, talk) -> {
            boolean judging = request.path().endsWith("/moderations");
            (judging ? limited("300") : AS_USUAL).play(request, talk);
        });
        assertThat(warnings(one)).contains("moderation_unavailable");
        eventually(
                () -> two.get("/metrics").http().body().contains("shotlist_llm_heard_total 1.0"));
        assertThat(warnings(two)).contains("moderation_unavailable");
        assertThat(vendors.moderations()).isEqualTo(1);
        assertThat(breaker(two)).as("of the model with the same key").isEqualTo("closed");
    }

    private String warnings(Calls calls) {
        Calls.Answer answer = calls.parse(brief());
        assertThat(answer.status()).isEqualTo(200);
        return answer.http().body();
    }

    @Test
    void withoutRedisEachGoesByWhatItHasSeen() {
        Calls one = instance();
        Calls two = instance();
        redis.stop();
        vendors.openAi.otherwise(limited("300"));
        assertThat(writer(one)).isEqualTo("claude");
        assertThat(writer(two)).isEqualTo("claude");
        assertThat(vendors.openAiCalls()).isEqualTo(2);
        assertThat(breaker(one)).isEqualTo("open");
        assertThat(breaker(two)).isEqualTo("open");
    }

    @Test
    void withoutRedisAProbeGoesOutAllTheSame() {
        Calls one = instance();
        vendors.openAi.then(limited("1"));
        assertThat(writer(one)).isEqualTo("claude");
        redis.stop();
        eventually(() -> writer(one).equals("openai"));
    }

    /** The first request after the pause is held; those before it go elsewhere. */
    private CompletableFuture<Calls.Answer> asksUntilItProbes(Calls calls) {
        CompletableFuture<Calls.Answer> asked = calls.parseLater(brief());
        while (vendors.openAiCalls() < 2) {
            if (asked.isDone()) {
                asked = calls.parseLater(brief());
            }
            Thread.onSpinWait();
        }
        return asked;
    }

    private String brief() {
        return "20s reel for lamp number " + briefs++;
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
