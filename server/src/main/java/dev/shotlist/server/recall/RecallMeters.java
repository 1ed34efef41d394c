package dev.shotlist.server.recall;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts how answers were come by, and what those that were kept have saved. */
final class RecallMeters {
    /** From nothing on: Prometheus sees no rise in a series that is born with its first count. */
    private final Map<Recalled.How, Counter> ways = new EnumMap<>(Recalled.How.class);

    private final Counter saved;

    RecallMeters(MeterRegistry registry) {
        for (Recalled.How how : Recalled.How.values()) {
            ways.put(how, registry.counter("shotlist.recall", "result", how.toString()));
        }
        this.saved = registry.counter("shotlist.recall.saved.usd");
    }

    void count(Recalled recalled) {
        Objects.requireNonNull(ways.get(recalled.how())).increment();
        if (recalled.hit()) {
            saved.increment(recalled.plan().savedUsd());
        }
    }
}
