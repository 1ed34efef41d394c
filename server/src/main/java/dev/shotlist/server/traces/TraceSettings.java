package dev.shotlist.server.traces;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where spans go, by OpenTelemetry's own variables.
 *
 * @param endpoint base address of a collector that speaks OTLP over HTTP; null to make no spans
 * @param service the name that they go by there
 * @param headers sent along, such as a key of the collector's
 */
public record TraceSettings(@Nullable URI endpoint, String service, Map<String, String> headers) {
    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static final String HEADERS = "OTEL_EXPORTER_OTLP_HEADERS";
    private static final String SERVICE = "OTEL_SERVICE_NAME";

    public TraceSettings {
        headers = Map.copyOf(headers);
        if (endpoint != null && (endpoint.getHost() == null || !isHttp(endpoint.getScheme()))) {
            throw new IllegalArgumentException(ENDPOINT + " is no http or https address");
        }
    }

    /**
     * @throws IllegalArgumentException naming the variable that cannot be used, never its value
     */
    public static TraceSettings of(Map<String, String> environment) {
        String endpoint = environment.getOrDefault(ENDPOINT, "").strip();
        return new TraceSettings(
                endpoint.isEmpty() ? null : address(endpoint),
                environment.getOrDefault(SERVICE, "shotlist"),
                headers(environment.getOrDefault(HEADERS, "")));
    }

    private static URI address(String endpoint) {
        try {
            return URI.create(endpoint.endsWith("/") ? endpoint : endpoint + "/");
        } catch (IllegalArgumentException e) {
            // Without the cause, whose message repeats the value.
            throw new IllegalArgumentException(ENDPOINT + " is no address");
        }
    }

    private static boolean isHttp(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    private static Map<String, String> headers(String list) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String entry : list.split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                headers.put(
                        entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
            } else if (!entry.isBlank()) {
                throw new IllegalArgumentException(HEADERS + " is name=value,name=value");
            }
        }
        return headers;
    }
}
