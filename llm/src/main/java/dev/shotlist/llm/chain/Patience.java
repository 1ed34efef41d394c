package dev.shotlist.llm.chain;

import java.time.Duration;
import java.util.Optional;

/** How long is too long, going by how long a provider usually takes. */
final class Patience {
    /** So many slow but good probes in a row mean that this is how long it takes now. */
    private static final int SLOW_PROBES = 3;

    private final GuardSettings settings;
    private final boolean slownessCounts;
    private final Pace pace = new Pace();
    private int slowProbes;

    /**
     * @param slownessCounts false where nothing is ever slow
     */
    Patience(GuardSettings settings, boolean slownessCounts) {
        this.settings = settings;
        this.slownessCounts = slownessCounts;
    }

    /** Whether a good answer was slow; learns from it. */
    boolean wasSlow(Duration latency, boolean probe) {
        boolean slow = slownessCounts && latency.compareTo(slowAfter()) > 0;
        if (!slow) {
            slowProbes = 0;
            pace.learn(latency);
        } else if (probe && ++slowProbes >= SLOW_PROBES) {
            slowProbes = 0;
            pace.forget();
        }
        return slow;
    }

    boolean knows() {
        return pace.usual().isPresent();
    }

    /** From here on a call is slow. */
    private Duration slowAfter() {
        Duration limit =
                pace.usual()
                        .map(usual -> usual.multipliedBy(settings.slowFactor()))
                        .orElse(settings.slowCeiling());
        return shorter(longer(limit, settings.slowFloor()), settings.slowCeiling());
    }

    /** Whether a wait was so short that running out of it is nobody's fault but the caller's. */
    boolean tooShort(Duration allowed) {
        // A tenth off: what is given out as half of a deadline is never quite the half.
        Duration fair = slowAfter().multipliedBy(9).dividedBy(10);
        return allowed.compareTo(fair) < 0;
    }

    /**
     * How much of the time left a first try may take, so that a second of the usual length still
     * fits; all of it when there is no room for both.
     */
    Duration firstTry(Duration left) {
        Optional<Duration> usual = pace.usual();
        if (usual.isEmpty() || !slownessCounts) {
            return left;
        }
        Duration roomForSecond = left.minus(usual.get().multipliedBy(3).dividedBy(2));
        Duration limit = shorter(slowAfter().multipliedBy(2), roomForSecond);
        return limit.compareTo(slowAfter()) < 0 ? left : limit;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
