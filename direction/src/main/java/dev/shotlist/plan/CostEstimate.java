package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What rendering will cost, in US dollars, and on which assumptions. */
public record CostEstimate(
        double totalUsd,
        CostSource source,
        JsonNode breakdown,
        List<String> assumptions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double p50Usd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double p90Usd) {
    public CostEstimate {
        assumptions = List.copyOf(assumptions);
        if (!(totalUsd >= 0) || Double.isInfinite(totalUsd)) {
            throw new IllegalArgumentException("a cost is a finite sum from 0, not " + totalUsd);
        }
    }
}
