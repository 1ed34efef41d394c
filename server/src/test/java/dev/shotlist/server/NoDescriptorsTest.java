package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that may open few files, and clients that take all of them. */
@Tag("long")
@Timeout(300)
class NoDescriptorsTest {
    private static final int FILES = 160;

    private final InstanceProcess process =
            new InstanceProcess(
                    Map.of("RATE_LIMIT_PER_MINUTE", "1000000"),
                    List.of("sh", "-c", "ulimit -n " + FILES + "; exec \"$0\" \"$@\""));
    private final List<Socket> idle = new ArrayList<>();

    @AfterEach
    void stop() {
        letGo();
        process.close();
    }

    private void letGo() {
        for (Socket socket : idle) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        idle.clear();
    }

    @Test
    void whoIsConnectedIsAnsweredAndTheRestWhenSomebodyLeaves() throws IOException {
        Calls before = process.calls();
        assertThat(before.parse("20s reel for a bakery").hit()).isFalse();
        assertThat(before.parse("20s reel for a bakery").hit()).isTrue();
        assertThat(before.get("/v1/health").status()).isEqualTo(200);
        int port = URI.create(process.address()).getPort();
        // The system takes their connections; the process has no file to give to most of them.
        for (int i = 0; i < 2 * FILES; i++) {
            idle.add(new Socket(InetAddress.getLoopbackAddress(), port));
        }
        // Over the connection that was there before. New plans too where the program lies in jars,
        // which are open; here its classes lie in files.
        Calls.Answer kept = before.parse("20s reel for a bakery");
        assertThat(kept.http().body()).contains("\"cache_hit\":true");
        assertThat(before.get("/v1/health").status()).isEqualTo(200);
        letGo();
        eventually(() -> Calls.ofItsOwn(process.address()).get("/v1/health").status() == 200);
    }
}
