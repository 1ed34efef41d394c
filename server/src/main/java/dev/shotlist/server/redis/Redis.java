package dev.shotlist.server.redis;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Redis as the server uses it. Nobody waits for it longer than their {@link Patience}, and nobody
 * at all while a breaker is open. Reading and writing have a breaker each: a replica or a full
 * Redis still answers questions.
 */
public final class Redis implements AutoCloseable {
    /** What a command does, for its breaker. */
    public enum Kind {
        READING,
        WRITING
    }

    /** A command that nobody waits for has not failed before that long. */
    private static final Duration UNWATCHED = Duration.ofSeconds(1);

    /** A value that was not ours is remembered that long: somebody else writes where we do. */
    private static final Duration NONSENSE_REMEMBERED = Duration.ofMinutes(1);

    private final Line line;

    /** When a command that nobody waits for has failed: never before one that somebody does. */
    private final Duration unwatched;

    private final List<Runnable> signs = new CopyOnWriteArrayList<>();
    private final Counter unreadable;
    private final MeterRegistry meters;
    private final LongSupplier nanos;
    private volatile OptionalLong nonsenseAt = OptionalLong.empty();
    private final Map<Kind, CircuitBreaker> breakers = new EnumMap<>(Kind.class);

    /**
     * @param patience how long a request waits for it at most
     * @param nanos a clock that only goes forward
     */
    public Redis(String url, Duration patience, MeterRegistry meters, LongSupplier nanos) {
        this.meters = meters;
        this.nanos = nanos;
        this.line = new Line(url, this::alive);
        this.unwatched = patience.compareTo(UNWATCHED) > 0 ? patience : UNWATCHED;
        this.unreadable = meters.counter("shotlist.redis.unreadable");
        for (Kind kind : Kind.values()) {
            breakers.put(kind, breaker(kind.name()));
        }
    }

    private static CircuitBreaker breaker(String name) {
        return CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(8)
                        .minimumNumberOfCalls(3)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(Duration.ofSeconds(2))
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build());
    }

    /** Before the start: whom to tell what instances tell each other. */
    public void listen(String channel, Consumer<String> listener) {
        line.listen(channel, listener);
    }

    /**
     * Before the start: whom to tell at each sign of life, every few seconds; they may ask
     * something then and nobody waits for them.
     */
    public void atEachSign(Runnable listener) {
        signs.add(listener);
    }

    /** Lays the line. Redis need not be there yet. */
    public void start() {
        line.start();
    }

    /** It gave a sign of life: let the next requests find out whether it can be used. */
    private void alive() {
        halfOpen();
        signs.forEach(Runnable::run);
    }

    private void halfOpen() {
        for (CircuitBreaker breaker : breakers.values()) {
            if (breaker.getState() == CircuitBreaker.State.OPEN) {
                breaker.transitionToHalfOpenState();
            }
        }
    }

    private CircuitBreaker breaker(Kind kind) {
        CircuitBreaker breaker = breakers.get(kind);
        if (breaker == null) {
            throw new IllegalStateException("each kind has a breaker");
        }
        return breaker;
    }

    /**
     * Waits for an answer, as long as the patience lasts.
     *
     * @param command its name for the metrics
     */
    public <T> Reply<T> ask(
            String command,
            Kind kind,
            Patience patience,
            Function<RedisAsyncCommands<String, byte[]>, ? extends Future<T>> call) {
        CircuitBreaker breaker = breaker(kind);
        long wait = patience.nanosLeft();
        if (wait <= 0 || !breaker.tryAcquirePermission()) {
            return Reply.none();
        }
        long began = nanos.getAsLong();
        Future<T> future = null;
        try {
            future = call.apply(line.open().orElseThrow(NoLine::new).async());
            // A first call loads classes, which is no delay of the store's.
            began = nanos.getAsLong();
            T value = future.get(wait, TimeUnit.NANOSECONDS);
            breaker.onSuccess(nanos.getAsLong() - began, TimeUnit.NANOSECONDS);
            return new Reply<>(Optional.ofNullable(value), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            breaker.releasePermission();
            return Reply.none();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            if (future != null) {
                future.cancel(true);
            }
            failed(command, breaker, began, e);
            patience.spend(nanos.getAsLong() - began);
            return Reply.none();
        }
    }

    /** Sends a command whose answer nobody waits for. */
    public <T> void send(
            String command,
            Function<RedisAsyncCommands<String, byte[]>, ? extends CompletionStage<T>> call) {
        CircuitBreaker breaker = breaker(Kind.WRITING);
        if (!breaker.tryAcquirePermission()) {
            return;
        }
        long began = nanos.getAsLong();
        try {
            CompletionStage<T> answer = call.apply(line.open().orElseThrow(NoLine::new).async());
            var ignored =
                    answer.toCompletableFuture()
                            .orTimeout(unwatched.toNanos(), TimeUnit.NANOSECONDS)
                            .whenComplete((value, fault) -> {
                                if (fault == null) {
                                    breaker.onSuccess(
                                            nanos.getAsLong() - began, TimeUnit.NANOSECONDS);
                                } else {
                                    failed(command, breaker, began, fault);
                                }
                            });
        } catch (RuntimeException e) {
            failed(command, breaker, began, e);
        }
    }

    private void failed(String command, CircuitBreaker breaker, long began, Throwable fault) {
        meters.counter("shotlist.redis.failures", "command", command).increment();
        breaker.onError(nanos.getAsLong() - began, TimeUnit.NANOSECONDS, fault);
    }

    /** A value under one of our names was not ours. */
    public void heldNonsense() {
        unreadable.increment();
        nonsenseAt = OptionalLong.of(nanos.getAsLong());
    }

    private boolean heldNonsenseLately() {
        OptionalLong at = nonsenseAt;
        return at.isPresent() && nanos.getAsLong() - at.getAsLong() < NONSENSE_REMEMBERED.toNanos();
    }

    /** Whether it answers, takes what it is told, and gives back what it took. */
    public boolean healthy() {
        return line.answering()
                && !heldNonsenseLately()
                && breakers.values().stream()
                        .allMatch(breaker -> breaker.getState() == CircuitBreaker.State.CLOSED);
    }

    @Override
    public void close() {
        line.close();
    }

    /** There is no connection at the moment. */
    private static final class NoLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoLine() {
            super("no connection", null, false, false);
        }
    }
}
