package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.Assembly;
import dev.shotlist.server.metrics.ServerMeters;
import dev.shotlist.server.traces.TraceSettings;
import dev.shotlist.server.traces.Traces;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spans as a collector gets them. */
@Timeout(120)
class TracesTest {
    private static final String CANARY = "kanarienvogel";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private static ShotlistServer server(Traces traces) {
        ShotlistServer server =
                new ShotlistServer(
                        Environments.with(),
                        new ServerParts(
                                Assembly.builtIn(),
                                null,
                                null,
                                new ServerMeters(System::nanoTime, traces)),
                        "1",
                        InstantSource.system());
        server.start();
        return server;
    }

    private static Traces traces(String url) {
        return Traces.of(
                TraceSettings.of(
                        Map.of(
                                "OTEL_EXPORTER_OTLP_ENDPOINT",
                                url,
                                "OTEL_EXPORTER_OTLP_HEADERS",
                                "x-key=abc")),
                "1.2.3");
    }

    /** Everything that is sent until the exchange's own span, which ends last. */
    private static String collected(OtlpReceiver receiver) {
        StringBuilder all = new StringBuilder();
        while (all.indexOf("POST /v1/parse") < 0) {
            OtlpReceiver.Sent sent = receiver.next();
            assertThat(sent.path()).isEqualTo("/v1/traces");
            assertThat(sent.key()).isEqualTo("abc");
            all.append(sent.body());
        }
        return all.toString();
    }

    @Test
    void anExchangeAndItsStagesAreSpansOfTheCallersTrace() {
        try (OtlpReceiver receiver = new OtlpReceiver(200);
                Traces traces = traces(receiver.url());
                ShotlistServer server = server(traces)) {
            Calls.Answer answer =
                    new Calls(server)
                            .post(
                                    "/v1/parse",
                                    Calls.brief("10s reel for " + CANARY, ""),
                                    "traceparent",
                                    "00-" + TRACE + "-b7ad6b7169203331-01");
            assertThat(answer.status()).isEqualTo(200);
            String spans = collected(receiver);
            assertThat(spans)
                    .contains("http.response.status_code", "direct", "price", "shotlist", "1.2.3")
                    .contains(answer.header("X-Request-Id"))
                    .doesNotContain(CANARY);
            String id = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
            // The exchange and at least the stages from guard to price.
            assertThat(spans.split(java.util.regex.Pattern.quote(id), -1)).hasSizeGreaterThan(8);
        }
    }

    @Test
    void aCollectorThatRefusesIsNoConcernOfTheCallers() {
        try (OtlpReceiver receiver = new OtlpReceiver(500);
                Traces traces = traces(receiver.url());
                ShotlistServer server = server(traces)) {
            assertThat(new Calls(server).parse("10s reel for tea").status()).isEqualTo(200);
            assertThat(receiver.next().path()).isEqualTo("/v1/traces");
            assertThat(new Calls(server).parse("10s reel for tea").status()).isEqualTo(200);
        }
    }

    @Test
    void aCollectorThatIsNotThereIsNoneEither() {
        try (Traces traces = traces("http://127.0.0.1:1");
                ShotlistServer server = server(traces)) {
            assertThat(new Calls(server).parse("10s reel for tea").status()).isEqualTo(200);
        }
    }

    @Test
    void settingsThatCannotHoldAreNamedWithoutTheirValue() {
        assertThatThrownBy(() ->
                        TraceSettings.of(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "ftp://secret")))
                .hasMessageContaining("OTEL_EXPORTER_OTLP_ENDPOINT")
                .hasMessageNotContaining("secret");
        assertThat(TraceSettings.of(Map.of()).endpoint()).isNull();
    }
}
