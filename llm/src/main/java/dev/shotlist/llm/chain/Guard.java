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
 * Decides whether a provider may be called: a breaker over failures and slowness, which a vendor's
 * own wish for a pause opens too, so that one probe goes first after either.
 */
public final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

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

    private final GuardSettings settings;
    private final Clock clock;
    private final Pauses pauses;
    private final boolean slownessCounts;
    private final CircuitBreaker breaker;
    private final Patience patience;

    private long era;
    private boolean probing;
    private int slowProbes;
    private Instant until = Instant.EPOCH;
    private @Nullable Outcome reason;
    private Outcome lastFailure = Outcome.SERVER_ERROR;
    private Duration lastPause = Duration.ZERO;

    /**
     * @param slownessCounts false for the last resort: being slow is better than not answering
     */
    public Guard(
            String name,
            GuardSettings settings,
            Clock clock,
            RandomGenerator random,
            boolean slownessCounts) {
        this.settings = settings;
        this.clock = clock;
        pauses = new Pauses(settings, random);
        patience = new Patience(settings);
        this.slownessCounts = slownessCounts;
        breaker = CircuitBreaker.of(name, config());
        breaker.getEventPublisher()
                .onStateTransition(event -> moved(event.getStateTransition().getToState()));
    }

    /** Leave to call, or empty while it must be left alone. */
    public synchronized Optional<Permit> enter() {
        if (clock.instant().isBefore(until) || !breaker.tryAcquirePermission()) {
            return Optional.empty();
        }
        probing = breaker.getState() == State.HALF_OPEN;
        return Optional.of(new Permit(era, probing));
    }

    /** Whether {@link #enter} would likely give leave. */
    public synchronized boolean admits() {
        return switch (breaker.getState()) {
            case OPEN -> clock.instant().isAfter(until);
            case HALF_OPEN -> !probing;
            default -> !clock.instant().isBefore(until);
        };
    }

    /**
     * What became of a call.
     *
     * @param wait how long the vendor wants to be left alone, if it said so
     */
    public synchronized void leave(
            Permit permit, Outcome outcome, Duration latency, @Nullable Duration wait) {
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
        pause.ifPresent(length -> hold(outcome, length));
    }

    private void record(Permit permit, Outcome outcome, Duration latency, boolean held) {
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

    private void healthy(Permit permit, Duration latency) {
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

    private void hold(Outcome outcome, Duration length) {
        Instant end = clock.instant().plus(length);
        if (breaker.getState() == State.OPEN && !end.isAfter(until)) {
            return;
        }
        breaker.transitionToOpenStateFor(length);
        until = end;
        reason = outcome;
        LOG.atInfo()
                .addKeyValue("service", breaker.getName())
                .addKeyValue("reason", outcome.word())
                .addKeyValue("pause_ms", length.toMillis())
                .log("Left alone for a while");
    }

    private void tripped() {
        LOG.atWarn()
                .addKeyValue("service", breaker.getName())
                .addKeyValue("reason", lastFailure.word())
                .addKeyValue("pause_ms", lastPause.toMillis())
                .log("Taken out of service");
    }

    private void moved(State to) {
        era++;
        probing = false;
        switch (to) {
            case OPEN -> {
                until = clock.instant().plus(lastPause);
                reason = lastFailure;
            }
            case CLOSED -> {
                until = Instant.EPOCH;
                reason = null;
                LOG.atInfo().addKeyValue("service", breaker.getName()).log("Back in service");
            }
            default -> {}
        }
    }

    /** Whether a wait was so short that running out of it is nobody's fault but the caller's. */
    public synchronized boolean tooShort(Duration allowed) {
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

    public synchronized View view() {
        String state =
                switch (breaker.getState()) {
                    case OPEN -> "open";
                    case HALF_OPEN -> "half_open";
                    default -> "closed";
                };
        return new View(state, reason, opensIn(), breaker.getMetrics().getFailureRate());
    }

    private long nextPause(int time) {
        lastPause = pauses.afterTrip(time);
        tripped();
        return lastPause.toMillis();
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
