package dev.shotlist.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.sound.SoundLook;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LookShelfTest {
    private static final LookShelf.Content FILM = new LookShelf.Content("ab", Medium.FILM);
    private static final Duration AMPLE = Duration.ofSeconds(50);

    private final LookShelf shelf = new LookShelf();
    private final AtomicInteger measured = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private Look look() {
        measured.incrementAndGet();
        return new Look.Sound(
                new SoundLook(
                        10,
                        48_000,
                        2,
                        null,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        4,
                        null,
                        null,
                        null,
                        List.of(),
                        0.1,
                        List.of(),
                        SoundLook.Kind.NOISE,
                        0.8,
                        List.of()));
    }

    private Look slowly() {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return look();
    }

    private static CompletableFuture<Look> later(Supplier<Look> asking) {
        return CompletableFuture.supplyAsync(asking, task -> Thread.ofVirtual().start(task));
    }

    private Look ask(Cancellation cancellation, Supplier<Look> measuring) {
        return shelf.look(FILM, Deadline.in(AMPLE), cancellation, measuring);
    }

    @Test
    void whatIsAskedForWhileItIsMeasuredIsMeasuredOnce() throws Exception {
        CompletableFuture<Look> first = later(() -> ask(Cancellation.none(), this::slowly));
        begun.await();
        CompletableFuture<Look> second = later(() -> ask(Cancellation.none(), this::look));
        CompletableFuture<Look> third = later(() -> ask(Cancellation.none(), this::look));
        goOn.countDown();
        assertThat(second.join()).isSameAs(first.join()).isSameAs(third.join());
        assertThat(measured).hasValue(1);
        assertThat(shelf.underWay()).isZero();
    }

    @Test
    void whereTheFirstFailsTheNextMeasures() throws Exception {
        CompletableFuture<Look> first =
                later(() ->
                        ask(
                                Cancellation.none(),
                                () -> {
                                    slowly();
                                    throw new IllegalStateException("lost");
                                }));
        begun.await();
        CompletableFuture<Look> second = later(() -> ask(Cancellation.none(), this::look));
        goOn.countDown();
        assertThat(second.join()).isNotNull();
        assertThatThrownBy(first::join).hasMessageContaining("lost");
        assertThat(measured).hasValue(2);
    }

    @Test
    void whoeverLeavesWaitsForNobody() throws Exception {
        CompletableFuture<Look> first = later(() -> ask(Cancellation.none(), this::slowly));
        begun.await();
        Cancellation leaving = new Cancellation();
        CompletableFuture<Look> second =
                later(() ->
                        ask(
                                leaving,
                                () -> {
                                    throw new IllegalStateException("left");
                                }));
        leaving.cancel();
        assertThatThrownBy(second::join)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("left");
        assertThat(first).isNotDone();
        goOn.countDown();
        assertThat(first.join()).isNotNull();
    }

    @Test
    void whoseTimeIsOverIsToldByTheMeasuringItself() throws Exception {
        CompletableFuture<Look> first = later(() -> ask(Cancellation.none(), this::slowly));
        begun.await();
        Look own = shelf.look(FILM, Deadline.in(Duration.ZERO), Cancellation.none(), this::look);
        assertThat(own).isNotNull();
        goOn.countDown();
        assertThat(first.join()).isNotNull();
    }
}
