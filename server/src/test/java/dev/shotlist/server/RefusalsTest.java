package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be answered is told as the interface document has it. */
class RefusalsTest {
    @RegisterExtension static final BuiltInServer SERVER = new BuiltInServer();

    private static OpenApi api;
    private static Calls calls;

    @BeforeAll
    static void start() throws IOException {
        calls = new Calls(SERVER.server());
        try (InputStream in = ShotlistServer.class.getResourceAsStream("openapi.yaml")) {
            api = new OpenApi(in);
        }
    }

    private static Calls.Answer parse(String body) {
        return calls.post("/v1/parse", body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"promt\":{}}|400|invalid_request",
                "{\"prompt\":{\"text\":\"  \"}}|400|nothing_to_parse",
                "{}|400|nothing_to_parse",
                "{\"prompt\":{\"text\":\"a\"},\"options\":{\"target_model\":\"sora-2\"}}|400|invalid_request",
                "{\"prompt\":{\"text\":\"a\"},\"options\":{\"target_model\":\"zeus\"}}|400|invalid_request",
                "{\"prompt\":{\"text\":\"a\"},\"options\":{\"budget_usd\":-1}}|400|invalid_request",
                "{\"prompt\":{\"text\":\"a\"},\"options\":{\"quality\":\"best\"}}|400|invalid_request",
                "{\"prompt\":{\"text\":\"a\"},\"options\":{\"llm_provider\":\"zeus\"}}|400|invalid_request",
                "nonsense|400|invalid_request",
                "{\"prompt\":{\"text\":\"a\\u0000b\"}}|400|invalid_request",
                "{\"prompt\":{\"text\":\"a\\ud800b\"}}|400|invalid_request"
            })
    void whatIsWrongIsAProblemDocument(String body, int status, String code) {
        Calls.Answer answer = parse(body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(api.errors("Problem", answer.http().body())).isEmpty();
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.at("/request_id")).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void fiveThousandCharactersAreReadAndOneMoreIsNot() {
        String longest = "\uD83D\uDC9A".repeat(4999) + "x";
        assertThat(parse("{\"prompt\":{\"text\":\"" + longest + "\"}}").status()).isEqualTo(200);
        Calls.Answer over = parse("{\"prompt\":{\"text\":\"" + longest + "y\"}}");
        assertThat(over.status()).isEqualTo(413);
        assertThat(over.at("/code")).isEqualTo("prompt_too_long");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/parse,405,method_not_allowed",
        "GET,/nope,404,not_found",
        "DELETE,/v1/health,405,method_not_allowed",
        "GET,/..%2f..%2fetc/passwd,404,not_found"
    })
    void otherPathsAndMethodsAreRefusedByName(String method, String path, int status, String code) {
        Calls.Answer answer = calls.send(calls.to(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(status);
        if (answer.header("Content-Type").startsWith(Problem.MEDIA_TYPE)) {
            assertThat(answer.at("/code")).isEqualTo(code);
        } else {
            assertThat(answer.http().body()).doesNotContain("root:");
        }
    }

    @Test
    void otherTypesThanJsonAreRefused() {
        Calls.Answer answer =
                calls.send(
                        calls.to("/v1/parse")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.at("/code")).isEqualTo("unsupported_media");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsNotRead() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            String head =
                    "POST /v1/parse HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] first = socket.getInputStream().readNBytes(12);
            assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }
}
