package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library would send, over raw sockets to the real server. */
class HostileHttpTest {
    private static final String BRIEF = Calls.brief("15s reel for tea", "");
    @RegisterExtension private static final BuiltInServer SERVED = new BuiltInServer();

    @AfterEach
    void healthAnswers() {
        assertThat(new Calls(SERVED.server()).get("/v1/health").status()).isEqualTo(200);
    }

    private static String post(String headers, String body) {
        return "POST /v1/parse HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\n"
                + headers
                + "\r\n"
                + body;
    }

    private static String length(int length) {
        return "Content-Length: " + length + "\r\n";
    }

    private static List<RawHttp.Answer> all(String bytes) {
        try (RawHttp http = new RawHttp(SERVED.port())) {
            return http.send(bytes).halfClose().answers();
        }
    }

    /** The only answer, which must be a problem in the contract's words, and nothing of ours. */
    private static RawHttp.Answer refusal(List<RawHttp.Answer> answers) {
        assertThat(answers).hasSize(1);
        RawHttp.Answer answer = answers.getFirst();
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.head()).contains("application/problem+json");
        assertThat(answer.head()).containsIgnoringCase("X-Request-Id: ");
        assertThat(answer.json().get("code").stringValue()).isNotEmpty();
        assertThat(answer.json().get("status").intValue()).isEqualTo(answer.status());
        assertThat(answer.head())
                .containsIgnoringCase(answer.json().get("request_id").stringValue());
        assertThat(answer.body().length()).isLessThan(4096);
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "jetty", "<html");
        return answer;
    }

    private static String code(String bytes) {
        return refusal(all(bytes)).json().get("code").stringValue();
    }

    @Test
    void aHeadWithoutEndIsCutOff() {
        assertThat(code(post("X-Long: " + "x".repeat(100_000) + "\r\n", "")))
                .isEqualTo("invalid_request");
        assertThat(code("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo("invalid_request");
        assertThat(code(post("X-A: b\r\n".repeat(50_000), ""))).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: 5, 6\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 5 5\r\n",
                "Content-Length: 99999999999999999999\r\n",
                "Content-Length : 5\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding : chunked\r\n",
                "X: a\u0000b\r\nContent-Length: 0\r\n",
                "X: a\r\n folded\r\nContent-Length: 0\r\n",
                "no colon\r\nContent-Length: 0\r\n",
                "Host: elsewhere\r\nContent-Length: 0\r\n"
            })
    void aHeadThatTwoReadersReadDifferentlyIsRefused(String headers) {
        String smuggled = "0\r\n\r\nGET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(code(post(headers, smuggled))).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\n{}\r\n0\r\n\r\n",
                "-1\r\n{}\r\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFF\r\n{}",
                "2\r\n{}GARBAGE\r\n0\r\n\r\n",
                "5\r\n{}"
            })
    void chunksThatAreNoneAreRefused(String body) {
        assertThat(code(post("Transfer-Encoding: chunked\r\n", body))).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000\u00a1\u0003\u0003\r\n\r\n",
                "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "TRACE /v1/parse HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "CONNECT example.com:443 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/health HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n"
            })
    void whatIsNoRequestOfOursIsRefusedInOurWords(String bytes) {
        assertThat(code(bytes)).isNotEmpty();
    }

    @Test
    void aBodyLongerThanItWasSaidToBeIsNoSecondRequest() {
        List<RawHttp.Answer> answers =
                all(post(length(2), "{}GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        // It is one, by the rules of HTTP: the peer's own, with no proxy's trust attached.
        assertThat(answers.getFirst().status()).isEqualTo(400);
        assertThat(answers.getFirst().json().get("code").stringValue())
                .isEqualTo("nothing_to_parse");
        assertThat(answers).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aBodyThatBreaksOffIsRefused() {
        assertThat(code(post(length(5000), BRIEF))).isEqualTo("invalid_request");
        assertThat(code(post("Transfer-Encoding: chunked\r\n", "ff\r\n" + BRIEF)))
                .isEqualTo("invalid_request");
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIsNotRead() {
        assertThat(code(post(length(100 * 1024 * 1024 + 1) + "Connection: close\r\n", "")))
                .isEqualTo("body_too_large");
        assertThat(
                        code(
                                post(
                                        length(100 * 1024 * 1024 + 1)
                                                + "Expect: 100-continue\r\nConnection: close\r\n",
                                        "")))
                .isEqualTo("body_too_large");
    }

    @Test
    void anEncodedBodyIsNotUnpacked() {
        assertThat(
                        code(
                                post(
                                        length(BRIEF.length())
                                                + "Content-Encoding: gzip\r\nConnection: close\r\n",
                                        BRIEF)))
                .isEqualTo("unsupported_media");
    }

    @Test
    void requestsInOnePacketAreAnsweredInTheirOrder() {
        StringBuilder five = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            five.append(
                    post("X-Request-Id: number-000" + i + "\r\n" + length(BRIEF.length()), BRIEF));
        }
        List<RawHttp.Answer> answers = all(five.toString());
        assertThat(answers)
                .extracting(RawHttp.Answer::status)
                .containsExactly(200, 200, 200, 200, 200);
        for (int i = 0; i < 5; i++) {
            assertThat(answers.get(i).json().get("request_id").stringValue())
                    .isEqualTo("number-000" + i);
        }
    }

    @Test
    void whoOnlyHangsUpHalfStillGetsAnAnswer() {
        assertThat(all(post(length(BRIEF.length()), BRIEF)))
                .extracting(RawHttp.Answer::status)
                .containsExactly(200);
    }

    @Test
    void aThousandIdleConnectionsAreInNobodysWay() {
        List<RawHttp> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                idle.add(new RawHttp(SERVED.port()).send("POST /v1/pa"));
            }
            assertThat(new Calls(SERVED.server()).get("/v1/health").status()).isEqualTo(200);
            assertThat(new Calls(SERVED.server()).parse("15s reel for tea").status())
                    .isEqualTo(200);
        } finally {
            idle.forEach(RawHttp::close);
        }
    }
}
