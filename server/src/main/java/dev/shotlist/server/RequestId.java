package dev.shotlist.server;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The id that a request is known by: the caller's own where it is fit to be written, else a new
 * one.
 */
final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    private RequestId() {}

    static String of(@Nullable String given) {
        return given != null && fit(given) ? given : UUID.randomUUID().toString();
    }

    private static boolean fit(String id) {
        return id.length() >= SHORTEST
                && id.length() <= LONGEST
                && id.chars()
                        .allMatch(c ->
                                (c < 128 && Character.isLetterOrDigit(c))
                                        || c == '-'
                                        || c == '_'
                                        || c == '.');
    }
}
