package dev.shotlist.server.limits;

import dev.shotlist.server.redis.Patience;
import dev.shotlist.server.redis.Redis;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts each client's requests; exact under bursts, bounded under floods of clients. */
public interface ClientLimits {
    /**
     * Takes up to that many requests from what a client has left.
     *
     * @param perMinute the same at each call for one client
     * @param wanted at least 1
     * @param patience with a counter that others share
     * @return how many were granted, perhaps none
     */
    Quota take(String client, int perMinute, int wanted, Patience patience);

    /** Before the first request: what is slow only once happens while nobody waits. */
    void rehearse();

    /** Whether requests are counted as the settings want it. */
    boolean healthy();

    /** How many clients are known to this process at the moment, about. */
    long clients();

    /**
     * @param redis where instances count together; empty to count in this process alone
     * @param nanos a clock that only goes forward
     */
    static ClientLimits of(Optional<Redis> redis, MeterRegistry meters, LongSupplier nanos) {
        LocalLimits local = new LocalLimits(nanos);
        return redis.<ClientLimits>map(store -> new SharedLimits(store, local, meters, nanos))
                .orElse(local);
    }
}
