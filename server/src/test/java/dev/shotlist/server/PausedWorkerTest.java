package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.worker.WorkerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that measures references and is stopped in its tracks. */
@Tag("long")
@Timeout(180)
class PausedWorkerTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir private Path home;

    private ReferenceSettings settings() {
        ReferenceSettings usual = ReferenceSettings.standard(home);
        WorkerSettings workers = usual.workers();
        return new ReferenceSettings(
                home,
                usual.storeBytes(),
                usual.policy(),
                usual.userAgent(),
                usual.limits(),
                new WorkerSettings(
                        1,
                        workers.waiting(),
                        workers.idle(),
                        LONGEST,
                        workers.heapMegabytes(),
                        workers.addressMegabytes(),
                        workers.fileMegabytes(),
                        workers.limits()),
                null);
    }

    private static Calls.Answer ask(Calls calls, String title) {
        return calls.post(
                "/v1/parse",
                "{\"prompt\":{\"text\":\"20s reel for tea\",\"video_base64\":\""
                        + Base64.getEncoder().encodeToString(TaggedMedia.mov(title))
                        + "\"}}");
    }

    @Test
    void isReplacedAndItsCallerIsTold() {
        try (ReferenceServer server = ReferenceServer.start(settings())) {
            Calls calls = server.calls();
            List<Long> before = children();
            assertThat(ask(calls, "first").status()).isEqualTo(200);
            List<Long> workers =
                    children().stream().filter(child -> !before.contains(child)).toList();
            assertThat(workers).isNotEmpty();
            workers.forEach(worker -> Signals.send("STOP", worker));
            Calls.Answer told = ask(calls, "second");
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.warns("reference_unavailable")).isTrue();
            assertThat(calls.parse("15s reel for a lamp").status()).isEqualTo(200);
            assertThat(ask(calls, "third").status()).isEqualTo(200);
            assertThat(children()).doesNotContainAnyElementsOf(workers);
            assertThat(calls.get("/metrics").http().body())
                    .contains("shotlist_media_lost_total 1.0");
        }
    }

    /** With what stands between: the worker may run in a sandbox's process. */
    private static List<Long> children() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
    }
}
