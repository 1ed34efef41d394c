package dev.shotlist.media.fetch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to one address; the dialer adds what the exchange itself needs.
 *
 * @param method the HTTP method
 * @param address where to
 * @param headers further headers, by name
 * @param body what to send, as UTF-8, or null for none
 */
public record WebRequest(
        String method, WebAddress address, Map<String, String> headers, @Nullable String body) {

    public WebRequest {
        headers = Map.copyOf(headers);
    }

    public static WebRequest get(WebAddress address, Map<String, String> headers) {
        return new WebRequest("GET", address, headers, null);
    }

    public static WebRequest post(WebAddress address, Map<String, String> headers, String body) {
        return new WebRequest("POST", address, headers, body);
    }
}
