package dev.shotlist.media.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an answer's headers allow a shared cache to do (RFC 9111, without heuristic freshness).
 *
 * @param storable whether it may be kept at all
 * @param freshFor how long from its arrival it may be used unasked
 */
record CacheControl(boolean storable, Duration freshFor) {

    /** However long a server wishes: after a day it is asked again. */
    static final Duration MAX_FRESH = Duration.ofDays(1);

    static CacheControl of(WebAnswer answer, Instant now) {
        Map<String, String> directives = directives(answer.headers("Cache-Control"));
        boolean storable =
                !directives.containsKey("no-store")
                        && !directives.containsKey("private")
                        && !answer.headers("Vary").contains("*");
        if (directives.containsKey("no-cache")) {
            return new CacheControl(storable, Duration.ZERO);
        }
        Duration lifetime = lifetime(directives, answer, now);
        Duration fresh = lifetime.minus(seconds(answer.headers("Age")).orElse(Duration.ZERO));
        if (fresh.isNegative()) {
            fresh = Duration.ZERO;
        }
        return new CacheControl(storable, fresh.compareTo(MAX_FRESH) > 0 ? MAX_FRESH : fresh);
    }

    private static Duration lifetime(
            Map<String, String> directives, WebAnswer answer, Instant now) {
        String age = directives.getOrDefault("s-maxage", directives.get("max-age"));
        if (age != null) {
            return seconds(age).orElse(Duration.ZERO);
        }
        Instant sent = answer.header("Date").flatMap(CacheControl::date).orElse(now);
        return answer.header("Expires")
                .flatMap(CacheControl::date)
                .map(expires -> Duration.between(sent, expires))
                .orElse(Duration.ZERO);
    }

    private static Map<String, String> directives(String header) {
        Map<String, String> directives = new HashMap<>();
        for (String part : header.split(",", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1).replace("\"", "");
            directives.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value.strip());
        }
        return directives;
    }

    private static Optional<Duration> seconds(String digits) {
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return Optional.empty();
        }
        // ten digits are over a century: enough, and no overflow
        return Optional.of(
                Duration.ofSeconds(
                        digits.length() > 10 ? MAX_FRESH.toSeconds() : Long.parseLong(digits)));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
