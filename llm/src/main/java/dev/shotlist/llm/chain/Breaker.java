package dev.shotlist.llm.chain;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Outcome.Evidence;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * A breaker over failures and slowness, which a vendor's own wish for a pause opens too, so that
 * one probe goes first after either; and what another instance has found opens as well.
 */
final class Breaker {
    /** What the breaker is told: it only has to tell slow from not slow. */
    private static final long SLOW_SECONDS = 2;

    /** The breaker wants a throwable; what kind does not matter to it. */
    private static final class Failing extends RuntimeException {
        Failing() {
            super(null, null, false, false);
        }
    }

    /** Told of what this instance found out, and not of what it heard; must not wait. */
    interface Listener {
        void held(Hold hold);

        void lifted(String id);
    }

    private final GuardSettings settings;
    private final RandomGenerator random;
    private final Listener listener;
    private final Pauses pauses;
    private final CircuitBreaker breaker;
    private final Patience patience;
    private final Absence absence;

    private long era;
    private boolean probing;
    private Outcome lastFailure = Outcome.SERVER_ERROR;

    /** What opens it next, until that has happened. */
    private @Nullable Hold trip;

    private boolean hearing;

    /**
     * @param slownessCounts false for the last resort: being slow is better than not answering
     */
    Breaker(
            String name,
            GuardSettings settings,
            Clock clock,
            RandomGenerator random,
            boolean slownessCounts,
            Listener listener) {
        this.settings = settings;
        this.random = random;
        this.listener = listener;
        pauses = new Pauses(settings, random);
        patience = new Patience(settings, slownessCounts);
        absence = new Absence(name, clock);
        breaker = CircuitBreaker.of(name, config(clock));
        breaker.getEventPublisher()
                .onStateTransition(event -> moved(event.getStateTransition().getToState()));
    }

    /** Leave to call, or empty while it must be left alone. */
    synchronized Optional<Guard.Permit> enter() {
        if (!absence.isOver() || !breaker.tryAcquirePermission()) {
            return Optional.empty();
        }
        probing = breaker.getState() == State.HALF_OPEN;
        return Optional.of(new Guard.Permit(era, probing));
    }

    /** Whether {@link #enter} would likely give leave. */
    synchronized boolean admits() {
        return switch (breaker.getState()) {
            case OPEN -> absence.isPast();
            case HALF_OPEN -> !probing && absence.isOver();
            default -> absence.isOver();
        };
    }

    /** Whether calls go through as usual. */
    synchronized boolean closed() {
        return breaker.getState() == State.CLOSED;
    }

    /** Somebody else sends the probe: nobody here need ask again so soon. */
    synchronized void lookAgainIn(Duration time) {
        absence.lookAgainIn(time);
    }

    /**
     * What became of a call.
     *
     * @param wait how long the vendor wants to be left alone, if it said so
     */
    synchronized void leave(
            Guard.Permit permit, Outcome outcome, Duration latency, @Nullable Duration wait) {
        // A call from before the breaker last moved says nothing about the provider as it is now.
        boolean current = permit.era() == era;
        if (current && permit.probe()) {
            probing = false;
        }
        if (outcome.evidence() == Evidence.FAILING) {
            lastFailure = outcome;
        }
        Optional<Duration> pause = pauses.after(outcome, wait);
        if (current) {
            record(permit, outcome, latency, pause.isPresent());
        }
        pause.ifPresent(length -> {
            Hold hold = new Hold(name(), outcome, length);
            if (hold(hold)) {
                listener.held(hold);
            }
        });
    }

    private void record(Guard.Permit permit, Outcome outcome, Duration latency, boolean held) {
        switch (outcome.evidence()) {
            case HEALTHY -> healthy(permit, latency);
            case FAILING -> {
                if (held) {
                    breaker.releasePermission();
                } else {
                    breaker.onError(0, TimeUnit.SECONDS, new Failing());
                }
            }
            case NONE -> breaker.releasePermission();
        }
    }

    private void healthy(Guard.Permit permit, Duration latency) {
        boolean slow = patience.wasSlow(latency, permit.probe());
        lastFailure = slow ? Outcome.TIMED_OUT : lastFailure;
        breaker.onSuccess(slow ? SLOW_SECONDS : 0, TimeUnit.SECONDS);
    }

    /** Another instance leaves it alone. Returns whether this was news. */
    synchronized boolean heard(Hold hold) {
        return !absence.isOf(hold.id()) && hold(hold.atMost(settings.spentPause()));
    }

    /** Another instance found it well after that hold. A hold of our own since then stays. */
    synchronized void heardLifted(String id) {
        if (absence.isOf(id)) {
            hearing = true;
            breaker.transitionToClosedState();
            hearing = false;
        }
    }

    /** Begins one, unless a longer one is on. */
    private boolean hold(Hold hold) {
        if (breaker.getState() == State.OPEN && absence.outlasts(hold.length())) {
            return false;
        }
        breaker.transitionToOpenStateFor(hold.length());
        absence.begin(hold, Level.INFO, "Left alone for a while");
        return true;
    }

    private void moved(State to) {
        era++;
        probing = false;
        Hold tripped = trip;
        if (to == State.OPEN && tripped != null) {
            trip = null;
            absence.begin(tripped, Level.WARN, "Taken out of service");
            listener.held(tripped);
        } else if (to == State.CLOSED) {
            Hold ended = absence.end();
            if (ended != null && !hearing) {
                listener.lifted(ended.id());
            }
        }
    }

    /** Whether a wait was so short that running out of it is nobody's fault but the caller's. */
    synchronized boolean tooShort(Duration allowed) {
        return patience.tooShort(allowed);
    }

    /** How much of the time left a first try may take, when a second would be worth it. */
    synchronized Duration firstTry(Duration left) {
        return steady() ? patience.firstTry(left) : left;
    }

    /** Whether it is known to be well, so that one bad call is an accident. */
    synchronized boolean steady() {
        float rate = breaker.getMetrics().getFailureRate();
        return breaker.getState() == State.CLOSED
                && patience.knows()
                && rate >= 0
                && rate < settings.failureRate() / 2;
    }

    synchronized Duration opensIn() {
        return absence.left();
    }

    synchronized Guard.View view() {
        String state =
                switch (breaker.getState()) {
                    case OPEN -> "open";
                    case HALF_OPEN -> "half_open";
                    default -> "closed";
                };
        return new Guard.View(
                state, absence.reason(), absence.left(), breaker.getMetrics().getFailureRate());
    }

    private long nextPause(int time) {
        Duration pause = pauses.afterTrip(time);
        trip = new Hold(name(), lastFailure, pause);
        return pause.toMillis();
    }

    /** A name for a hold that no other has. */
    private String name() {
        return Long.toHexString(random.nextLong());
    }

    private CircuitBreakerConfig config(Clock clock) {
        return CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindow(settings.window(), settings.fewest(), SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(settings.failureRate())
                .slowCallRateThreshold(settings.slowRate())
                .slowCallDurationThreshold(Duration.ofSeconds(SLOW_SECONDS - 1))
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitIntervalFunctionInOpenState(this::nextPause)
                .build();
    }
}
