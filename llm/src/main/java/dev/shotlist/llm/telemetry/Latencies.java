package dev.shotlist.llm.telemetry;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Percentiles over the latest calls. */
final class Latencies {
    private static final int MEMORY = 256;

    private final long[] nanos = new long[MEMORY];
    private long count;

    synchronized void add(Duration latency) {
        nanos[(int) (count++ % MEMORY)] = latency.toNanos();
    }

    synchronized Optional<Duration> percentile(int percent) {
        int known = (int) Math.min(count, MEMORY);
        if (known == 0) {
            return Optional.empty();
        }
        long[] sorted = Arrays.copyOf(nanos, known);
        Arrays.sort(sorted);
        return Optional.of(Duration.ofNanos(sorted[Math.max(0, (known * percent + 99) / 100 - 1)]));
    }
}
