package dev.shotlist.llm.telemetry;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.vendor.Provider;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Turns attempts into metrics, spans and log lines. Metrics are recorded straight into the
 * registry; the observation is there for spans.
 */
public final class Telemetry {
    private static final Logger LOG = LoggerFactory.getLogger(Telemetry.class);

    /** After these a provider stays away until somebody has acted. */
    private static final List<Outcome> NEEDS_SOMEBODY =
            List.of(Outcome.QUOTA_SPENT, Outcome.KEY_REFUSED);

    private final MeterRegistry meters;
    private final ObservationRegistry observations;

    public Telemetry(MeterRegistry meters, ObservationRegistry observations) {
        this.meters = meters;
        this.observations = observations;
    }

    /** Nobody looks. */
    public static Telemetry none() {
        return new Telemetry(new SimpleMeterRegistry(), ObservationRegistry.NOOP);
    }

    /** A span for a call; no trace header goes to the vendor. */
    Observation begin(Provider provider, Prompt prompt) {
        var context = new SenderContext<Object>((carrier, key, value) -> {}, Kind.CLIENT);
        context.setRemoteServiceName(provider.host());
        return Observation.createNotStarted(GenAi.OWN_CALL, () -> context, observations)
                .contextualName(GenAi.CHAT + " " + provider.model())
                .lowCardinalityKeyValues(
                        KeyValues.of(
                                GenAi.OPERATION, GenAi.CHAT,
                                GenAi.PROVIDER, provider.vendor().word(),
                                GenAi.REQUEST_MODEL, provider.model(),
                                GenAi.ADDRESS, provider.host(),
                                GenAi.PORT, Integer.toString(provider.port()),
                                GenAi.OUTPUT_TYPE, GenAi.JSON,
                                GenAi.OWN_ID, provider.id()))
                .highCardinalityKeyValue(
                        GenAi.MAX_TOKENS, Integer.toString(prompt.maxOutputTokens()))
                .start();
    }

    void end(Observation span, Provider provider, Attempt attempt) {
        describe(span, attempt);
        span.stop();
        count(provider, attempt);
        if (NEEDS_SOMEBODY.contains(attempt.outcome())) {
            alert(provider, attempt);
        }
    }

    /**
     * Counts of these begin at nothing. Prometheus sees no rise in a series that is born with its
     * first count, so that an alert on it would be silent and a panel empty.
     */
    public void expect(List<Provider> providers) {
        for (Provider one : providers) {
            spent(one);
            NEEDS_SOMEBODY.forEach(reason -> alerts(one, reason));
            for (Provider other : providers) {
                if (!one.id().equals(other.id())) {
                    fallbacks(one.id(), other.id());
                }
            }
        }
    }

    private Counter fallbacks(String from, String to) {
        return meters.counter(GenAi.OWN_FALLBACK, "from", from, "to", to);
    }

    private Counter alerts(Provider provider, Outcome reason) {
        return meters.counter(GenAi.OWN_ALERT, "provider", provider.id(), "reason", reason.word());
    }

    private Counter spent(Provider provider) {
        return meters.counter(GenAi.OWN_COST, "provider", provider.id(), "currency", "usd");
    }

    public void fellBack(String from, String to, Outcome reason) {
        fallbacks(from, to).increment();
        // Once a provider is held back, every request says so; the news was when that began.
        LOG.atLevel(reason == Outcome.HELD_BACK ? Level.DEBUG : Level.INFO)
                .addKeyValue("from", from)
                .addKeyValue("to", to)
                .addKeyValue("reason", reason.word())
                .log("Another language model answered: {} for {}, {}", to, from, reason.word());
    }

    /** A gauge of 0 (closed), 1 (half open) or 2 (open). */
    public void watchBreaker(Provider provider, Supplier<String> state) {
        Gauge.builder(
                        GenAi.OWN_BREAKER,
                        () ->
                                switch (state.get()) {
                                    case "closed" -> 0;
                                    case "half_open" -> 1;
                                    default -> 2;
                                })
                .tag("provider", provider.id())
                .strongReference(true)
                .register(meters);
    }

    private static void describe(Observation span, Attempt attempt) {
        if (attempt.answeredBy() != null) {
            span.highCardinalityKeyValue(GenAi.RESPONSE_MODEL, attempt.answeredBy());
        }
        if (attempt.finish() != null) {
            span.highCardinalityKeyValue(GenAi.FINISH_REASONS, attempt.finish().word());
        }
        if (attempt.tokens() != null) {
            span.highCardinalityKeyValue(
                            GenAi.INPUT_TOKENS, Long.toString(attempt.tokens().input()))
                    .highCardinalityKeyValue(
                            GenAi.OUTPUT_TOKENS, Long.toString(attempt.tokens().output()))
                    .highCardinalityKeyValue(
                            GenAi.CACHED_TOKENS, Long.toString(attempt.tokens().cached()));
        }
        if (attempt.cost() != null) {
            span.highCardinalityKeyValue(GenAi.OWN_COST, attempt.cost().amount().toPlainString());
        }
        if (attempt.outcome() != Outcome.ANSWERED) {
            span.highCardinalityKeyValue(GenAi.ERROR, attempt.outcome().word());
        }
    }

    private void count(Provider provider, Attempt attempt) {
        Tags who =
                Tags.of(
                        GenAi.OPERATION,
                        GenAi.CHAT,
                        GenAi.PROVIDER,
                        provider.vendor().word(),
                        GenAi.REQUEST_MODEL,
                        provider.model(),
                        GenAi.ADDRESS,
                        provider.host(),
                        GenAi.PORT,
                        Integer.toString(provider.port()));
        // Every series of a metric has the same labels; an empty one counts as absent.
        String error = attempt.outcome() == Outcome.ANSWERED ? "" : attempt.outcome().word();
        Timer.builder(GenAi.DURATION)
                .tags(who.and(GenAi.ERROR, error))
                .serviceLevelObjectives(GenAi.durationBounds())
                .register(meters)
                .record(attempt.latency());
        if (attempt.tokens() != null) {
            tokens(who, "input", attempt.tokens().input());
            tokens(who, "output", attempt.tokens().output());
        }
        if (attempt.cost() != null) {
            spent(provider).increment(attempt.cost().amount().doubleValue());
        }
    }

    private void tokens(Tags who, String type, long count) {
        if (count > 0) {
            DistributionSummary.builder(GenAi.TOKENS)
                    .baseUnit("token")
                    .tags(who.and(GenAi.TOKEN_TYPE, type))
                    .serviceLevelObjectives(GenAi.tokenBounds())
                    .register(meters)
                    .record((double) count);
        }
    }

    private void alert(Provider provider, Attempt attempt) {
        alerts(provider, attempt.outcome()).increment();
        LOG.atWarn()
                .addKeyValue("provider", provider.id())
                .addKeyValue("reason", attempt.outcome().word())
                .addKeyValue("detail", attempt.detail())
                .log(
                        "A language model will stay away until somebody acts: {}, {}",
                        provider.id(),
                        attempt.detail());
    }
}
