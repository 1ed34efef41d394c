package dev.shotlist.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a polite server on the loopback, reached under a public-looking address. */
class FetcherTest {

    private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final FakeInternet internet = new FakeInternet();
    private final MemoryShelf shelf = new MemoryShelf();
    private final SettableClock clock = new SettableClock();
    private final List<Headers> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        internet.host("shop.example", "93.184.216.34", server.getAddress().getPort());
        page("/a.png", exchange -> answer(exchange, 200, PICTURE));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void bringsTheContentAndSaysWhoAsks() {
        String digest = fetch("http://shop.example/a.png");

        assertThat(shelf.content(digest)).isEqualTo(PICTURE);
        assertThat(asked.getFirst().getFirst("User-Agent")).isEqualTo("Shotlist/test");
        assertThat(asked.getFirst().getFirst("Host")).isEqualTo("shop.example");
        assertThat(asked.getFirst().getFirst("Accept")).isEqualTo("image/*");
        assertThat(asked.getFirst().getFirst("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void contentExactlyAtTheLimitPassesAndOneByteOverDoesNot() {
        fetch("http://shop.example/a.png", PICTURE.length);

        assertThatThrownBy(() -> fetch("http://shop.example/a.png", PICTURE.length - 1))
                .isInstanceOf(FetchFailure.TooLarge.class);
        assertThat(shelf.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsRedirects(int status) {
        redirect("/old", status, "/a.png");

        assertThat(shelf.content(fetch("http://shop.example/old"))).isEqualTo(PICTURE);
    }

    @Test
    void followsThreeRedirectsAndNoMore() {
        redirect("/1", 302, "/2");
        redirect("/2", 302, "/3");
        redirect("/3", 302, "/a.png");
        redirect("/0", 302, "/1");

        assertThat(shelf.content(fetch("http://shop.example/1"))).isEqualTo(PICTURE);
        assertThatThrownBy(() -> fetch("http://shop.example/0"))
                .isInstanceOf(FetchFailure.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://169.254.169.254/latest/",
                "http://inner.example/",
                "//inner.example/",
                "http://shop.example:8080/",
                "http://u@shop.example/",
                "file:///etc/passwd",
                "http://2130706433/",
                "http:\\\\inner.example",
            })
    void everyRedirectIsCheckedLikeTheFirstAddress(String location) {
        internet.answers("inner.example", "10.0.0.1");
        redirect("/first", 302, "/second");
        redirect("/second", 302, location);

        assertThatThrownBy(() -> fetch("http://shop.example/first"))
                .isInstanceOf(FetchFailure.Blocked.class);
        assertThat(internet.dialled())
                .hasSize(2)
                .allMatch(to -> to.getAddress().getHostAddress().equals("93.184.216.34"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 300, 304, 400, 403, 404, 500, 503})
    void anyOtherStatusIsTheServersFailure(int status) {
        page("/odd", exchange -> answer(exchange, status, new byte[0]));

        assertThatThrownBy(() -> fetch("http://shop.example/odd"))
                .isInstanceOf(FetchFailure.Failed.class)
                .hasMessageContaining(String.valueOf(status));
    }

    @Test
    void anUnknownHostIsAFailure() {
        assertThatThrownBy(() -> fetch("http://nowhere.example/"))
                .isInstanceOf(FetchFailure.Failed.class);
    }

    @Test
    void theNextAddressIsTriedWhenOneDoesNotAccept() {
        internet.answers("twin.example", "93.184.216.99", "93.184.216.34");

        assertThat(shelf.content(fetch("http://twin.example/a.png"))).isEqualTo(PICTURE);
    }

    @Test
    void zippedContentIsUnzippedWithinTheLimit() {
        coded("/zipped", "gzip", zipped(PICTURE));
        coded("/bomb", "gzip", zipped(new byte[5_000_000]));
        coded("/twice", "gzip, gzip", zipped(zipped(PICTURE)));
        coded("/brotli", "br", PICTURE);
        coded("/broken", "gzip", PICTURE);

        assertThat(shelf.content(fetch("http://shop.example/zipped"))).isEqualTo(PICTURE);
        assertThatThrownBy(() -> fetch("http://shop.example/bomb", 100_000))
                .isInstanceOf(FetchFailure.TooLarge.class);
        for (String page : List.of("twice", "brotli", "broken")) {
            assertThatThrownBy(() -> fetch("http://shop.example/" + page))
                    .isInstanceOf(FetchFailure.Failed.class);
        }
    }

    @Test
    void freshContentIsNotAskedForAgain() {
        cached("max-age=60");

        String first = fetch("http://shop.example/cached");
        clock.advance(Duration.ofSeconds(59));

        assertThat(fetch("http://shop.example/cached")).isEqualTo(first);
        assertThat(asked).hasSize(1);
    }

    @Test
    void staleContentIsConfirmedByItsValidator() {
        cached("max-age=60");

        String first = fetch("http://shop.example/cached");
        clock.advance(Duration.ofSeconds(61));
        String second = fetch("http://shop.example/cached");
        clock.advance(Duration.ofSeconds(59));
        String third = fetch("http://shop.example/cached");

        assertThat(List.of(second, third)).containsOnly(first);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).getFirst("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(asked.get(1).getFirst("If-Modified-Since"))
                .isEqualTo("Wed, 25 Nov 2026 08:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-store, max-age=60", "private, max-age=60"})
    void whatMayNotBeKeptIsFetchedAnew(String control) {
        cached(control);

        fetch("http://shop.example/cached");
        fetch("http://shop.example/cached");

        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).containsKey("If-None-Match")).isFalse();
        assertThat(shelf.size()).isEqualTo(2);
    }

    @Test
    void aValidatorThatFitsNoHeaderIsNotSentBack() {
        page(
                "/odd",
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"" + "x".repeat(600) + "\"");
                    answer(exchange, 200, PICTURE);
                });
        fetch("http://shop.example/odd");
        fetch("http://shop.example/odd");

        assertThat(asked.get(1).containsKey("If-None-Match")).isFalse();
    }

    @Test
    void whatTheShelfLostIsFetchedAnew() {
        cached("max-age=60");

        fetch("http://shop.example/cached");
        shelf.clear();
        fetch("http://shop.example/cached");

        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).containsKey("If-None-Match")).isFalse();
    }

    @Test
    void theCacheForgetsItsOldestEntries() throws IOException {
        page(
                "/many/",
                exchange -> {
                    exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
                    answer(exchange, 200, PICTURE);
                });
        for (int i = 0; i < 12; i++) {
            fetch("http://shop.example/many/" + i);
        }
        assertThat(folder.toFile().list()).hasSizeLessThanOrEqualTo(10);
    }

    private void cached(String control) {
        page(
                "/cached",
                exchange -> {
                    Headers headers = exchange.getResponseHeaders();
                    headers.set("Cache-Control", control);
                    headers.set("ETag", "\"v1\"");
                    headers.set("Last-Modified", "Wed, 25 Nov 2026 08:00:00 GMT");
                    boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
                    answer(exchange, known ? 304 : 200, known ? new byte[0] : PICTURE);
                });
    }

    private void redirect(String path, int status, String location) {
        page(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", location);
                    answer(exchange, status, new byte[0]);
                });
    }

    private void coded(String path, String coding, byte[] body) {
        page(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", coding);
                    answer(exchange, 200, body);
                });
    }

    private void page(String path, com.sun.net.httpserver.HttpHandler handler) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestHeaders());
                    handler.handle(exchange);
                });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] zipped(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private String fetch(String url) {
        return fetch(url, 1_000_000);
    }

    private String fetch(String url, long maxBytes) {
        PublicDialer dialer = new PublicDialer(DialPolicy.PUBLIC, internet, internet);
        return new Fetcher(dialer, new FetchCache(folder, 10, clock), "Shotlist/test")
                .fetch(
                        url,
                        maxBytes,
                        "image/*",
                        shelf,
                        Deadline.in(Duration.ofSeconds(20)),
                        Cancellation.none());
    }
}
