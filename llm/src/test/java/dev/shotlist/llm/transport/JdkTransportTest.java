package dev.shotlist.llm.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.ScriptedServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class JdkTransportTest {
    private static final int CAP = 10_000;

    private final SteadyClock clock = SteadyClock.started();
    private final JdkTransport transport = new JdkTransport(CAP);

    @AfterEach
    void close() {
        transport.close();
    }

    private Reply get(URI uri, Duration time) {
        return transport.exchange(Call.get(uri, Map.of()), Deadline.in(time, clock));
    }

    private Outcome failure(URI uri, Duration time) {
        try {
            get(uri, time);
        } catch (TransportFailure failed) {
            return failed.outcome();
        }
        throw new AssertionError("There was a reply");
    }

    @Test
    void aReplyOfExactlyTheCapIsWhole() throws Exception {
        try (var server = new ScriptedServer(0, Acts.reply(200, "x".repeat(CAP)))) {
            assertThat(get(server.at("/"), Duration.ofSeconds(20)).body()).hasSize(CAP);
        }
    }

    @Test
    void aReplyOneByteOverTheCapIsCut() throws Exception {
        try (var server = new ScriptedServer(0, Acts.reply(200, "x".repeat(CAP + 1)))) {
            assertThat(failure(server.at("/"), Duration.ofSeconds(20)))
                    .isEqualTo(Outcome.REPLY_TOO_LARGE);
        }
    }

    @Test
    void statusAndHeadersOfAFailureAreKept() throws Exception {
        try (var server =
                new ScriptedServer(0, Acts.reply(429, Map.of("Retry-After", "9"), "no"))) {
            Reply reply = get(server.at("/"), Duration.ofSeconds(20));

            assertThat(reply.status()).isEqualTo(429);
            assertThat(reply.headers().first("retry-after")).contains("9");
        }
    }

    @Test
    void aPassedDeadlineSendsNothing() throws Exception {
        try (var server = new ScriptedServer(0, Acts.reply(200, "{}"))) {
            assertThat(failure(server.at("/"), Duration.ZERO)).isEqualTo(Outcome.TIMED_OUT);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused(@TempDir Path folder) throws Exception {
        HttpsServer server = HttpsServer.create(loopback(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
        try {
            URI uri = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
            assertThat(failure(uri, Duration.ofSeconds(20))).isEqualTo(Outcome.UNREACHABLE);
        } finally {
            server.stop(0);
        }
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static SSLContext selfSigned(Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        char[] word = "changeit".toCharArray();
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "vendor",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                store.toString())
                        .redirectErrorStream(true)
                        .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, word);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, word);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
