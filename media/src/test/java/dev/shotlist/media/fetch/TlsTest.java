package dev.shotlist.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir Path folder;

    private final FakeInternet internet = new FakeInternet();
    private SSLContext trusting;
    private HttpsServer server;

    @BeforeEach
    void start() throws Exception {
        KeyStore keys = keys(folder.resolve("keys.p12"));
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(keys);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trusting));
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, 2);
                        exchange.getResponseBody().write(new byte[] {'o', 'k'});
                    }
                });
        server.start();
        internet.host("safe.example", "93.184.216.34", server.getAddress().getPort());
        internet.host("other.example", "93.184.216.34", server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theNameInTheCertificateIsTheNameAskedFor() throws Exception {
        assertThat(fetch("https://safe.example/", trusting.getSocketFactory())).isEqualTo("ok");
    }

    @Test
    void anotherNameIsRefused() {
        assertThatThrownBy(() -> fetch("https://other.example/", trusting.getSocketFactory()))
                .isInstanceOf(FetchFailure.Failed.class);
    }

    @Test
    void anUnknownIssuerIsRefused() {
        SSLSocketFactory system = (SSLSocketFactory) SSLSocketFactory.getDefault();
        assertThatThrownBy(() -> fetch("https://safe.example/", system))
                .isInstanceOf(FetchFailure.Failed.class);
    }

    private String fetch(String url, SSLSocketFactory tls) throws Exception {
        PublicDialer dialer = new PublicDialer(DialPolicy.PUBLIC, internet, internet, () -> tls);
        WebRequest request = WebRequest.get(WebAddress.parse(url), Map.of());
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        try (WebAnswer answer = dialer.send(request, deadline, Cancellation.none());
                InputStream body = answer.body()) {
            return new String(body.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        }
    }

    private static KeyStore keys(Path file) throws Exception {
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "safe",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=safe.example",
                                "-ext",
                                "SAN=dns:safe.example",
                                "-validity",
                                "2",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                new String(PASSWORD))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
