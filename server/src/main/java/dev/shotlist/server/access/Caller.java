package dev.shotlist.server.access;

/**
 * Who asks.
 *
 * @param limitedAs what their requests are counted under
 * @param name of their key, or "anonymous"
 */
public record Caller(String limitedAs, String name) {
    static final String ANONYMOUS = "anonymous";
}
