package dev.shotlist.server.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Counts each client's requests; exact under bursts, bounded under floods of clients. */
public final class ClientLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Some 20 MB of buckets; beyond it those unused for longest are forgotten. */
    private static final int MOST_CLIENTS = 100_000;

    private final int perMinute;
    private final TimeMeter meter;
    private final Cache<String, Bucket> buckets;

    /**
     * @param nanos a clock that only goes forward
     */
    public ClientLimits(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.meter =
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return nanos.getAsLong();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                };
        // A bucket that nobody used for a window is full again, as a new one would be.
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CLIENTS)
                        .expireAfterAccess(WINDOW.multipliedBy(2))
                        .ticker(nanos::getAsLong)
                        .build();
    }

    /**
     * Takes up to that many requests from what a client has left.
     *
     * @return how many were granted, perhaps none
     */
    public Quota take(String client, int wanted) {
        Bucket bucket = buckets.get(client, key -> fresh());
        int granted = (int) bucket.tryConsumeAsMuchAsPossible(wanted);
        var next = bucket.estimateAbilityToConsume(1);
        return new Quota(
                granted,
                perMinute,
                (int) next.getRemainingTokens(),
                (int) Math.ceilDiv(next.getNanosToWaitForRefill(), 1_000_000_000L));
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** How many clients are known at the moment, about. */
    public long clients() {
        return buckets.estimatedSize();
    }
}
