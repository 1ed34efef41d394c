package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies built to cost more than they should, over sockets to the real server. */
class HostileJsonTest {
    @RegisterExtension private static final BuiltInServer SERVED = new BuiltInServer();

    private static RawHttp.Answer post(byte[] body) {
        String head =
                "POST /v1/parse HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        try (RawHttp http = new RawHttp(SERVED.port())) {
            List<RawHttp.Answer> answers = http.send(head).send(body).answers();
            assertThat(answers).hasSize(1);
            return answers.getFirst();
        }
    }

    private static String many(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }

    /** Names of eight letters with one hash code: Aa and BB have the same. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static String prompt(String text) {
        return "{\"prompt\":{\"text\":" + text + "}}";
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("depth 1001", "[".repeat(1001) + "]".repeat(1001)),
                Arguments.of("depth 100,000 unclosed", "{\"a\":".repeat(100_000)),
                Arguments.of("1001 digits", prompt("1".repeat(1001))),
                Arguments.of("an exponent", prompt("1e999999999")),
                Arguments.of("a small exponent", prompt("1e-999999999")),
                Arguments.of("duplicate keys", "{\"prompt\":{},\"prompt\":{\"text\":\"x\"}}"),
                Arguments.of("a trailing token", prompt("\"tea\"") + "{}"),
                Arguments.of(
                        "a million keys", "{" + many(1_000_000, i -> "\"k" + i + "\":1") + "}"),
                Arguments.of(
                        "65k colliding keys",
                        "{" + many(65_536, i -> "\"" + colliding(i) + "\":1") + "}"),
                Arguments.of("a million values", "[" + many(1_000_000, i -> "0") + "]"),
                Arguments.of("a long name", "{\"" + "n".repeat(1_000_000) + "\":1}"),
                Arguments.of("a lone surrogate", prompt("\"\\ud800\"")),
                Arguments.of("NUL", prompt("\"a\\u0000b\"")),
                Arguments.of("a raw control character", prompt("\"a\u0001b\"")),
                Arguments.of("a comment", "/* */" + prompt("\"tea\"")),
                Arguments.of("NaN", prompt("NaN")),
                Arguments.of("single quotes", "{'prompt':{'text':'tea'}}"),
                Arguments.of("nothing", ""),
                Arguments.of("blanks", "  \n "),
                Arguments.of("a scalar", "1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void itIsRefusedInFewWords(String name, String json) {
        RawHttp.Answer answer = post(json.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(name).isBetween(400, 413);
        assertThat(answer.head()).contains("application/problem+json");
        assertThat(answer.json().get("code").stringValue())
                .isIn("invalid_request", "nothing_to_parse");
        assertThat(answer.body().length()).isLessThan(8192);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "tools.jackson");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] json = prompt("\"tea?\"").getBytes(StandardCharsets.UTF_8);
        json[new String(json, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;
        assertThat(post(json).status()).isEqualTo(400);
    }

    @Test
    void aHundredThousandCombiningMarksAreTooLongAndSaidSo() {
        RawHttp.Answer answer =
                post(
                        prompt("\"a" + "\u0301".repeat(100_000) + "\"")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("code").stringValue()).isEqualTo("prompt_too_long");
    }
}
