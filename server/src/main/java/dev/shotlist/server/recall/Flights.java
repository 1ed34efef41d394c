package dev.shotlist.server.recall;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.server.recall.SharedPlans.Found;
import dev.shotlist.server.recall.SharedPlans.State;
import dev.shotlist.server.redis.Leases;
import dev.shotlist.server.redis.Patience;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.MDC;

/**
 * One flight for each question: in this process by a table, among instances by a lease. A flight
 * has a thread of its own, so that it ends whatever becomes of those who wait, and early where none
 * of them is left.
 */
final class Flights {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    /** An instance whose holder still works after that long helps itself. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** No digest. */
    private static final String REHEARSAL = "(start)";

    private static final Duration REHEARSING = Duration.ofSeconds(2);

    private final Map<String, Flight> underWay = new ConcurrentHashMap<>();
    private final SharedPlans shared;
    private final LongSupplier nanos;

    Flights(SharedPlans shared, LongSupplier nanos) {
        this.shared = shared;
        this.nanos = nanos;
    }

    /** Makes a plan that was made elsewhere, or makes it. */
    @FunctionalInterface
    interface Maker {
        /**
         * @param store how the shared store did
         */
        Recalled make(State store);
    }

    /**
     * @param caller tells that the one who asks has left
     * @param flight makes the plan unless it is called off
     */
    Recalled join(String key, Cancellation caller, Function<Cancellation, Recalled> flight) {
        Flight mine = new Flight();
        Flight boarded =
                Objects.requireNonNull(
                        underWay.compute(
                                key,
                                (same, other) -> other != null && other.board() ? other : mine));
        if (boarded == mine) {
            start(key, mine, flight);
        }
        try (Cancellation.Listener _ = caller.onCancel(boarded::leave)) {
            Recalled recalled = await(boarded.landing());
            return boarded == mine ? recalled : recalled.joined();
        }
    }

    /** How many wait for the plan of that key. */
    int waiting(String key) {
        Flight flight = underWay.get(key);
        return flight == null ? 0 : flight.waiting();
    }

    private void start(String key, Flight mine, Function<Cancellation, Recalled> flight) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        Thread.ofVirtual()
                .name("flight-", 0)
                .start(
                        Context.current()
                                .wrap(() -> {
                                    if (context != null) {
                                        MDC.setContextMap(context);
                                    }
                                    // Off the board before it lands: what is asked for after the
                                    // answer must not board a flight that is over.
                                    try {
                                        Recalled made = flight.apply(mine.calledOff());
                                        underWay.remove(key, mine);
                                        mine.landing().complete(made);
                                    } catch (Throwable fault) {
                                        // Whatever it was: those who wait must not wait for ever.
                                        underWay.remove(key, mine);
                                        mine.landing().completeExceptionally(fault);
                                    }
                                }));
    }

    private static Recalled await(CompletableFuture<Recalled> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e;
        }
    }

    /**
     * Finds the plan, or makes it while no other instance does.
     *
     * @param first patience of whoever asked first; while another instance works, looking again is
     *     not the store's delay and has a patience of its own
     * @param found told a plan that another instance has made
     */
    Recalled alone(
            String key,
            Patience first,
            Predicate<KeptPlan> usable,
            Maker maker,
            Consumer<KeptPlan> found) {
        String holder = UUID.randomUUID().toString();
        Patience patience = first;
        long waiting = nanos.getAsLong();
        while (nanos.getAsLong() - waiting < LONGEST_WAIT.toNanos()) {
            Found seen = shared.find(key, patience);
            Optional<KeptPlan> plan = seen.plan().filter(usable);
            if (plan.isPresent()) {
                found.accept(plan.get());
                return new Recalled(plan.get(), Recalled.How.FROM_REDIS);
            }
            if (seen.state() == State.UNREACHABLE) {
                return maker.make(State.UNREACHABLE);
            }
            Leases.Taken lease = shared.lease(key, holder, patience);
            if (lease == Leases.Taken.UNREACHABLE) {
                return maker.make(State.UNREACHABLE);
            }
            if (lease == Leases.Taken.TAKEN) {
                return underLease(key, holder, patience, usable, maker, found);
            }
            pause();
            patience = first.renewed();
        }
        return maker.make(State.ANSWERED);
    }

    /** Looks for a plan that is not there, under a lease. */
    void rehearse() {
        Patience patience = Patience.of(REHEARSING);
        String holder = UUID.randomUUID().toString();
        if (shared.find(REHEARSAL, patience).state() != State.UNREACHABLE
                && shared.lease(REHEARSAL, holder, patience) == Leases.Taken.TAKEN) {
            shared.extend(REHEARSAL, holder);
            shared.release(REHEARSAL, holder);
        }
    }

    private Recalled underLease(
            String key,
            String holder,
            Patience patience,
            Predicate<KeptPlan> usable,
            Maker maker,
            Consumer<KeptPlan> found) {
        Thread renewal = Thread.ofVirtual().name("lease-", 0).start(() -> renew(key, holder));
        try {
            // The last holder may have ended between our look and our lease.
            Found seen = shared.find(key, patience);
            Optional<KeptPlan> plan = seen.plan().filter(usable);
            if (plan.isPresent()) {
                found.accept(plan.get());
                return new Recalled(plan.get(), Recalled.How.FROM_REDIS);
            }
            return maker.make(seen.state());
        } finally {
            renewal.interrupt();
            shared.release(key, holder);
        }
    }

    private void renew(String key, String holder) {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(RedisPlans.LEASE_TIME.toNanos() / 3);
                shared.extend(key, holder);
            }
        } catch (InterruptedException e) {
            // The plan is made.
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another instance made the plan", e);
        }
    }
}
