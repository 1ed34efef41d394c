package dev.shotlist.llm.chain;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Outcome.Evidence;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A breaker over failures and slowness, which a vendor's own wish for a pause opens too, so that
 * one probe goes first after either; and what another instance has found opens as well.
 */
final class Breaker {
    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);

    /** So many slow but good probes in a row mean that this is how long it takes now. */
    private static final int SLOW_PROBES = 3;

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
    private final Clock clock;
    private final RandomGenerator random;
    private final Listener listener;
    private final Pauses pauses;
    private final boolean slownessCounts;
    private final CircuitBreaker breaker;
    private final Patience patience;

    private long era;
    private boolean probing;
    private int slowProbes;
    private Instant until = Instant.EPOCH;
    private Outcome lastFailure = Outcome.SERVER_ERROR;

    /** Why it is open, null when it is closed. */
    private @Nullable Hold current;

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
        this.clock = clock;
        this.random = random;
        this.listener = listener;
        pauses = new Pauses(settings, random);
        patience = new Patience(settings);
        this.slownessCounts = slownessCounts;
        breaker = CircuitBreaker.of(name, config());
        breaker.getEventPublisher()
                .onStateTransition(event -> moved(event.getStateTransition().getToState()));
    }

    /** Leave to call, or empty while it must be left alone. */
    synchronized Optional<Guard.Permit> enter() {
        if (clock.instant().isBefore(until) || !breaker.tryAcquirePermission()) {
            return Optional.empty();
        }
        probing = breaker.getState() == State.HALF_OPEN;
        return Optional.of(new Guard.Permit(era, probing));
    }

    /** Whether {@link #enter} would likely give leave. */
    synchronized boolean admits() {
        return switch (breaker.getState()) {
            case OPEN -> clock.instant().isAfter(until);
            case HALF_OPEN -> !probing && !clock.instant().isBefore(until);
            default -> !clock.instant().isBefore(until);
        };
    }

    /** Whether calls go through as usual. */
    synchronized boolean closed() {
        return breaker.getState() == State.CLOSED;
    }

    /** Somebody else sends the probe: nobody here need ask again so soon. */
    synchronized void lookAgainIn(Duration time) {
        until = clock.instant().plus(time);
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
        boolean slow = slownessCounts && latency.compareTo(patience.slowAfter()) > 0;
        if (!slow) {
            slowProbes = 0;
            patience.learn(latency);
        } else if (permit.probe() && ++slowProbes >= SLOW_PROBES) {
            slowProbes = 0;
            patience.forget();
        }
        lastFailure = slow ? Outcome.TIMED_OUT : lastFailure;
        breaker.onSuccess(slow ? SLOW_SECONDS : 0, TimeUnit.SECONDS);
    }

    /** Another instance leaves it alone. Returns whether this was news. */
    synchronized boolean heard(Hold hold) {
        boolean known = current != null && current.id().equals(hold.id());
        return !known && hold(hold.atMost(settings.spentPause()));
    }

    /** Another instance found it well after that hold. A hold of our own since then stays. */
    synchronized void heardLifted(String id) {
        if (current != null && current.id().equals(id)) {
            hearing = true;
            breaker.transitionToClosedState();
            hearing = false;
        }
    }

    /** Begins one, unless a longer one is on. */
    private boolean hold(Hold hold) {
        Instant end = clock.instant().plus(hold.length());
        if (breaker.getState() == State.OPEN && !end.isAfter(until)) {
            return false;
        }
        breaker.transitionToOpenStateFor(hold.length());
        begin(hold);
        LOG.atInfo()
                .addKeyValue("service", breaker.getName())
                .addKeyValue("reason", hold.reason().word())
                .addKeyValue("pause_ms", hold.length().toMillis())
                .log("Left alone for a while");
        return true;
    }

    private void begin(Hold hold) {
        current = hold;
        until = clock.instant().plus(hold.length());
    }

    private void tripped(Hold hold) {
        begin(hold);
        LOG.atWarn()
                .addKeyValue("service", breaker.getName())
                .addKeyValue("reason", hold.reason().word())
                .addKeyValue("pause_ms", hold.length().toMillis())
                .log("Taken out of service");
        listener.held(hold);
    }

    private void moved(State to) {
        era++;
        probing = false;
        if (to == State.OPEN && trip != null) {
            tripped(trip);
            trip = null;
        } else if (to == State.CLOSED) {
            closed(current);
        }
    }

    private void closed(@Nullable Hold ended) {
        until = Instant.EPOCH;
        current = null;
        LOG.atInfo().addKeyValue("service", breaker.getName()).log("Back in service");
        if (ended != null && !hearing) {
            listener.lifted(ended.id());
        }
    }

    /** Whether a wait was so short that running out of it is nobody's fault but the caller's. */
    synchronized boolean tooShort(Duration allowed) {
        return patience.tooShort(allowed);
    }

    /** How much of the time left a first try may take, when a second would be worth it. */
    synchronized Duration firstTry(Duration left) {
        return slownessCounts && steady() ? patience.firstTry(left) : left;
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
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized Guard.View view() {
        String state =
                switch (breaker.getState()) {
                    case OPEN -> "open";
                    case HALF_OPEN -> "half_open";
                    default -> "closed";
                };
        Outcome reason = current == null ? null : current.reason();
        return new Guard.View(state, reason, opensIn(), breaker.getMetrics().getFailureRate());
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

    private CircuitBreakerConfig config() {
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
