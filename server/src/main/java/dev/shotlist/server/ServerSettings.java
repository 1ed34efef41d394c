package dev.shotlist.server;

import dev.shotlist.server.access.AccessSettings;
import dev.shotlist.server.limits.LimitSettings;
import dev.shotlist.server.recall.RecallSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * How the server runs.
 *
 * @param host address to bind to
 * @param port 0 for any free one
 * @param allowPublic whether it may listen beyond this machine without keys
 */
public record ServerSettings(
        String host,
        int port,
        boolean allowPublic,
        RecallSettings recall,
        LimitSettings limits,
        AccessSettings access) {
    public static final int USUAL_PORT = 8080;
    private static final String USUAL_HOST = "127.0.0.1";
    private static final int LAST_PORT = 65_535;

    public ServerSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("PORT is 0 to 65535, not " + port);
        }
    }

    /** With everything else at its default. */
    public ServerSettings(String host, int port, boolean allowPublic) {
        this(
                host,
                port,
                allowPublic,
                RecallSettings.of(Map.of()),
                LimitSettings.of(Map.of()),
                AccessSettings.of(Map.of()));
    }

    /**
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static ServerSettings of(Map<String, String> environment) {
        // The log's own configuration reads it; here it is only checked.
        String format = environment.getOrDefault("LOG_FORMAT", "text");
        if (!format.equals("text") && !format.equals("json")) {
            throw new IllegalArgumentException("LOG_FORMAT is text or json, not " + format);
        }
        return new ServerSettings(
                environment.getOrDefault("HOST", USUAL_HOST),
                number(environment.getOrDefault("PORT", Integer.toString(USUAL_PORT))),
                environment.getOrDefault("SHOTLIST_ALLOW_PUBLIC", "false").equals("true"),
                RecallSettings.of(environment),
                LimitSettings.of(environment),
                AccessSettings.of(environment));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("PORT is a number, not " + text, e);
        }
    }

    public ServerSettings withPort(int other) {
        return new ServerSettings(host, other, allowPublic, recall, limits, access);
    }

    ServerSettings withLimits(LimitSettings others) {
        return new ServerSettings(host, port, allowPublic, recall, others, access);
    }

    /** Refuses an address that others can reach, unless told so in so many words. */
    void refuseAccidentalPublicity() {
        if (allowPublic || access.needsKeys() || isLoopback()) {
            return;
        }
        throw new IllegalArgumentException(
                "HOST "
                        + host
                        + " can be reached from other machines and no API keys are set; set"
                        + " SHOTLIST_API_KEYS, or SHOTLIST_ALLOW_PUBLIC=true if that is meant.");
    }

    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "HOST " + host + " is no address of this machine", e);
        }
    }
}
