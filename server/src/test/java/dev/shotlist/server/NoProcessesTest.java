package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A control group in which no process and no thread can be started any more. */
@Tag("long")
@Timeout(300)
class NoProcessesTest {
    /** Where the first and the second generation of control groups count processes. */
    private static final List<String> COUNTED = List.of("/sys/fs/cgroup/pids", "/sys/fs/cgroup");

    /** Threads that the JVM and the virtual threads' scheduler start by and by. */
    private static final int A_FEW = 6;

    @TempDir private Path home;
    private Optional<Path> group = Optional.empty();

    @BeforeEach
    void group() {
        group =
                COUNTED.stream()
                        .map(parent -> Path.of(parent, "shotlist-" + ProcessHandle.current().pid()))
                        .filter(NoProcessesTest::made)
                        .findFirst();
        assumeTrue(group.isPresent(), "Not tried: control groups are made by root alone.");
    }

    private static boolean made(Path group) {
        try {
            Files.createDirectory(group);
            if (Files.exists(group.resolve("pids.max"))) {
                return true;
            }
            Files.delete(group);
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    @AfterEach
    void gone() throws IOException {
        if (group.isPresent()) {
            // Whoever was in it is gone before it is.
            SharingInstances.eventually(() -> value("pids.current").equals("0"));
            Files.delete(group.get());
        }
    }

    private Path of(String name) {
        return group.orElseThrow().resolve(name);
    }

    private String value(String name) {
        try {
            return Files.readString(of(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calls.Answer film(Calls calls, String title) {
        return calls.post(
                "/v1/parse",
                "{\"prompt\":{\"text\":\"20s reel for tea\",\"video_base64\":\""
                        + Base64.getEncoder().encodeToString(TaggedMedia.mov(title))
                        + "\"}}");
    }

    @Test
    void wordsGetPlansAndFilmsAreSentAway() throws IOException {
        try (InstanceProcess process =
                new InstanceProcess(
                        Map.of(
                                "RATE_LIMIT_PER_MINUTE",
                                "1000000",
                                "SHOTLIST_HOME",
                                home.toString()),
                        List.of(
                                "sh",
                                "-c",
                                "echo $$ > " + of("cgroup.procs") + "; exec \"$0\" \"$@\""))) {
            Calls calls = process.calls();
            assertThat(calls.parse("20s reel for a bakery").status()).isEqualTo(200);
            Files.writeString(
                    of("pids.max"),
                    Integer.toString(Integer.parseInt(value("pids.current")) + A_FEW));
            assertThat(film(calls, "first").status()).isEqualTo(503);
            assertThat(film(calls, "first").at("/code")).isEqualTo("overloaded");
            assertThat(calls.parse("15s reel for a lamp").status()).isEqualTo(200);
            assertThat(calls.get("/v1/health").status()).isEqualTo(200);
            Files.writeString(of("pids.max"), "max");
            assertThat(film(calls, "second").status()).isEqualTo(200);
        }
    }
}
