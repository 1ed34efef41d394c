package dev.shotlist.server.recall;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plans shared through Redis. Nobody waits for it longer than their {@link Patience}, and nobody at
 * all while a breaker is open. Reading and writing have a breaker each: a replica or a full Redis
 * still answers questions.
 */
final class RedisPlans implements SharedPlans {
    private static final String PLAN = "shotlist:plan:";
    private static final String LEASE = "shotlist:lease:";
    private static final String DROPPED = "shotlist:dropped";
    private static final String ALL = "*";

    /** Long enough for a pause of the JVM, short enough when its holder is killed. */
    static final Duration LEASE_TIME = Duration.ofSeconds(6);

    /** An administrator's command may take its time. */
    private static final long FORGETTING_NANOS = Duration.ofSeconds(5).toNanos();

    private static final int SCAN = 500;

    private static final String EXTEND =
            "if redis.call('get',KEYS[1])==ARGV[1] then"
                    + " return redis.call('pexpire',KEYS[1],ARGV[2]) else return 0 end";
    private static final String RELEASE =
            "if redis.call('get',KEYS[1])==ARGV[1] then"
                    + " return redis.call('del',KEYS[1]) else return 0 end";

    private final Line line;
    private final MeterRegistry meters;
    private final CircuitBreaker reading = breaker("redis-read");
    private final CircuitBreaker writing = breaker("redis-write");

