package dev.shotlist.providers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.telemetry.ProviderState;
import dev.shotlist.llm.transport.RateLimits;
import dev.shotlist.llm.vendor.Checkup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One provider as {@code GET /v1/providers} shows it.
 *
 * @param status available, rate_limited, degraded or unavailable
 * @param isDefault whether {@code auto} asks it first
 * @param latencyMs over the latest calls that were answered; null before the first
 * @param errorRate of the latest calls, 0 to 1; null when too few were made
 * @param breaker closed, half_open or open
 * @param reason why it is not closed
 * @param opensInSeconds until it may be called again
 * @param outcomes how its calls ended since the program began
 * @param limits what the vendor said was left, null when it did not say
 * @param spendUsd since the program began, as far as prices are known
 * @param check what a live check found, where one was asked for
 */
public record ProviderView(
        String id,
        String name,
        String vendor,
        @Nullable String model,
        String status,
        boolean isDefault,
        List<String> capabilities,
        @Nullable Latency latencyMs,
        @Nullable Double errorRate,
        String breaker,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double opensInSeconds,
        long calls,
        Map<String, Long> outcomes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Limits limits,
        long inputTokens,
        long outputTokens,
        double spendUsd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Check check) {

    /** Milliseconds. */
    public record Latency(double p50, double p95) {}

    /** As the vendor's headers had it last. */
    public record Limits(
            @Nullable Long requests,
            @Nullable Long requestsLeft,
            @Nullable Long tokens,
            @Nullable Long tokensLeft) {}

    /**
     * A live check, which costs nothing.
     *
     * @param good whether address and key are
     */
    public record Check(boolean good, String outcome, String detail, double latencyMs) {}

    public ProviderView {
        capabilities = List.copyOf(capabilities);
        outcomes = Map.copyOf(outcomes);
    }

    static ProviderView of(ProviderState state, @Nullable Checkup checkup) {
        boolean waits = state.opensIn().isPositive();
        return new ProviderView(
                state.id(),
                state.name(),
                state.vendor(),
                state.model(),
                state.status().word(),
                state.isDefault(),
                state.capabilities(),
                state.p50()
                        .map(p50 -> new Latency(ms(p50), ms(state.p95().orElse(p50))))
                        .orElse(null),
                state.errorRate().orElse(null),
                state.breaker(),
                state.reason() == null ? null : state.reason().word(),
                waits ? Math.ceil(state.opensIn().toMillis() / 100.0) / 10 : null,
                state.calls(),
                words(state.outcomes()),
                limits(state.limits()),
                state.tokens().input(),
                state.tokens().output(),
                state.spend().amount().doubleValue(),
                checkup == null
                        ? null
                        : new Check(
                                checkup.good(),
                                checkup.outcome().word(),
                                checkup.detail(),
                                ms(checkup.latency())));
    }

    private static Map<String, Long> words(Map<Outcome, Long> outcomes) {
        Map<String, Long> words = new TreeMap<>();
        outcomes.forEach((outcome, count) -> words.put(outcome.word(), count));
        return words;
    }

    private static @Nullable Limits limits(RateLimits seen) {
        return seen.known()
                ? new Limits(
                        value(seen.requests()),
                        value(seen.requestsLeft()),
                        value(seen.tokens()),
                        value(seen.tokensLeft()))
                : null;
    }

    private static @Nullable Long value(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static double ms(Duration time) {
        return Math.round(time.toNanos() / 1e4) / 100.0;
    }
}
