package dev.shotlist.llm.chain;

import dev.shotlist.llm.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a provider may be called: a breaker of this instance, which hears what the others
 * have found out and asks them before it probes.
 */
public final class Guard {
    /** A probe elsewhere is asked about again after that long, in case nobody tells how it went. */
    private static final Duration PROBED_ELSEWHERE = Duration.ofMillis(500);

    /** Leave to make one call; given back with what became of it. */
    public record Permit(long era, boolean probe) {}

    /**
     * What can be told about it now.
     *
     * @param reason why it is open, null when it is closed
     * @param opensIn until the next probe may go, zero when a call may go now
     * @param failureRate percent over the window, negative when too few calls were made
     */
    public record View(
            String state, @Nullable Outcome reason, Duration opensIn, float failureRate) {}

    private final Breaker breaker;
    private final Duration longestProbe;
    private final AtomicBoolean claiming = new AtomicBoolean();
    private volatile Peers peers = Peers.none();

    /**
     * @param slownessCounts false for the last resort: being slow is better than not answering
     */
    public Guard(
            String name,
            GuardSettings settings,
            Clock clock,
            RandomGenerator random,
            boolean slownessCounts) {
        this.longestProbe = settings.longestCall();
        this.breaker =
                new Breaker(
                        name,
                        settings,
                        clock,
                        random,
                        slownessCounts,
                        new Breaker.Listener() {
                            @Override
                            public void held(Hold hold) {
                                peers.held(hold);
                            }

                            @Override
                            public void lifted(String id) {
                                peers.lifted(id);
                            }
                        });
    }

    /** Before the first call: whom it shares what it finds out with. */
    public void share(Peers others) {
        peers = others;
    }

    /** Leave to call, or empty while it must be left alone. */
    public Optional<Permit> enter() {
        if (breaker.closed()) {
            return breaker.enter();
        }
        if (!breaker.admits() || !claiming.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            return probe();
        } finally {
            claiming.set(false);
        }
    }

    private Optional<Permit> probe() {
        if (!peers.claimProbe(longestProbe)) {
            breaker.lookAgainIn(PROBED_ELSEWHERE);
            return Optional.empty();
        }
        Optional<Permit> permit = breaker.enter();
        if (permit.filter(Permit::probe).isEmpty()) {
            // Meanwhile another instance has found it well, or broken.
            peers.giveProbeBack();
        }
        return permit;
    }

    /** Whether {@link #enter} would likely give leave. */
    public boolean admits() {
        return breaker.admits();
    }

    /**
     * What became of a call.
     *
     * @param wait how long the vendor wants to be left alone, if it said so
     */
    public void leave(Permit permit, Outcome outcome, Duration latency, @Nullable Duration wait) {
        breaker.leave(permit, outcome, latency, wait);
        if (permit.probe()) {
            peers.giveProbeBack();
        }
    }

    /** Another instance leaves it alone, so this one does too. Returns whether this was news. */
    public boolean heard(Hold hold) {
        return breaker.heard(hold);
    }

    /** Another instance found it well after the hold of that id. */
    public void heardLifted(String hold) {
        breaker.heardLifted(hold);
    }

    /** Whether a wait was so short that running out of it is nobody's fault but the caller's. */
    public boolean tooShort(Duration allowed) {
        return breaker.tooShort(allowed);
    }

    /** How much of the time left a first try may take, when a second would be worth it. */
    Duration firstTry(Duration left) {
        return breaker.firstTry(left);
    }

    /** Whether it is known to be well, so that one bad call is an accident. */
    boolean steady() {
        return breaker.steady();
    }

    Duration opensIn() {
        return breaker.opensIn();
    }

    public View view() {
        return breaker.view();
    }
}
