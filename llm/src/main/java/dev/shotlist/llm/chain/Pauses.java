package dev.shotlist.llm.chain;

import dev.shotlist.llm.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long a provider is left alone. */
final class Pauses {
    /** Doubling stops long before it could overflow. */
    private static final int MOST_DOUBLINGS = 20;

    private final GuardSettings settings;
    private final RandomGenerator random;

    Pauses(GuardSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /**
     * After an outcome that asks for one by itself.
     *
     * @param wait what the vendor wished for, if it did
     */
    Optional<Duration> after(Outcome outcome, @Nullable Duration wait) {
        return switch (outcome) {
            case QUOTA_SPENT, KEY_REFUSED -> Optional.of(settings.spentPause());
            case RATE_LIMITED ->
                    Optional.of(wait != null ? wait : jittered(settings.limitedPause()));
            case OVERLOADED, SERVER_ERROR -> Optional.ofNullable(wait);
            default -> Optional.empty();
        };
    }

    /**
     * After rates went over their thresholds, or a probe failed.
     *
     * @param time how often in a row, from 1
     */
    Duration afterTrip(int time) {
        int doublings = Math.clamp(time - 1L, 0, MOST_DOUBLINGS);
        Duration pause = settings.firstPause().multipliedBy(1L << doublings);
        return jittered(
                pause.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : pause);
    }

    private Duration jittered(Duration pause) {
        double factor = 1 + settings.jitter() * (2 * random.nextDouble() - 1);
        return Duration.ofNanos((long) (pause.toNanos() * factor));
    }
}
