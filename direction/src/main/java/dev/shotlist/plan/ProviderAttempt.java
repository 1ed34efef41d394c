package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One call to a language model and what came of it. */
public record ProviderAttempt(
        String provider,
        String outcome,
        double latencyMs,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String model,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer inputTokens,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer outputTokens,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer cachedTokens,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double costUsd) {}
