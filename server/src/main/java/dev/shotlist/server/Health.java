package dev.shotlist.server;

import java.util.Map;

/**
 * How the server is, as {@code GET /v1/health} says it.
 *
 * @param status healthy, degraded or unhealthy
 * @param checks each part with its state
 */
record Health(String status, Map<String, String> checks, String version, long uptimeSeconds) {}
