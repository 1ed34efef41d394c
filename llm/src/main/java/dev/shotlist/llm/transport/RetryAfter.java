package dev.shotlist.llm.transport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads when a vendor wants to be asked again. */
public final class RetryAfter {
    /** Nobody is believed about more than this: limits are counted by the minute. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** Long enough for any honest number; a longer one is not worth parsing. */
    private static final int LONGEST_NUMBER = 20;

    private RetryAfter() {}

    /**
     * From {@code retry-after-ms}, else {@code retry-after} in seconds or as an HTTP date, clamped;
     * empty when neither is there or makes sense. A date counts from the sender's own {@code Date},
     * so that clocks need not agree.
     */
    public static Optional<Duration> read(Headers headers, Clock clock) {
        Optional<Duration> millis =
                headers.first("retry-after-ms").flatMap(text -> number(text, "0.001"));
        return millis.or(() ->
                headers.first("retry-after")
                        .flatMap(text -> number(text, "1").or(() -> date(text, headers, clock))));
    }

    private static Optional<Duration> number(String text, String unit) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        boolean digits = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
        if (!digits) {
            return Optional.empty();
        }
        try {
            BigDecimal seconds = new BigDecimal(text).multiply(new BigDecimal(unit));
            BigDecimal most = BigDecimal.valueOf(LONGEST.toSeconds());
            long nanos = seconds.min(most).movePointRight(9).longValue();
            return positive(Duration.ofNanos(nanos));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> date(String text, Headers headers, Clock clock) {
        Optional<Instant> then = instant(text);
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Instant now = headers.first("date").flatMap(RetryAfter::instant).orElseGet(clock::instant);
        Duration wait = Duration.between(now, then.get());
        return positive(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Zero and the past say nothing: the sender has just refused. */
    private static Optional<Duration> positive(Duration wait) {
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }
}
