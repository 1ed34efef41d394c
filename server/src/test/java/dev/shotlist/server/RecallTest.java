package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.director.Draft;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans kept within one process. */
class RecallTest {
    private final CountedDirector director = new CountedDirector();
    private ShotlistServer server;
    private Calls calls;

    @BeforeEach
    void start() {
        ServerSettings settings = Environments.with("OPENAI_API_KEY", "configured");
        server = new ShotlistServer(settings, director.shotlist(), "1", InstantSource.system());
        server.start();
        calls = new Calls(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSecondAnswerCostsNothingAndIsTheSame() {
        Calls.Answer first = calls.parse("15s reel for a tea shop");
        Calls.Answer second = calls.parse("  15s reel  for a tea shop ");
        assertThat(first.hit()).isFalse();
        assertThat(second.hit()).isTrue();
        assertThat(second.json().at("/metadata/saved_usd").doubleValue()).isZero();
        assertThat(second.at("/version")).isEqualTo(first.at("/version"));
        assertThat(second.at("/request_id")).isEqualTo(second.header("X-Request-Id"));
        assertThat(second.header("Shotlist-Key")).isEqualTo(first.header("Shotlist-Key"));
        assertThat(director.made()).isEqualTo(1);
    }

    @Test
    void aTimeToKeepOfNothingBypassesWhatIsKept() {
        String brief = Calls.brief("15s reel for a tea shop", "\"cache_ttl\":0");
        calls.parse("15s reel for a tea shop");
        assertThat(calls.post("/v1/parse", brief).hit()).isFalse();
        assertThat(calls.post("/v1/parse", brief).hit()).isFalse();
        assertThat(director.made()).isEqualTo(3);
    }

    @Test
    void aCallersPriceIsNeverSharedWithAnother() {
        String brief =
                "{\"prompt\":{\"text\":\"15s reel for tea\"},\"cost_estimate\":{\"total_usd\":%s}}";
        calls.post("/v1/parse", brief.formatted("1.45"));
        assertThat(calls.parse("15s reel for tea").json().get("cost_estimate").isNull()).isTrue();
        assertThat(
                        calls.post("/v1/parse", brief.formatted("7"))
                                .json()
                                .at("/cost_estimate/total_usd")
                                .doubleValue())
                .isEqualTo(7);
    }

    @Test
    void twoHundredAtOnceGetOnePlan() {
        CountDownLatch go = new CountDownLatch(1);
        director.does((builtIn, settled) -> {
            await(go);
            return builtIn.direct(settled);
        });
        List<CompletableFuture<Calls.Answer>> asked =
                java.util.stream.IntStream.range(0, 200)
                        .mapToObj(i -> calls.parseLater("30s ad for a gold watch"))
                        .toList();
        go.countDown();
        assertThat(asked.stream().map(answer -> answer.join().status())).containsOnly(200);
        assertThat(director.made()).isEqualTo(1);
        assertThat(asked.stream().map(answer -> answer.join().at("/request_id")).distinct())
                .hasSize(200);
        assertThat(asked.stream().filter(answer -> !answer.join().hit())).hasSize(1);
    }

    @Test
    void thoseWhoWaitGetTheirPlanThoughTheFirstHasLeft() throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        director.does((builtIn, settled) -> {
            begun.countDown();
            await(go);
            return builtIn.direct(settled);
        });
        byte[] body = Calls.brief("30s ad for a gold watch", "").getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /v1/parse HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        try (Socket leader = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            leader.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            leader.getOutputStream().write(body);
            await(begun);
            leader.setSoLinger(true, 0);
        }
        CompletableFuture<Calls.Answer> follower = calls.parseLater("30s ad for a gold watch");
        go.countDown();
        assertThat(follower.join().status()).isEqualTo(200);
        assertThat(director.made()).isEqualTo(1);
    }

    @Test
    void aRefusalIsNotKept() {
        director.does((builtIn, settled) -> {
            throw Refusal.later(ErrorCode.LLM_FAILED, "All failed.", 5);
        });
        Calls.Answer refused = calls.parse("30s ad for a gold watch");
        assertThat(refused.status()).isEqualTo(502);
        assertThat(refused.at("/code")).isEqualTo("llm_failed");
        director.directsAsUsual();
        assertThat(calls.parse("30s ad for a gold watch").hit()).isFalse();
    }

    @Test
    void aPlanMadeWithSomethingMissingIsNotKept() {
        director.does((builtIn, settled) -> {
            Draft draft = builtIn.direct(settled);
            return new Draft(
                    draft.concept(),
                    draft.description(),
                    draft.visual(),
                    draft.musicMood(),
                    draft.energyCurve(),
                    draft.transitionStyle(),
                    draft.fontFamily(),
                    draft.textColor(),
                    draft.outlineColor(),
                    draft.call(),
                    draft.continuity(),
                    draft.scenes(),
                    draft.provider(),
                    draft.attempts(),
                    draft.defaultsUsed(),
                    List.of(
                            new Warning(
                                    "reference_unavailable",
                                    Severity.WARNING,
                                    null,
                                    "down",
                                    null,
                                    null)));
        });
        Calls.Answer degraded = calls.parse("30s ad for a gold watch");
        assertThat(degraded.warns("reference_unavailable")).isTrue();
        director.directsAsUsual();
        Calls.Answer whole = calls.parse("30s ad for a gold watch");
        assertThat(whole.hit()).isFalse();
        assertThat(whole.warns("reference_unavailable")).isFalse();
        assertThat(calls.parse("30s ad for a gold watch").hit()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
