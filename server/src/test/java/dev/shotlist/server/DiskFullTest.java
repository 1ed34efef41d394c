package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shotlist.media.ReferenceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file system with room for next to nothing; it takes root to mount one. */
class DiskFullTest {
    @TempDir private Path folder;
    private Path small;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()),
                "Not tried: a file system that is full can be mounted by root alone.");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", small.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void filesAreSentAwayAndWordsAreStillAnswered() {
        try (ReferenceServer server = start()) {
            Calls calls = server.calls();
            Calls.Answer full = withPicture(calls, new byte[300_000]);
            assertThat(full.status()).isEqualTo(503);
            assertThat(full.at("/code")).isEqualTo("overloaded");
            assertThat(full.header("Retry-After")).isEqualTo("30");
            assertThat(small.toFile().list()).isEmpty();
            assertThat(calls.parse("15s reel for tea").status()).isEqualTo(200);
            assertThat(calls.get("/v1/health").at("/checks/disk")).isEqualTo("degraded");
            assertThat(calls.get("/metrics").http().body()).contains("shotlist_disk_free_bytes 6");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonToFail() throws IOException, InterruptedException {
        try (ReferenceServer server = start()) {
            // With room enough, so that nothing but this is wrong with it.
            assertThat(run("mount", "-o", "remount,ro,size=400m", small.toString())).isTrue();
            Calls calls = server.calls();
            Calls.Answer refused = withPicture(calls, new byte[3_000]);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.at("/code")).isEqualTo("overloaded");
            assertThat(calls.parse("15s reel for tea").status()).isEqualTo(200);
            assertThat(calls.get("/v1/health").at("/checks/disk")).isEqualTo("degraded");
        }
    }

    private ReferenceServer start() {
        return ReferenceServer.start(
                ReferenceSettings.standard(folder.resolve("home")),
                Environments.with(),
                small,
                1L << 30);
    }

    private static Calls.Answer withPicture(Calls calls, byte[] picture) {
        return calls.post(
                "/v1/parse",
                "{\"prompt\":{\"text\":\"tea\",\"image_base64\":\""
                        + Base64.getEncoder().encodeToString(picture)
                        + "\"}}");
    }
}
