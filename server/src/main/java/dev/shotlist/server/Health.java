package dev.shotlist.server;

import java.util.Map;

/**
 * How the server is, as {@code GET /v1/health} says it.
 *
 * @param status healthy, degraded or unhealthy
 * @param checks each part with its state
 */
record Health(String status, Map<String, String> checks, String version, long uptimeSeconds) {
    static final String HEALTHY = "healthy";
    static final String DEGRADED = "degraded";

    /** As well as the worst of its parts; none of them alone stops plans from being made. */
    static Health of(Map<String, String> checks, String version, long uptimeSeconds) {
        String status = checks.containsValue(DEGRADED) ? DEGRADED : HEALTHY;
        return new Health(status, checks, version, uptimeSeconds);
    }
}
