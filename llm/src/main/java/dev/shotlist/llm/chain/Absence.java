package dev.shotlist.llm.chain;

import dev.shotlist.llm.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** How long a service is left alone, and why. Whoever holds it guards it. */
final class Absence {
    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);

    private final String service;
    private final Clock clock;

    private Instant until = Instant.EPOCH;
    private @Nullable Hold hold;

    Absence(String service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    void begin(Hold begun, Level level, String news) {
        hold = begun;
        until = clock.instant().plus(begun.length());
        LOG.atLevel(level)
                .addKeyValue("service", service)
                .addKeyValue("reason", begun.reason().word())
                .addKeyValue("pause_ms", begun.length().toMillis())
                .log(
                        "{}: {}, {}, {} ms",
                        news,
                        service,
                        begun.reason().word(),
                        begun.length().toMillis());
    }

    /** The hold that is over, null where there was none. */
    @Nullable Hold end() {
        Hold ended = hold;
        hold = null;
        until = Instant.EPOCH;
        LOG.atInfo().addKeyValue("service", service).log("Back in service: {}", service);
        return ended;
    }

    /** The same hold, looked at again after that time. */
    void lookAgainIn(Duration time) {
        until = clock.instant().plus(time);
    }

    boolean isOver() {
        return !clock.instant().isBefore(until);
    }

    /** Whether its end has passed, not only come. */
    boolean isPast() {
        return clock.instant().isAfter(until);
    }

    /** Whether it goes on at least as long as one that begins now. */
    boolean outlasts(Duration length) {
        return !clock.instant().plus(length).isAfter(until);
    }

    boolean isOf(String id) {
        return hold != null && hold.id().equals(id);
    }

    /** Null where there is none. */
    @Nullable Outcome reason() {
        return hold == null ? null : hold.reason();
    }

    /** Never negative. */
    Duration left() {
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
