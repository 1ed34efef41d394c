package dev.shotlist.server.limits;

import com.github.benmanes.caffeine.cache.Cache;
import dev.shotlist.server.redis.Patience;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.util.function.LongSupplier;

/** Counts in this process alone. */
final class LocalLimits implements ClientLimits {
    private final TimeMeter meter;
    private final Cache<String, Bucket> buckets;

    LocalLimits(LongSupplier nanos) {
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
        this.buckets = Buckets.remembered(nanos);
    }

    @Override
    public Quota take(String client, int perMinute, int wanted, Patience patience) {
        Bucket bucket = buckets.get(client, key -> fresh(perMinute));
        return Quota.of(bucket.asVerbose().tryConsumeAsMuchAsPossible(wanted), perMinute);
    }

    private Bucket fresh(int perMinute) {
        return Bucket.builder()
                .addLimit(Buckets.bandwidth(perMinute))
                .withCustomTimePrecision(meter)
                .build();
    }

    @Override
    public void rehearse() {}

    @Override
    public boolean healthy() {
        return true;
    }

    @Override
    public long clients() {
        return buckets.estimatedSize();
    }
}