    /**
     * @param onDropped told the key that some instance dropped, or empty for all
     */
    RedisPlans(String url, MeterRegistry meters, Consumer<Optional<String>> onDropped) {
        this.meters = meters;
        this.line =
                new Line(
                        url,
                        DROPPED,
                        key ->
                                onDropped.accept(
                                        key.equals(ALL) ? Optional.empty() : Optional.of(key)),
                        this::tryAgain);
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

    /** Redis gave a sign of life: let the next requests find out whether it can be used. */
    private void tryAgain() {
        for (CircuitBreaker breaker : new CircuitBreaker[] {reading, writing}) {
            if (breaker.getState() == CircuitBreaker.State.OPEN) {
                breaker.transitionToHalfOpenState();
            }
        }
    }

    @Override
    public Found find(String key, Patience patience) {
        Reply<byte[]> reply =
                ask("get", reading, patience.nanosLeft(), redis -> redis.get(PLAN + key));
        if (!reply.arrived()) {
            return Found.UNREACHABLE;
        }
        if (reply.value().isEmpty()) {
            return Found.NOTHING;
        }
        Optional<KeptPlan> plan = unsealed(key, reply.value().get());
        if (plan.isEmpty()) {
            meters.counter("shotlist.redis.unreadable").increment();
        }
        return new Found(plan, true);
    }

    /** A value that somebody else wrote, or an older version of us, is no plan. */
    private static Optional<KeptPlan> unsealed(String key, byte[] value) {
        try {
            return KeptPlan.unsealed(key, value);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Lease lease(String key, String holder, Patience patience) {
        Reply<String> reply =
                ask(
                        "lease",
                        writing,
                        patience.nanosLeft(),
                        redis ->
                                redis.set(
                                        LEASE + key,
                                        bytes(holder),
                                        SetArgs.Builder.nx().px(LEASE_TIME)));
        if (!reply.arrived()) {
            return Lease.UNREACHABLE;
        }
        return reply.value().isPresent() ? Lease.TAKEN : Lease.HELD;
    }

    @Override
    public void extend(String key, String holder) {
        send(
                "extend",
                redis ->
                        redis.<Long>eval(
                                EXTEND,
                                ScriptOutputType.INTEGER,
                                new String[] {LEASE + key},
                                bytes(holder),
                                bytes(Long.toString(LEASE_TIME.toMillis()))));
    }

    @Override
    public void release(String key, String holder) {
        send(
                "release",
                redis ->
                        redis.<Long>eval(
                                RELEASE,
                                ScriptOutputType.INTEGER,
                                new String[] {LEASE + key},
                                bytes(holder)));
    }

    @Override
    public void keep(String key, KeptPlan plan) {
        byte[] sealed = plan.sealed(key);
        send("set", redis -> redis.set(PLAN + key, sealed, SetArgs.Builder.px(plan.ttl())));
    }

    @Override
    public Set<String> forget(Optional<String> key) {
        Set<String> dropped = new HashSet<>();
        if (key.isPresent()) {
            drop(dropped, PLAN + key.get());
        } else {
            ScanArgs ours = ScanArgs.Builder.matches(PLAN + "*").limit(SCAN);
            ScanCursor at = ScanCursor.INITIAL;
            while (!at.isFinished()) {
                ScanCursor from = at;
                Reply<KeyScanCursor<String>> reply =
                        ask("scan", writing, FORGETTING_NANOS, redis -> redis.scan(from, ours));
                if (reply.value().isEmpty()) {
                    break;
                }
                KeyScanCursor<String> page = reply.value().get();
                drop(dropped, page.getKeys().toArray(String[]::new));
                at = page;
            }
        }
        send("publish", redis -> redis.publish(DROPPED, bytes(key.orElse(ALL))));
        return dropped;
    }

    private void drop(Set<String> dropped, String... keys) {
        if (keys.length == 0) {
            return;
        }
        Reply<Long> reply = ask("del", writing, FORGETTING_NANOS, redis -> redis.del(keys));
        if (reply.value().orElse(0L) > 0) {
            for (String key : keys) {
                dropped.add(key.substring(PLAN.length()));
            }
        }
    }

    @Override
    public boolean healthy() {
        return line.answering()
                && reading.getState() == CircuitBreaker.State.CLOSED
                && writing.getState() == CircuitBreaker.State.CLOSED;
    }

    @Override
    public void close() {
        line.close();
    }

    /** What came back; an empty value is an answer too. */
    private record Reply<T>(Optional<T> value, boolean arrived) {}

    private <T> Reply<T> ask(
            String command,
            CircuitBreaker breaker,
            long patience,
            Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> call) {
        if (patience <= 0 || !breaker.tryAcquirePermission()) {
            return new Reply<>(Optional.empty(), false);
        }
        long began = System.nanoTime();
        RedisFuture<T> future = null;
        try {
            future = call.apply(line.open().orElseThrow(NoLine::new).async());
            T value = future.get(patience, TimeUnit.NANOSECONDS);
            breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            return new Reply<>(Optional.ofNullable(value), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            breaker.releasePermission();
            return new Reply<>(Optional.empty(), false);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            if (future != null) {
                future.cancel(true);
            }
            failed(command, breaker, began, e);
            return new Reply<>(Optional.empty(), false);
        }
    }

    private <T> void send(
            String command, Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> call) {
        if (!writing.tryAcquirePermission()) {
            return;
        }
        long began = System.nanoTime();
        try {
            RedisFuture<T> future = call.apply(line.open().orElseThrow(NoLine::new).async());
            var ignored =
                    future.toCompletableFuture()
                            .orTimeout(1, TimeUnit.SECONDS)
                            .whenComplete((value, fault) -> {
                                if (fault == null) {
                                    writing.onSuccess(
                                            System.nanoTime() - began, TimeUnit.NANOSECONDS);
                                } else {
                                    failed(command, writing, began, fault);
                                }
                            });
        } catch (RuntimeException e) {
            failed(command, writing, began, e);
        }
    }

    private void failed(String command, CircuitBreaker breaker, long began, Throwable fault) {
        meters.counter("shotlist.redis.failures", "command", command).increment();
        breaker.onError(System.nanoTime() - began, TimeUnit.NANOSECONDS, fault);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** There is no connection at the moment. */
    private static final class NoLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoLine() {
            super("no connection", null, false, false);
        }
    }
}
