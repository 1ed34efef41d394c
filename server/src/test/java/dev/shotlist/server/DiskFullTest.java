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
        try (ReferenceServer server =
                ReferenceServer.start(
                        ReferenceSettings.standard(folder.resolve("home")),
                        Environments.with(),
                        small,
                        1L << 30)) {
            Calls calls = server.calls();
            String picture = Base64.getEncoder().encodeToString(new byte[300_000]);
            Calls.Answer full =
                    calls.post(
                            "/v1/parse",
                            "{\"prompt\":{\"text\":\"tea\",\"image_base64\":\"" + picture + "\"}}");
            assertThat(full.status()).isEqualTo(503);
            assertThat(full.at("/code")).isEqualTo("overloaded");
            assertThat(full.header("Retry-After")).isEqualTo("30");
            assertThat(small.toFile().list()).isEmpty();
            assertThat(calls.parse("15s reel for tea").status()).isEqualTo(200);
            assertThat(calls.get("/v1/health").at("/checks/disk")).isEqualTo("degraded");
            assertThat(calls.get("/metrics").http().body()).contains("shotlist_disk_free_bytes 6");
        }
    }
}
