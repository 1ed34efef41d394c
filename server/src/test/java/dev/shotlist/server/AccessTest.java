package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.shotlist.Assembly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, hosts and origins, over sockets. */
class AccessTest {
    private static final String BRIEF = Calls.brief("15s reel for tea", "");

    private final List<ShotlistServer> servers = new ArrayList<>();

    private ShotlistServer server(String... environment) {
        ShotlistServer server =
                new ShotlistServer(
                        Environments.with(environment),
                        Assembly.builtIn(),
                        "1",
                        InstantSource.system());
        servers.add(server);
        server.start();
        return server;
    }

    private Calls calls(String... environment) {
        return new Calls(server(environment));
    }

    @AfterEach
    void stop() {
        servers.forEach(ShotlistServer::close);
    }

    private static String bearer(String key) {
        return "Bearer " + key;
    }

    @Test
    void withKeysOnlyTheirHoldersAreAnswered() {
        Calls calls = calls("SHOTLIST_API_KEYS", "shop=letmein-1,other==");
        Calls.Answer without = calls.post("/v1/parse", BRIEF);
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.at("/code")).isEqualTo("unauthorized");
        assertThat(without.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(calls.post("/v1/parse", BRIEF, "Authorization", bearer("wrong")).status())
                .isEqualTo(401);
        assertThat(calls.post("/v1/parse", BRIEF, "Authorization", "Basic letmein-1").status())
                .isEqualTo(401);
        assertThat(calls.post("/v1/parse", BRIEF, "Authorization", bearer("letmein-1")).status())
                .isEqualTo(200);
        assertThat(calls.post("/v1/parse", BRIEF, "Authorization", bearer("other==")).status())
                .isEqualTo(200);
        assertThat(calls.get("/v1/health").status()).isEqualTo(200);
    }

    @Test
    void aKeyCanBeGivenByItsDigestAlone() throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest("letmein-2".getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().formatHex(digest);
        Calls calls = calls("SHOTLIST_API_KEYS", "shop=sha256:" + hex);
        assertThat(calls.post("/v1/parse", BRIEF, "Authorization", bearer("letmein-2")).status())
                .isEqualTo(200);
        assertThat(
                        calls.post("/v1/parse", BRIEF, "Authorization", bearer("sha256:" + hex))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void onlyTheAdministratorDropsPlans() {
        Calls calls = calls("SHOTLIST_API_KEYS", "shop=letmein-1", "SHOTLIST_ADMIN_KEY", "boss");
        String all = "{\"clear_all\":true}";
        assertThat(calls.post("/v1/cache/clear", all).status()).isEqualTo(401);
        assertThat(calls.post("/v1/cache/clear", all, "Authorization", bearer("x")).status())
                .isEqualTo(401);
        assertThat(
                        calls.post("/v1/cache/clear", all, "Authorization", bearer("letmein-1"))
                                .status())
                .isEqualTo(403);
        Calls.Answer plan = calls.post("/v1/parse", BRIEF, "Authorization", bearer("letmein-1"));
        String one = "{\"key\":\"" + plan.header("Shotlist-Key") + "\"}";
        Calls.Answer cleared = calls.post("/v1/cache/clear", one, "Authorization", bearer("boss"));
        assertThat(cleared.json().get("cleared").intValue()).isEqualTo(1);
        assertThat(
                        calls.post("/v1/cache/clear", one, "Authorization", bearer("boss"))
                                .json()
                                .get("cleared")
                                .intValue())
                .isZero();
    }

    @Test
    void withoutAnAdministratorsKeyNobodyIsOne() {
        Calls.Answer answer = calls().post("/v1/cache/clear", "{\"clear_all\":true}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"clear_all\":false}",
                "{\"clear_all\":true,\"x\":1}",
                "{\"key\":\"short\"}",
                "[]"
            })
    void aWishThatDropsNothingIsRefused(String wish) {
        Calls.Answer answer =
                calls("SHOTLIST_ADMIN_KEY", "boss")
                        .post("/v1/cache/clear", wish, "Authorization", bearer("boss"));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void guessingAtKeysCountsAgainstTheGuesser() {
        Calls calls = calls("SHOTLIST_API_KEYS", "shop=letmein-1", "RATE_LIMIT_PER_MINUTE", "3");
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(calls.post("/v1/parse", BRIEF, "Authorization", bearer("g" + i)).status());
        }
        assertThat(answers).containsExactly(401, 401, 401, 429, 429);
        assertThat(calls.post("/v1/parse", BRIEF, "Authorization", bearer("letmein-1")).status())
                .isEqualTo(200);
    }

    @Test
    void keysOpenAPublicAddressAndNothingElseDoesByAccident() {
        assertThatCode(() -> server("HOST", "0.0.0.0", "SHOTLIST_API_KEYS", "shop=letmein-1"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,200",
        "127.0.0.1:8080,200",
        "[::1]:8080,200",
        "evil.example,403",
        "evil.example:8080,403",
        "localhost.evil.example,403",
        "192.168.1.5,403"
    })
    void aNameThatLeadsHereIsNotOurs(String host, int status) throws IOException {
        assertThat(raw(server(), "GET /v1/health HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                .isEqualTo("HTTP/1.1 " + status);
    }

    @Test
    void aTrustedProxyMayServeAnyName() throws IOException {
        assertThat(
                        raw(
                                server("TRUSTED_PROXIES", "127.0.0.0/8"),
                                "GET /v1/health HTTP/1.1\r\nHost: plans.example\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200");
    }

    private static String raw(ShotlistServer server, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void pagesOfOtherSitesAreRefusedAndOurOwnAreNot() {
        ShotlistServer server = server();
        Calls calls = new Calls(server);
        assertThat(calls.post("/v1/parse", BRIEF, "Origin", "https://evil.example").status())
                .isEqualTo(403);
        assertThat(calls.post("/v1/parse", BRIEF, "Origin", "null").status()).isEqualTo(403);
        assertThat(calls.post("/v1/parse", BRIEF, "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(calls.post("/v1/parse", BRIEF, "Origin", server.address()).status())
                .isEqualTo(200);
        assertThat(calls.post("/v1/parse", BRIEF, "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(200);
        assertThat(calls.get("/docs", "Origin", "https://evil.example").status()).isEqualTo(200);
    }
}
