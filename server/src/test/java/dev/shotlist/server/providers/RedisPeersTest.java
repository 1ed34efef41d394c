package dev.shotlist.server.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.chain.Hold;
import dev.shotlist.server.RealRedis;
import dev.shotlist.server.redis.Patience;
import dev.shotlist.server.redis.Redis;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What instances tell Redis of a provider, with a real one. */
@Timeout(120)
class RedisPeersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RealRedis server = new RealRedis();
    private final Redis redis =
            new Redis(server.url(), PATIENCE, new SimpleMeterRegistry(), System::nanoTime);
    private final RedisPeers peers = new RedisPeers("openai", redis, PATIENCE);

    @BeforeEach
    void start() {
        redis.start();
        while (!redis.healthy()) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void stop() {
        redis.close();
        server.close();
    }

    private void held(String id, int seconds) {
        peers.held(new Hold(id, Outcome.RATE_LIMITED, Duration.ofSeconds(seconds)));
    }

    /** Asked on the same line, so after all that was told before. */
    private long millisLeft() {
        return redis.ask(
                        "provider",
                        Redis.Kind.READING,
                        Patience.of(PATIENCE),
                        commands -> commands.pttl("shotlist:provider:openai"))
                .value()
                .orElseThrow();
    }

    @Test
    void aShorterPauseThatIsToldLaterDoesNotEndALongerOne() {
        held("long", 300);
        held("short", 2);
        assertThat(millisLeft()).isGreaterThan(100_000);
    }

    @Test
    void aLongerOneTakesTheShorterOnesPlace() {
        held("short", 2);
        held("long", 300);
        assertThat(millisLeft()).isGreaterThan(100_000);
    }

    @Test
    void oneThatIsLiftedIsGone() {
        held("long", 300);
        peers.lifted("long");
        assertThat(millisLeft()).isNegative();
    }
}
