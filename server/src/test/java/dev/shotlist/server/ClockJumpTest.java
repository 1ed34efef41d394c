package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine's clock is set while the server runs. */
class ClockJumpTest {
    private static final String BRIEF = "20s reel for a bakery";

    private final CountedDirector director = new CountedDirector();
    private volatile Instant now = Instant.parse("2026-11-25T12:00:00Z");
    private ShotlistServer server;
    private Calls calls;

    @BeforeEach
    void start() {
        server =
                new ShotlistServer(
                        Environments.with("RATE_LIMIT_PER_MINUTE", "3"),
                        director.shotlist(),
                        "1",
                        () -> now);
        server.start();
        calls = new Calls(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void jumpAfterAPlanWasKept(Duration by) {
        calls.parse(BRIEF);
        now = now.plus(by);
    }

    @Test
    void forwardPlansAreOldAndMadeAnew() {
        jumpAfterAPlanWasKept(Duration.ofDays(1));
        assertThat(calls.parse(BRIEF).hit()).isFalse();
        assertThat(calls.parse(BRIEF).hit()).isTrue();
        assertThat(director.made()).isEqualTo(2);
    }

    @Test
    void backPlansFromTheFutureAreNotKeptForItsSake() {
        jumpAfterAPlanWasKept(Duration.ofHours(-1));
        assertThat(calls.parse(BRIEF).hit()).isFalse();
        assertThat(calls.parse(BRIEF).hit()).isTrue();
    }

    @Test
    void aSecondBackIsNoReason() {
        jumpAfterAPlanWasKept(Duration.ofSeconds(-1));
        assertThat(calls.parse(BRIEF).hit()).isTrue();
    }

    @Test
    void limitsAndTheTimeItRunsGoOn() {
        jumpAfterAPlanWasKept(Duration.ofDays(-1));
        assertThat(calls.parse(BRIEF).status()).isEqualTo(200);
        assertThat(calls.parse(BRIEF).status()).isEqualTo(200);
        now = now.plus(Duration.ofDays(2));
        assertThat(calls.parse(BRIEF).status()).isEqualTo(429);
        assertThat(calls.get("/v1/health").json().get("uptime_seconds").longValue())
                .isBetween(0L, 3600L);
    }
}
