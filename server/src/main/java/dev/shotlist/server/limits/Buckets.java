package dev.shotlist.server.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import java.time.Duration;
import java.util.function.LongSupplier;

/** What every bucket has in common: its size, how it fills, and how many are remembered. */
final class Buckets {
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Some 20 MB of buckets; beyond it those unused for longest are forgotten. */
    private static final int MOST_CLIENTS = 100_000;

    private Buckets() {}

    static Bandwidth bandwidth(int perMinute) {
        return Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, WINDOW).build();
    }

    /** By client. A bucket that nobody used for a window is full again, as a new one would be. */
    static <T> Cache<String, T> remembered(LongSupplier nanos) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .ticker(nanos::getAsLong)
                .build();
    }
}
