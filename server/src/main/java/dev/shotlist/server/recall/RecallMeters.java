package dev.shotlist.server.recall;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how answers were come by, and what those that were kept have saved. */
final class RecallMeters {
    private final MeterRegistry registry;

    /** Found without building a meter's name each time. */
    private final Map<Recalled.How, Counter> ways = new ConcurrentHashMap<>();

    private final Counter saved;

    RecallMeters(MeterRegistry registry) {
        this.registry = registry;
        this.saved = registry.counter("shotlist.recall.saved.usd");
    }

    void count(Recalled recalled) {
        ways.computeIfAbsent(
                        recalled.how(),
                        how -> registry.counter("shotlist.recall", "result", how.toString()))
                .increment();
        if (recalled.hit()) {
            saved.increment(recalled.plan().savedUsd());
        }
    }
}
