package dev.shotlist.server.access;

import org.jspecify.annotations.Nullable;

/**
 * What a request says of where it comes from.
 *
 * @param method GET, POST and so on
 * @param peer address of the other end of the socket
 */
public record Knock(
        String method,
        String peer,
        @Nullable String host,
        @Nullable String origin,
        @Nullable String fetchSite,
        @Nullable String authorization,
        @Nullable String forwardedFor,
        @Nullable String forwardedHost) {}
