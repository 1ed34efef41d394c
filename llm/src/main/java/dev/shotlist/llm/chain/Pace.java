package dev.shotlist.llm.chain;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Learns how long a provider usually takes. Slow calls teach it nothing. */
final class Pace {
    /** Calls remembered. */
    private static final int MEMORY = 100;

    /** Below this a percentile is an anecdote. */
    private static final int FEWEST = 20;

    private final long[] nanos = new long[MEMORY];
    private int count;
    private Optional<Duration> usual = Optional.empty();

    void learn(Duration latency) {
        nanos[count++ % MEMORY] = latency.toNanos();
        if (count == 2 * MEMORY) {
            count = MEMORY;
        }
        usual = percentile();
    }

    void forget() {
        count = 0;
        usual = Optional.empty();
    }

    /** The 95th percentile, once enough is known. */
    Optional<Duration> usual() {
        return usual;
    }

    private Optional<Duration> percentile() {
        int known = Math.min(count, MEMORY);
        if (known < FEWEST) {
            return Optional.empty();
        }
        long[] sorted = Arrays.copyOf(nanos, known);
        Arrays.sort(sorted);
        return Optional.of(Duration.ofNanos(sorted[(known * 95 + 99) / 100 - 1]));
    }
}
