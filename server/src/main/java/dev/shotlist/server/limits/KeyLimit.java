package dev.shotlist.server.limits;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much one client may ask for.
 *
 * @param perMinute requests, at once or spread out
 * @param largestBody bytes of a request's body, below what the server takes from anybody
 */
public record KeyLimit(int perMinute, long largestBody) {
    private static final Pattern COLON = Pattern.compile(":");
    private static final String MEGABYTES = "MB";
    private static final long MEGABYTE = 1024 * 1024;

    public KeyLimit {
        if (perMinute < 1 || largestBody < 1 || largestBody > LimitSettings.LARGEST_BODY) {
            throw new IllegalArgumentException("a limit lets something through");
        }
    }

    /**
     * @param text {@code 600}, or {@code 600:20MB} with the largest body
     * @param usualBody where none is given
     */
    static KeyLimit of(String text, long usualBody) {
        String[] parts = COLON.split(text, 2);
        int perMinute = Integer.parseInt(parts[0].strip());
        return new KeyLimit(perMinute, parts.length == 1 ? usualBody : size(parts[1]));
    }

    private static long size(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (!upper.endsWith(MEGABYTES)) {
            throw new IllegalArgumentException("a size is written as 20MB");
        }
        String number = upper.substring(0, upper.length() - MEGABYTES.length());
        return Integer.parseInt(number.strip()) * MEGABYTE;
    }
}
