package dev.shotlist.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.brief.Refusal;
import dev.shotlist.server.redis.Patience;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClientLimitsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ClientLimits limits =
            ClientLimits.of(Optional.empty(), new SimpleMeterRegistry(), nanos::get);

    private Quota take(String client, int wanted) {
        return limits.take(client, 60, wanted, Patience.of(Duration.ofSeconds(1)));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void aBurstInParallelGetsExactlyWhatIsLeft() {
        int granted =
                IntStream.range(0, 500)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> take("a", 1).granted()))
                        .toList()
                        .stream()
                        .mapToInt(CompletableFuture::join)
                        .sum();
        assertThat(granted).isEqualTo(60);
    }

    @Test
    void whatWasUsedComesBackSecondBySecond() {
        assertThat(take("a", 60).granted()).isEqualTo(60);
        Quota none = take("a", 1);
        assertThat(none.granted()).isZero();
        assertThat(none.secondsToNext()).isEqualTo(1);
        pass(Duration.ofSeconds(3));
        assertThat(take("a", 10).granted()).isEqualTo(3);
    }

    @Test
    void clientsDoNotTakeFromEachOther() {
        take("a", 60);
        assertThat(take("b", 60).granted()).isEqualTo(60);
    }

    @Test
    void aFloodOfClientsIsNotRememberedForEver() {
        take("a", 60);
        for (int i = 0; i < 150_000; i++) {
            take("stranger " + i, 1);
            if (i % 1000 == 0) {
                assertThat(take("a", 1).granted()).isZero();
            }
        }
        // What is too much goes a moment later.
        assertThat(limits.clients()).isLessThan(110_000);
    }

    @Test
    void aByteBudgetIsGivenBackInFull() {
        ByteBudget budget = new ByteBudget(100);
        try (ByteBudget.Part part = budget.part();
                ByteBudget.Part other = budget.part()) {
            part.take(60);
            assertThatThrownBy(() -> other.take(50)).isInstanceOf(Refusal.class);
            other.take(40);
        }
        try (ByteBudget.Part whole = budget.part()) {
            whole.take(100);
        }
    }

    @Test
    void workThatFailsLeavesItsPlaceToTheNext() {
        WorkGate gate = new WorkGate(new GateSettings(1, 0));
        assertThatThrownBy(() ->
                        gate.pass(() -> {
                            throw new IllegalStateException("broke");
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(gate.<String>pass(() -> "made")).isEqualTo("made");
    }
}
