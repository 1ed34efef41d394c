package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.shotlist.Assembly;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the server says of itself, and what it never says. */
class MetricsTest {
    private static final String CANARY = "kanarienvogel";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private ShotlistServer server;
    private Calls calls;

    @BeforeEach
    void start() {
        log.start();
        root.addAppender(log);
        server =
                new ShotlistServer(
                        Environments.with(
                                "SHOTLIST_API_KEYS",
                                "shop=" + CANARY,
                                "SHOTLIST_ADMIN_KEY",
                                "boss"),
                        Assembly.builtIn(),
                        "1",
                        InstantSource.system());
        server.start();
        calls = new Calls(server);
    }

    @AfterEach
    void stop() {
        server.close();
        root.detachAppender(log);
    }

    private Calls.Answer parse(String text) {
        return calls.post("/v1/parse", Calls.brief(text, ""), "Authorization", "Bearer " + CANARY);
    }

    private String scrape() {
        return calls.get("/metrics", "Authorization", "Bearer boss").http().body();
    }

    @Test
    void exchangesStagesAndRecallAreCounted() {
        parse("10s reel for tea");
        parse("10s reel for tea");
        calls.get("/nowhere");
        assertThat(scrape())
                .contains("shotlist_http_seconds_count{endpoint=\"/v1/parse\",status=\"200\"} 2")
                .contains("shotlist_http_seconds_bucket{endpoint=\"/v1/parse\"")
                .contains("shotlist_http_seconds_count{endpoint=\"other\",status=\"404\"} 1")
                .contains("shotlist_stage_seconds_count{stage=\"direct\"} 1")
                .contains("shotlist_stage_seconds_count{stage=\"price\"} 1")
                .contains("shotlist_recall_total{result=\"made\"} 1.0")
                .contains("shotlist_recall_total{result=\"from_memory\"} 1.0")
                .contains("shotlist_limited_total")
                .contains("shotlist_waiting")
                .contains("jvm_threads_live_threads")
                .contains("process_files_open_files");
    }

    @Test
    void metricsNeedAKeyWherePlansDo() {
        assertThat(calls.get("/metrics").status()).isEqualTo(401);
        assertThat(calls.get("/metrics", "Authorization", "Bearer " + CANARY).status())
                .isEqualTo(200);
    }

    @Test
    void noInputComesBackInALogAMetricOrAnError() {
        parse("10s reel for " + CANARY);
        calls.post(
                "/v1/parse",
                "{\"prompt\":{\"text\":\"" + CANARY + "\\u0000\"}}",
                "Authorization",
                "Bearer " + CANARY);
        calls.get("/" + CANARY);
        Calls.Answer refused =
                calls.post("/v1/parse", Calls.brief("a", ""), "Authorization", "Bearer x" + CANARY);
        assertThat(refused.http().body()).doesNotContain(CANARY);
        assertThat(scrape()).doesNotContain(CANARY);
        assertThat(log.list).isNotEmpty();
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line -> line.contains(CANARY));
    }

    @Test
    void eachExchangeHasALineWithItsIdAndItsCallersName() {
        Calls.Answer answer = parse("10s reel for tea");
        // The next exchange of the same connection begins when the line of this one was written.
        scrape();
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .anyMatch(line ->
                        line.startsWith("POST /v1/parse 200 ")
                                && line.contains("caller shop")
                                && line.contains(answer.header("X-Request-Id")));
    }
}
