package dev.shotlist.llm.telemetry;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.Usd;
import dev.shotlist.llm.transport.RateLimits;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.StructuredOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A provider as it is now.
 *
 * @param breaker {@code closed}, {@code open} or {@code half_open}
 * @param reason why it is not closed
 * @param opensIn until it may be called again, zero when it may
 * @param errorRate failed calls among the last ones, 0 to 1; empty when too few were made
 * @param outcomes how its calls ended, since the program began
 * @param spend in that time, as far as prices are known
 */
public record ProviderState(
        String id,
        String name,
        String vendor,
        String model,
        Status status,
        boolean isDefault,
        List<String> capabilities,
        String breaker,
        @Nullable Outcome reason,
        Duration opensIn,
        Optional<Duration> p50,
        Optional<Duration> p95,
        Optional<Double> errorRate,
        long calls,
        Map<Outcome, Long> outcomes,
        RateLimits limits,
        Tokens tokens,
        Usd spend) {

    /** In one word. */
    public enum Status {
        AVAILABLE,
        RATE_LIMITED,
        DEGRADED,
        UNAVAILABLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A quarter of the calls lost is not well, long before a breaker opens. */
    private static final double DEGRADED_RATE = 0.25;

    public static ProviderState of(
            Provider provider,
            boolean isDefault,
            Ledger ledger,
            String breaker,
            @Nullable Outcome reason,
            Duration opensIn,
            float failurePercent) {
        Ledger.Page page = ledger.page();
        Optional<Double> rate =
                failurePercent < 0 ? Optional.empty() : Optional.of(failurePercent / 100.0);
        return new ProviderState(
                provider.id(),
                provider.name(),
                provider.vendor().word(),
                provider.model(),
                status(breaker, reason, rate),
                isDefault,
                capabilities(provider),
                breaker,
                reason,
                opensIn,
                page.p50(),
                page.p95(),
                rate,
                page.calls(),
                page.outcomes(),
                page.limits(),
                page.tokens(),
                page.spend());
    }

    private static Status status(
            String breaker, @Nullable Outcome reason, Optional<Double> errorRate) {
        if ("open".equals(breaker)) {
            return reason == Outcome.RATE_LIMITED ? Status.RATE_LIMITED : Status.UNAVAILABLE;
        }
        boolean failing = errorRate.filter(rate -> rate >= DEGRADED_RATE).isPresent();
        return "half_open".equals(breaker) || failing ? Status.DEGRADED : Status.AVAILABLE;
    }

    private static List<String> capabilities(Provider provider) {
        var can = new ArrayList<String>();
        can.add("text");
        if (provider.sees()) {
            can.add("vision");
        }
        if (provider.output() == StructuredOutput.SCHEMA) {
            can.add("json_schema");
        }
        return List.copyOf(can);
    }
}
