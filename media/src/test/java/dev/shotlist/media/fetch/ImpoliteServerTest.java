package dev.shotlist.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers that stall, drip, lie and hang up. The deadlines are short; the servers never relent. */
@Timeout(30)
class ImpoliteServerTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration AMPLE = Duration.ofSeconds(20);

    @TempDir Path folder;

    private final FakeInternet internet = new FakeInternet();
    private final MemoryShelf shelf = new MemoryShelf();
    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket server;

    /** What the server does with a connection whose request was read. */
    private interface Manners {
        void serve(Socket client, OutputStream out) throws Exception;
    }

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        internet.host("rude.example", "93.184.216.34", server.getLocalPort());
    }

    @AfterEach
    void hangUp() throws IOException {
        over.countDown();
        server.close();
    }

    @Test
    void silenceBeforeTheHeadersTimesOut() {
        serve((client, out) -> over.await());
        timesOut();
    }

    @Test
    void headersThatDripTimeOut() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nX-Long: ");
            drip(out);
        });
        timesOut();
    }

    @Test
    void aBodyThatStallsTimesOut() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            over.await();
        });
        timesOut();
    }

    @Test
    void aBodyThatDripsTimesOut() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            drip(out);
        });
        timesOut();
    }

    @Test
    void aTlsHandshakeThatStallsTimesOut() {
        serve((client, out) -> over.await());
        assertThatThrownBy(() -> fetch("https://rude.example/", PATIENCE))
                .isInstanceOf(FetchFailure.TimedOut.class);
    }

    @Test
    void aNameServerThatIsDeadTimesOut() {
        Resolver dead =
                name -> {
                    try {
                        over.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new java.net.UnknownHostException(name);
                };
        assertThatThrownBy(() -> fetch("http://rude.example/", PATIENCE, dead))
                .isInstanceOf(FetchFailure.TimedOut.class);
    }

    @Test
    void theDeadlineHoldsOverRedirects() {
        serve((client, out) -> {
            if (over.await(PATIENCE.toMillis() / 2, TimeUnit.MILLISECONDS)) {
                return;
            }
            send(out, "HTTP/1.1 302 Found\r\nLocation: /next\r\n\r\n");
        });
        timesOut();
    }

    @Test
    void anEndlessChunkedBodyIsTooLarge() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                send(out, "2000\r\n" + "x".repeat(0x2000) + "\r\n");
            }
        });
        assertThatThrownBy(() -> fetch(AMPLE)).isInstanceOf(FetchFailure.TooLarge.class);
    }

    @Test
    void aDeclaredLengthOverTheLimitIsNotRead() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
            over.await();
        });
        assertThatThrownBy(() -> fetch(AMPLE)).isInstanceOf(FetchFailure.TooLarge.class);
    }

    @Test
    void aBodyShorterThanDeclaredIsAFailure() {
        serve((client, out) -> send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
        fails();
    }

    @Test
    void aChunkedBodyWithoutItsEndIsAFailure() {
        serve((client, out) ->
                send(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"));
        fails();
    }

    @Test
    void aResetAmidTheBodyIsAFailure() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            client.setSoLinger(true, 0);
        });
        fails();
    }

    @Test
    void whatIsNoHttpIsAFailure() {
        serve((client, out) -> send(out, "220 mail.example ESMTP ready\r\n\r\n"));
        fails();
    }

    @Test
    void anEndlessHeaderIsAFailure() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nX-Long: ");
            while (true) {
                send(out, "x".repeat(8192));
            }
        });
        fails();
    }

    @Test
    void headersWithoutNumberAreAFailure() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\n");
            while (true) {
                send(out, "X-More: and more\r\n");
            }
        });
        fails();
    }

    @Test
    void anAnswerThatIsAlwaysAboutToComeTimesOut() {
        serve((client, out) -> {
            while (true) {
                send(out, "HTTP/1.1 100 Continue\r\n\r\n");
            }
        });
        timesOut();
    }

    @Test
    void plainTextWhereTlsIsExpectedIsAFailure() {
        serve((client, out) -> send(out, "HTTP/1.1 200 OK\r\n\r\n"));
        assertThatThrownBy(() -> fetch("https://rude.example/", AMPLE))
                .isInstanceOf(FetchFailure.Failed.class);
    }

    @Test
    void aCallerWhoLeavesEndsTheExchange() {
        serve((client, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            cancellation.cancel();
            over.await();
        });
        assertThatThrownBy(() -> fetch(AMPLE)).isInstanceOf(FetchFailure.Cancelled.class);
    }

    private void timesOut() {
        assertThatThrownBy(() -> fetch(PATIENCE)).isInstanceOf(FetchFailure.TimedOut.class);
        assertThat(shelf.size()).isZero();
    }

    private void fails() {
        assertThatThrownBy(() -> fetch(AMPLE)).isInstanceOf(FetchFailure.Failed.class);
        assertThat(shelf.size()).isZero();
    }

    private void serve(Manners manners) {
        Thread.ofVirtual()
                .start(() -> {
                    while (!server.isClosed()) {
                        try (Socket client = server.accept()) {
                            client.getInputStream().read(new byte[8192]);
                            manners.serve(client, client.getOutputStream());
                        } catch (Exception e) {
                            // the client hung up on us, as it should
                        }
                    }
                });
    }

    private void drip(OutputStream out) throws Exception {
        while (!over.await(10, TimeUnit.MILLISECONDS)) {
            send(out, "x");
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void fetch(Duration wait) {
        fetch("http://rude.example/", wait);
    }

    private void fetch(String url, Duration wait) {
        fetch(url, wait, internet);
    }

    private void fetch(String url, Duration wait, Resolver resolver) {
        PublicDialer dialer = new PublicDialer(DialPolicy.PUBLIC, resolver, internet);
        new Fetcher(dialer, new FetchCache(folder, 10, Clock.systemUTC()), "Shotlist/test")
                .fetch(url, 1_000_000, "*/*", shelf, Deadline.in(wait), cancellation);
    }
}
