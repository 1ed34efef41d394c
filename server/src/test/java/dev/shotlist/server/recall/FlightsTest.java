package dev.shotlist.server.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.media.deadline.Cancellation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FlightsTest {
    private static final Recalled PLAN =
            new Recalled(
                    new KeptPlan(new byte[0], List.of(), 0, Instant.EPOCH, Duration.ZERO),
                    Recalled.How.MADE);

    private final Flights flights = new Flights(SharedPlans.NONE, System::nanoTime);

    /** Waits to be called off, and says so by its exception. */
    private static Recalled untilCalledOff(Cancellation calledOff, CountDownLatch started) {
        CountDownLatch told = new CountDownLatch(1);
        calledOff.onCancel(told::countDown);
        started.countDown();
        try {
            told.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new CancellationException();
    }

    private CompletableFuture<Recalled> join(Cancellation caller, CountDownLatch started) {
        return CompletableFuture.supplyAsync(
                () -> flights.join("k", caller, off -> untilCalledOff(off, started)),
                task -> Thread.ofVirtual().start(task));
    }

    @Test
    void aFlightIsCalledOffWhenAllWhoWaitedHaveLeft() throws Exception {
        Cancellation first = new Cancellation();
        Cancellation second = new Cancellation();
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Recalled> one = join(first, started);
        started.await();
        CompletableFuture<Recalled> two = join(second, new CountDownLatch(1));
        while (flights.waiting("k") < 2) {
            Thread.onSpinWait();
        }
        first.cancel();
        assertThat(one).isNotDone();
        second.cancel();
        assertThatThrownBy(one::get)
                .isInstanceOfAny(CancellationException.class, ExecutionException.class);
        assertThatThrownBy(two::get)
                .isInstanceOfAny(CancellationException.class, ExecutionException.class);
    }

    @Test
    void whoComesAfterItWasCalledOffStartsAnother() {
        Flight flight = new Flight();
        flight.leave();
        assertThat(flight.calledOff().cancelled()).isTrue();
        assertThat(flight.board()).isFalse();
        assertThat(flights.join("k", Cancellation.none(), off -> PLAN)).isEqualTo(PLAN);
    }
}
