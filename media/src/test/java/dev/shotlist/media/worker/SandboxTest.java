package dev.shotlist.media.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a worker that was taken over can still reach; skipped where the system has no sandbox. */
@Timeout(120)
class SandboxTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Sandbox.class)
    void onlyWithoutASandboxIsThereANetwork(Sandbox sandbox) throws IOException {
        try (Foreman foreman = foreman(sandbox);
                ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(foreman.order("dial " + server.getLocalPort()))
                    .isEqualTo(sandbox == Sandbox.NONE ? "connected" : "cut off");
        }
    }

    @Test
    void nothingButItsOwnFilesIsVisibleAndNothingCanBeWritten() throws IOException {
        try (Foreman foreman = foreman(Sandbox.BUBBLEWRAP)) {
            Path secret = Files.writeString(folder.resolve("secret"), "secret");
            assertThat(foreman.order("read " + secret)).isEqualTo("hidden");
            assertThat(foreman.order("read /etc/passwd")).isEqualTo("hidden");
            for (Path path : new Path[] {Path.of("/tmp/f"), Path.of("/f"), folder.resolve("f")}) {
                assertThat(foreman.order("write " + path)).isEqualTo("refused");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sandbox.class)
    void oneThatCrashesOrHangsIsGoneInsideAsWell(Sandbox sandbox) {
        try (Foreman foreman = foreman(sandbox)) {
            assertThatThrownBy(() -> foreman.order("crash")).isInstanceOf(MediaWorkerLost.class);
            assertThat(foreman.order("say again")).isEqualTo("again");
            assertThatThrownBy(() -> foreman.order("hang", Duration.ofMillis(300)))
                    .isInstanceOf(MediaWorkerLost.class);
        }
    }

    private Foreman foreman(Sandbox sandbox) {
        assumeTrue(sandbox.works(), "the system has no " + sandbox);
        WorkerSettings settings = Foreman.settings(1, 1, Foreman.AMPLE);
        return new Foreman(folder, settings, sandbox, SystemLimits.detect(settings));
    }
}
