package dev.shotlist.llm.transport;

import java.net.URI;
import java.util.Map;

/**
 * An HTTP request.
 *
 * @param body JSON to post, or empty to get
 */
@SuppressWarnings("ArrayRecordComponent") // passed through once, never compared
public record Call(URI uri, Map<String, String> headers, byte[] body) {
    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(URI uri, Map<String, String> headers) {
        return new Call(uri, headers, new byte[0]);
    }

    /** Address and size: headers hold keys, bodies hold prompts. */
    @Override
    public String toString() {
        return "Call[%s, %d bytes]".formatted(uri, body.length);
    }
}
