package dev.shotlist.llm.telemetry;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.Usd;
import dev.shotlist.llm.transport.RateLimits;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What one provider did since the program began. */
public final class Ledger {
    private final Latencies latencies = new Latencies();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long calls;
    private Tokens tokens = Tokens.NONE;
    private Usd spend = Usd.ZERO;
    private RateLimits limits = RateLimits.UNKNOWN;

    /**
     * What is in it now.
     *
     * @param calls that were made; those held back are not among them
     * @param outcomes how often each was seen; an answer that a validator rejected later counts
     *     under both
     */
    record Page(
            long calls,
            Map<Outcome, Long> outcomes,
            Optional<Duration> p50,
            Optional<Duration> p95,
            Tokens tokens,
            Usd spend,
            RateLimits limits) {}

    synchronized void enter(Attempt attempt) {
        calls++;
        note(attempt.outcome());
        if (attempt.outcome() == Outcome.ANSWERED) {
            latencies.add(attempt.latency());
        }
        if (attempt.tokens() != null) {
            tokens = tokens.plus(attempt.tokens());
        }
        if (attempt.cost() != null) {
            spend = spend.plus(attempt.cost());
        }
    }

    /** Something that was no call: an answer rejected later, a call not made. */
    public synchronized void note(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    public synchronized void limits(RateLimits seen) {
        limits = seen;
    }

    synchronized Page page() {
        return new Page(
                calls,
                Map.copyOf(outcomes),
                latencies.percentile(50),
                latencies.percentile(95),
                tokens,
                spend,
                limits);
    }
}
