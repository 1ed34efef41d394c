package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.server.limits.GateSettings;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client may ask for and what the server takes on, over sockets. */
class LimitsTest {
    private final List<ShotlistServer> servers = new ArrayList<>();

    private Calls calls(ServerSettings settings, Shotlist shotlist) {
        ShotlistServer server = new ShotlistServer(settings, shotlist, "1", InstantSource.system());
        servers.add(server);
        server.start();
        return new Calls(server);
    }

    @AfterEach
    void stop() {
        servers.forEach(ShotlistServer::close);
    }

    @Test
    void theLimitIsSaidBeforeAndAfterItIsReached() {
        Calls calls = calls(Environments.with("RATE_LIMIT_PER_MINUTE", "2"), Assembly.builtIn());
        Calls.Answer first = calls.parse("15s reel for tea");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");
        assertThat(first.header("RateLimit")).startsWith("\"default\";r=1;t=");
        assertThat(calls.parse("15s reel for tea").status()).isEqualTo(200);
        Calls.Answer over = calls.parse("15s reel for tea");
        assertThat(over.status()).isEqualTo(429);
        assertThat(over.at("/code")).isEqualTo("rate_limited");
        assertThat(over.header("RateLimit")).startsWith("\"default\";r=0;t=");
        assertThat(Integer.parseInt(over.header("Retry-After"))).isBetween(1, 30);
        assertThat(over.json().get("retry_after").intValue())
                .isEqualTo(Integer.parseInt(over.header("Retry-After")));
        assertThat(calls.get("/v1/health").status()).isEqualTo(200);
    }

    @Test
    void aForgedForwardingHeaderIsNoOtherClient() {
        Calls calls = calls(Environments.with("RATE_LIMIT_PER_MINUTE", "1"), Assembly.builtIn());
        String brief = Calls.brief("15s reel for tea", "");
        assertThat(calls.post("/v1/parse", brief, "X-Forwarded-For", "198.51.100.1").status())
                .isEqualTo(200);
        assertThat(calls.post("/v1/parse", brief, "X-Forwarded-For", "198.51.100.2").status())
                .isEqualTo(429);
    }

    @Test
    void behindATrustedProxyEachClientHasItsOwn() {
        Calls calls =
                calls(
                        Environments.with(
                                "RATE_LIMIT_PER_MINUTE", "1", "TRUSTED_PROXIES", "127.0.0.1"),
                        Assembly.builtIn());
        String brief = Calls.brief("15s reel for tea", "");
        assertThat(calls.post("/v1/parse", brief, "X-Forwarded-For", "198.51.100.1").status())
                .isEqualTo(200);
        assertThat(calls.post("/v1/parse", brief, "X-Forwarded-For", "198.51.100.2").status())
                .isEqualTo(200);
        assertThat(
                        calls.post("/v1/parse", brief, "X-Forwarded-For", "9.9.9.9, 198.51.100.2")
                                .status())
                .isEqualTo(429);
    }

    @Test
    void eachKeyHasItsOwn() {
        Calls calls =
                calls(
                        Environments.with(
                                "RATE_LIMIT_PER_MINUTE", "1", "SHOTLIST_API_KEYS", "a=k1,b=k2"),
                        Assembly.builtIn());
        String brief = Calls.brief("15s reel for tea", "");
        assertThat(calls.post("/v1/parse", brief, "Authorization", "Bearer k1").status())
                .isEqualTo(200);
        assertThat(calls.post("/v1/parse", brief, "Authorization", "Bearer k1").status())
                .isEqualTo(429);
        assertThat(calls.post("/v1/parse", brief, "Authorization", "Bearer k2").status())
                .isEqualTo(200);
    }

    @Test
    void whatIsMoreThanCanBeMadeIsSentAwayWhileHealthAnswers() throws InterruptedException {
        CountedDirector director = new CountedDirector();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        director.does((builtIn, settled) -> {
            begun.countDown();
            await(go);
            return builtIn.direct(settled);
        });
        ServerSettings usual = Environments.with();
        ServerSettings narrow =
                usual.withLimits(usual.limits().withBuiltIn(new GateSettings(1, 0)));
        Calls calls = calls(narrow, director.shotlist());
        CompletableFuture<Calls.Answer> working = calls.parseLater("15s reel for tea");
        begun.await();
        Calls.Answer shed = calls.parse("30s ad for a watch");
        assertThat(shed.status()).isEqualTo(503);
        assertThat(shed.at("/code")).isEqualTo("overloaded");
        assertThat(shed.header("Retry-After")).isNotEmpty();
        assertThat(calls.get("/v1/health").status()).isEqualTo(200);
        go.countDown();
        assertThat(working.join().status()).isEqualTo(200);
        assertThat(calls.parse("30s ad for a watch").status()).isEqualTo(200);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aKeyHasARateAndASizeOfItsOwn() {
        Calls calls =
                calls(
                        Environments.with(
                                "SHOTLIST_API_KEYS", "shop=key-of-the-shop,trial=key-of-the-trial",
                                "SHOTLIST_KEY_LIMITS", "trial=1:1MB"),
                        Assembly.builtIn());
        String[] shop = {"Authorization", "Bearer key-of-the-shop"};
        String[] trial = {"Authorization", "Bearer key-of-the-trial"};
        String brief = Calls.brief("15s reel for tea", "");
        String large = brief + " ".repeat(1024 * 1024);
        assertThat(calls.post("/v1/parse", large, shop).status()).isEqualTo(200);
        Calls.Answer refused = calls.post("/v1/parse", large, trial);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.at("/code")).isEqualTo("body_too_large");
        Calls.Answer over = calls.post("/v1/parse", brief, trial);
        assertThat(over.status()).isEqualTo(429);
        assertThat(over.header("RateLimit-Policy")).isEqualTo("\"default\";q=1;w=60");
        assertThat(calls.post("/v1/parse", brief, shop).status()).isEqualTo(200);
    }

    @Test
    void modelsThatHangKeepNobodyFromBuiltInPlans() {
        try (Vendors vendors = new Vendors()) {
            CountDownLatch go = new CountDownLatch(1);
            vendors.openAi.otherwise((request, talk) -> {
                await(go);
                Vendors.answering(false).play(request, talk);
            });
            Map<String, String> environment = vendors.environment("MODERATION", "local");
            ServerSettings usual = ServerSettings.of(environment);
            ServerSettings narrow =
                    usual.withLimits(usual.limits().withModels(new GateSettings(1, 0)));
            try (ModelledServer server = new ModelledServer(environment, narrow)) {
                Calls calls = server.calls();
                var held = calls.parseLater("15s reel for tea");
                SharingInstances.eventually(() -> vendors.openAiCalls() == 1);
                Calls.Answer shed = calls.parse("15s reel for coffee");
                assertThat(shed.status()).isEqualTo(503);
                assertThat(shed.at("/code")).isEqualTo("overloaded");
                String builtIn = Calls.brief("15s reel for cocoa", "\"llm_provider\":\"builtin\"");
                assertThat(calls.post("/v1/parse", builtIn).status()).isEqualTo(200);
                assertThat(calls.get("/metrics").http().body())
                        .contains("shotlist_working{work=\"models\"} 1.0")
                        .contains("shotlist_shed_total{work=\"models\"} 1.0");
                go.countDown();
                assertThat(held.join().status()).isEqualTo(200);
            }
        }
    }
}
