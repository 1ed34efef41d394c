package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A doubt, stated before money is spent.
 *
 * @param path JSON Pointer into the plan
 * @param mend an RFC 6902 patch that would mend it, where that is safe
 * @param figures what was measured and what it was held against, by name with the unit at its end
 */
public record Warning(
        String code,
        Severity severity,
        @Nullable String path,
        String message,
        @Nullable String suggestion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode mend,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Number> figures) {

    public Warning {
        // A plan written before there were figures has none.
        Map<String, Number> given = figures == null ? Map.of() : figures;
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** Without figures. */
    public Warning(
            String code,
            Severity severity,
            @Nullable String path,
            String message,
            @Nullable String suggestion,
            @Nullable JsonNode mend) {
        this(code, severity, path, message, suggestion, mend, Map.of());
    }
}
