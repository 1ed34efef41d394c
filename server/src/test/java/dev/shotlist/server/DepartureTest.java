package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.fetch.DialPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A caller who hangs up while the answer is made. */
@Timeout(120)
class DepartureTest {
    @Test
    void whenTheCallerLeavesTheWorkForHimEnds(@TempDir Path home) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Integer> hungUp = new CompletableFuture<>();
        try (ReferenceServer server =
                        ReferenceServer.start(
                                ReferenceSettings.standard(home).with(DialPolicy.CLOSED_NETWORK));
                ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket caller =
                        new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
            Thread.ofVirtual()
                    .start(() -> {
                        try (Socket fetcher = slow.accept()) {
                            InputStream request = fetcher.getInputStream();
                            asked.countDown();
                            int last = request.read();
                            while (last >= 0) {
                                last = request.read();
                            }
                            hungUp.complete(last);
                        } catch (IOException e) {
                            hungUp.completeExceptionally(e);
                        }
                    });
            String body =
                    "{\"prompt\":{\"image_url\":\"http://127.0.0.1:"
                            + slow.getLocalPort()
                            + "/\"}}";
            caller.getOutputStream()
                    .write(
                            ("POST /v1/parse HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                            + " application/json\r\nContent-Length: "
                                            + body.length()
                                            + "\r\n\r\n"
                                            + body)
                                    .getBytes(StandardCharsets.US_ASCII));
            asked.await();
            caller.shutdownOutput();
            assertThat(hungUp.get()).isEqualTo(-1);
        }
    }
}
