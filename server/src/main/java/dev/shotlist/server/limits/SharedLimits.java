package dev.shotlist.server.limits;

import com.github.benmanes.caffeine.cache.Cache;
import dev.shotlist.server.redis.Patience;
import dev.shotlist.server.redis.Redis;
import dev.shotlist.server.redis.Reply;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts together with the other instances, in Redis. Where it does not answer, this instance
 * counts alone, and goes on from what it granted itself: nobody starts anew because of a fault of
 * ours.
 */
final class SharedLimits implements ClientLimits {
    private static final String LIMIT = "shotlist:limit:";

    /** A bucket is kept a little longer than it takes to be full. */
    private static final Duration KEPT_LONGER = Duration.ofSeconds(10);

    /** No address and no key's name. */
    private static final String REHEARSAL = "(start)";

    private static final Duration REHEARSING = Duration.ofSeconds(2);

    private final Redis redis;
    private final LocalLimits local;
    private final Cache<String, AsyncBucketProxy> buckets;
    private final Counter countedAlone;

    SharedLimits(Redis redis, LocalLimits local, MeterRegistry meters, LongSupplier nanos) {
        this.redis = redis;
        this.local = local;
        this.buckets = Buckets.remembered(nanos);
        this.countedAlone =
                Counter.builder("shotlist.limits.alone")
                        .description("Requests counted by this instance without the others")
                        .register(meters);
    }

    @Override
    public Quota take(String client, int perMinute, int wanted, Patience patience) {
        Reply<VerboseResult<Long>> reply =
                redis.ask(
                        "limit",
                        Redis.Kind.WRITING,
                        patience,
                        commands -> takeShared(commands, client, perMinute, wanted));
        Optional<Quota> shared = reply.value().map(result -> Quota.of(result, perMinute));
        if (shared.isEmpty()) {
            countedAlone.increment();
            return local.take(client, perMinute, wanted, patience).countedAlone();
        }
        Quota quota = shared.get();
        if (quota.granted() > 0) {
            Quota ignored = local.take(client, perMinute, quota.granted(), patience);
        }
        return quota;
    }

    private CompletableFuture<VerboseResult<Long>> takeShared(
            RedisAsyncCommands<String, byte[]> commands, String client, int perMinute, int wanted) {
        String name = name(client, perMinute);
        AsyncBucketProxy bucket = buckets.get(client, key -> open(commands, name, perMinute));
        return bucket.asVerbose()
                .tryConsumeAsMuchAsPossible(wanted)
                .whenComplete((taken, fault) -> dropNonsense(commands, name, fault));
    }

    /**
     * A value that Redis gave readily and that is no bucket: without it the next request counts.
     */
    private void dropNonsense(
            RedisAsyncCommands<String, byte[]> commands, String name, @Nullable Throwable fault) {
        Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
        if (cause != null
                && !(cause instanceof RedisException)
                && !(cause instanceof CancellationException)
                && !(cause instanceof TimeoutException)) {
            redis.heldNonsense();
            var ignored = commands.del(name);
        }
    }

    /** Another limit is another bucket: one kept with the old limit would go on with it. */
    private static String name(String client, int perMinute) {
        return LIMIT + perMinute + ":" + client;
    }

    /** One for each client, so that what it asks at the same time goes to Redis as one question. */
    private static AsyncBucketProxy open(
            RedisAsyncCommands<String, byte[]> commands, String name, int perMinute) {
        BucketConfiguration configuration =
                BucketConfiguration.builder().addLimit(Buckets.bandwidth(perMinute)).build();
        return Bucket4jLettuce.<String>casBasedBuilder(commands)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                KEPT_LONGER))
                .build()
                .asAsync()
                .builder()
                .withOptimization(Optimizations.batching())
                .build(name, () -> CompletableFuture.completedFuture(configuration));
    }

    @Override
    public void rehearse() {
        Quota ignored = take(REHEARSAL, 1, 1, Patience.of(REHEARSING));
    }

    @Override
    public boolean healthy() {
        return redis.healthy();
    }

    @Override
    public long clients() {
        return local.clients();
    }
}
