package dev.shotlist.llm.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.ScriptedServer;
import dev.shotlist.scripted.WireFaults;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

    /** The JDK's client would keep that connection for as long as it lives. */
    @Test
    void aReplyThatCannotBeReadLeavesNoConnectionAndEndsNoOtherCall() throws Exception {
        var release = new CountDownLatch(1);
        ScriptedServer.Act broken =
                Objects.requireNonNull(WireFaults.all().get("length_no_number"));
        ScriptedServer.Act patient =
                (request, talk) -> {
                    await(release);
                    Acts.reply(200, "whole").play(request, talk);
                };
        try (var server =
                new ScriptedServer(
                        0,
                        (request, talk) ->
                                (request.path().equals("/patient") ? patient : broken)
                                        .play(request, talk))) {
            var whole = new CompletableFuture<Reply>();
            Thread.startVirtualThread(
                    () -> whole.complete(get(server.at("/patient"), Duration.ofSeconds(20))));
            while (server.requests().isEmpty()) {
                Thread.onSpinWait();
            }

            assertThat(failure(server.at("/"), Duration.ofSeconds(20)))
                    .isEqualTo(Outcome.BROKEN_REPLY);
            release.countDown();

            assertThat(whole.get().status()).isEqualTo(200);
            while (server.connections() > 0) {
                Thread.onSpinWait();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException gone) {
            throw new IllegalStateException(gone);
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
