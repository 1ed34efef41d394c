package dev.shotlist.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.media.worker.MediaState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the server is, as {@code GET /v1/health} says it.
 *
 * @param status healthy, degraded or unhealthy
 * @param checks each part with its state
 * @param media how those are who measure references, null where none are taken in
 */
record Health(
        String status,
        Map<String, String> checks,
        String version,
        long uptimeSeconds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MediaState media) {
    static final String HEALTHY = "healthy";
    static final String DEGRADED = "degraded";

    /** As well as the worst of its parts; none of them alone stops plans from being made. */
    static Health of(
            Map<String, String> checks,
            String version,
            long uptimeSeconds,
            @Nullable MediaState media) {
        String status = checks.containsValue(DEGRADED) ? DEGRADED : HEALTHY;
        return new Health(status, checks, version, uptimeSeconds, media);
    }
}
