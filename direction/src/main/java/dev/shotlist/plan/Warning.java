package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A doubt, stated before money is spent.
 *
 * @param path JSON Pointer into the plan
 * @param mend an RFC 6902 patch that would mend it, where that is safe
 */
public record Warning(
        String code,
        Severity severity,
        @Nullable String path,
        String message,
        @Nullable String suggestion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode mend) {}
