package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that may open few files, and clients that take all of them. */
@Tag("long")
@Timeout(300)
class NoDescriptorsTest {
    private static final int FILES = 160;

    /** Some hundred of which are jars. */
    private static final int FILES_WITH_JARS = 320;

    private final List<Socket> idle = new ArrayList<>();

    @AfterEach
    void stop() {
        letGo();
    }

    private static Map<String, String> unlimited() {
        return Map.of("RATE_LIMIT_PER_MINUTE", "1000000");
    }

    private static List<String> allowed(int files) {
        return List.of("sh", "-c", "ulimit -n " + files + "; exec \"$0\" \"$@\"");
    }

    /** The system takes their connections; the process has no file to give to most of them. */
    private void takeAll(InstanceProcess process, int files) throws IOException {
        int port = URI.create(process.address()).getPort();
        for (int i = 0; i < 2 * files; i++) {
            idle.add(new Socket(InetAddress.getLoopbackAddress(), port));
        }
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
        try (InstanceProcess process = new InstanceProcess(unlimited(), allowed(FILES))) {
            Calls before = process.calls();
            assertThat(before.parse("20s reel for a bakery").hit()).isFalse();
            assertThat(before.get("/v1/health").status()).isEqualTo(200);
            takeAll(process, FILES);
            // Over the connection that was there before.
            assertThat(before.parse("20s reel for a bakery").hit()).isTrue();
            assertThat(before.get("/v1/health").status()).isEqualTo(200);
            letGo();
            eventually(() -> Calls.ofItsOwn(process.address()).get("/v1/health").status() == 200);
        }
    }

    /** Classes that are needed for the first time come from jars, which have to be open. */
    @Test
    void theFirstPlanIsMadeThoughItsClassesLieInJars(@TempDir Path folder) throws IOException {
        try (InstanceProcess process =
                InstanceProcess.fromJars(unlimited(), allowed(FILES_WITH_JARS), folder)) {
            Calls before = process.calls();
            assertThat(before.get("/v1/health").status()).isEqualTo(200);
            takeAll(process, FILES_WITH_JARS);
            assertThat(before.parse("20s reel for a bakery").status()).isEqualTo(200);
            assertThat(before.parse("ein Video von 20 Sekunden für Tee, kein Zucker").status())
                    .isEqualTo(200);
            assertThat(before.get("/metrics").status()).isEqualTo(200);
            letGo();
            eventually(() -> Calls.ofItsOwn(process.address()).get("/v1/health").status() == 200);
            assertThat(before.parse("20s reel for a lamp").status()).isEqualTo(200);
        }
    }
}
