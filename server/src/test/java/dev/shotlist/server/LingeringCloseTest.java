package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callers who look for an answer only once all of their body is out, as many libraries do. */
@Timeout(120)
class LingeringCloseTest {
    /** More than the buffers of both ends hold. */
    private static final int LARGE = 24 << 20;

    private static final String NEXT =
            "GET /v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @RegisterExtension private static final BuiltInServer SERVED = new BuiltInServer();

    private static String head(String path, String type, String more) {
        return "POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + type
                + "\r\n"
                + more
                + "\r\n";
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/parse, text/plain, 415",
        "/v1/parse/batch, text/plain, 415",
        "/v1/nothing, application/json, 404",
        "/v1/parse, application/json, 400",
    })
    void aRefusedBodyIsReadToItsEndAndItsAnswerArrives(String path, String type, int status) {
        byte[] body = "x".repeat(LARGE).getBytes(StandardCharsets.US_ASCII);
        try (RawHttp http = new RawHttp(SERVED.port())) {
            List<RawHttp.Answer> answers =
                    http.send(head(path, type, "Content-Length: " + LARGE + "\r\n"))
                            .send(body)
                            .send(NEXT)
                            .answers();
            assertThat(answers).extracting(RawHttp.Answer::status).containsExactly(status, 200);
        }
    }

    @Test
    void whoAsksBeforeHeSendsIsToldNotTo() {
        try (RawHttp http = new RawHttp(SERVED.port())) {
            List<RawHttp.Answer> answers =
                    http.send(
                                    head(
                                            "/v1/parse",
                                            "text/plain",
                                            "Expect: 100-continue\r\nContent-Length: "
                                                    + LARGE
                                                    + "\r\n"))
                            .halfClose()
                            .answers();
            assertThat(answers).extracting(RawHttp.Answer::status).containsExactly(415);
        }
    }
}
