package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the plan came about and how sure it is.
 *
 * @param defaultsUsed dotted paths below creative_direction that a default filled
 * @param mended what was found and mended since; absent unless auto_fix asked for it
 * @param text the brief as it was read; evidence offsets count its code points
 */
public record Metadata(
        boolean cacheHit,
        List<String> defaultsUsed,
        List<Warning> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Warning> mended,
        double confidenceScore,
        Confidence confidenceBreakdown,
        String llmProviderUsed,
        List<ProviderAttempt> providerAttempts,
        double processingTimeMs,
        InputSummary inputSummary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
        List<Evidence> evidence,
        @Nullable Sync sync,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double savedUsd) {
    public Metadata {
        defaultsUsed = List.copyOf(defaultsUsed);
        warnings = List.copyOf(warnings);
        mended = mended == null ? null : List.copyOf(mended);
        providerAttempts = List.copyOf(providerAttempts);
        evidence = List.copyOf(evidence);
    }

    /** The same with one more doubt. */
    public Metadata and(Warning warning) {
        List<Warning> all = new ArrayList<>(warnings);
        all.add(warning);
        return new Metadata(
                cacheHit,
                defaultsUsed,
                all,
                mended,
                confidenceScore,
                confidenceBreakdown,
                llmProviderUsed,
                providerAttempts,
                processingTimeMs,
                inputSummary,
                text,
                evidence,
                sync,
                savedUsd);
    }
}
