package dev.shotlist.server.recall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.pipeline.Recall;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Warning;
import dev.shotlist.server.redis.Patience;
import dev.shotlist.server.redis.Redis;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Keeps plans and answers with them. What is asked for the first time is made in one flight, which
 * all who ask the same meanwhile wait for.
 */
public final class PlanRecall {
    private static final long MEGABYTE = 1024 * 1024;

    /** What a plan takes up beside its bytes, and at least. */
    private static final int BESIDE = 1024;

    private final RequestKey keys;
    private final Duration usualTtl;
    private final Cache<String, KeptPlan> memory;
    private final SharedPlans shared;
    private final Flights flights;
    private final Degraded degraded;
    private final RecallMeters meters;
    private final InstantSource clock;
    private final LongSupplier nanos;

    /** Counts what was dropped, so that a plan under way at that time is not kept. */
    private final AtomicLong drops = new AtomicLong();

    private PlanRecall(
            RecallSettings settings,
            Optional<Redis> redis,
            MeterRegistry meters,
            InstantSource clock,
            LongSupplier nanos) {
        this.keys = new RequestKey(Edition.current(), settings.policy());
        this.memory =
                Caffeine.newBuilder()
                        .maximumWeight(settings.memoryMegabytes() * MEGABYTE)
                        .weigher((String key, KeptPlan plan) -> plan.json().length + BESIDE)
                        .build();
        this.usualTtl = Duration.ofSeconds(settings.ttlSeconds());
        this.degraded = new Degraded(settings.modelsConfigured());
        this.meters = new RecallMeters(meters);
        this.clock = clock;
        this.nanos = nanos;
        this.shared =
                redis.<SharedPlans>map(store -> new RedisPlans(store, this::droppedElsewhere))
                        .orElse(SharedPlans.NONE);
        this.flights = new Flights(shared, nanos);
    }

    /**
     * @param redis where plans are shared; empty to keep them in this process alone
     */
    public static PlanRecall open(
            RecallSettings settings,
            Optional<Redis> redis,
            MeterRegistry meters,
            InstantSource clock,
            LongSupplier nanos) {
        return new PlanRecall(settings, redis, meters, clock, nanos);
    }

    /**
     * The answer to one request.
     *
     * @param request with its text normalised
     * @param began when the request came in, by the clock that was given
     * @param caller tells that the one who asks has left
     * @param patience with what is shared
     * @param notes warnings about this answer alone, which are not kept
     * @param making makes the plan where none is kept; may run for several callers
     */
    public Answer answer(
            Request request,
            String requestId,
            long began,
            Cancellation caller,
            Patience patience,
            List<Warning> notes,
            Recall.Making making) {
        Integer asked = request.options().cacheTtl();
        Duration ttl = asked == null ? usualTtl : Duration.ofSeconds(asked);
        Optional<String> key = ttl.isZero() ? Optional.empty() : keys.of(request);
        Recalled recalled =
                key.isEmpty()
                        ? new Recalled(
                                KeptPlan.of(making.make(caller), clock.instant(), ttl),
                                Recalled.How.BYPASSED)
                        : recall(
                                key.get(),
                                ttl,
                                caller,
                                patience,
                                calledOff ->
                                        Made.of(
                                                making.make(calledOff),
                                                degraded,
                                                clock.instant(),
                                                ttl));
        double milliseconds = Math.round((nanos.getAsLong() - began) / 1e4) / 100.0;
        return answer(recalled, key, requestId, milliseconds, notes);
    }

    /**
     * The answer to one edit; kept where a language model reads the instruction.
     *
     * @param making makes the edited plan where none is kept
     */
    public Answer edited(
            Request request,
            String requestId,
            Cancellation caller,
            Patience patience,
            Supplier<JsonNode> making) {
        Options options = request.options();
        Integer asked = options.cacheTtl();
        Duration ttl = asked == null ? usualTtl : Duration.ofSeconds(asked);
        boolean read =
                degraded.modelsConfigured()
                        && !options.provider().equals(Options.BUILTIN)
                        && !request.prompt().text().isEmpty();
        Optional<String> key = ttl.isZero() || !read ? Optional.empty() : keys.of(request);
        if (key.isEmpty()) {
            byte[] json = PlanJson.mapper().writeValueAsBytes(making.get());
            return new Answer(JsonPieces.of(json), Optional.empty(), false);
        }
        Recalled recalled =
                recall(
                        key.get(),
                        ttl,
                        caller,
                        patience,
                        _ -> KeptEdit.of(making.get(), clock.instant(), ttl));
        return answer(recalled, key, requestId, 0, List.of());
    }

    private Answer answer(
            Recalled recalled,
            Optional<String> key,
            String requestId,
            double milliseconds,
            List<Warning> notes) {
        meters.count(recalled);
        boolean hit = recalled.hit();
        JsonPieces json =
                recalled.plan().answer(requestId, hit, milliseconds, recalled.with(notes));
        return new Answer(json, key, hit);
    }

    private Recalled recall(
            String key, Duration ttl, Cancellation caller, Patience patience, Made.Making making) {
        KeptPlan kept = memory.getIfPresent(key);
        if (kept != null && kept.fresh(clock.instant(), ttl)) {
            return new Recalled(kept, Recalled.How.FROM_MEMORY);
        }
        return flights.join(key, caller, calledOff -> fly(key, ttl, calledOff, patience, making));
    }

    private Recalled fly(
            String key,
            Duration ttl,
            Cancellation calledOff,
            Patience patience,
            Made.Making making) {
        long dropsBefore = drops.get();
        KeptPlan kept = memory.getIfPresent(key);
        if (kept != null && kept.fresh(clock.instant(), ttl)) {
            return new Recalled(kept, Recalled.How.FROM_MEMORY);
        }
        return flights.alone(
                key,
                patience,
                plan -> plan.fresh(clock.instant(), ttl),
                store -> {
                    Made fresh = making.make(calledOff);
                    KeptPlan made = fresh.plan();
                    boolean keep = !fresh.degraded() && made.json().length <= KeptPlan.LARGEST;
                    if (keep && drops.get() == dropsBefore) {
                        memory.put(key, made);
                        shared.keep(key, made);
                    }
                    return Recalled.made(
                            made, keep ? Recalled.How.MADE : Recalled.How.MADE_DEGRADED, store);
                },
                found -> {
                    if (drops.get() == dropsBefore) {
                        memory.put(key, found);
                    }
                });
    }

    /** Drops one plan, here and in every instance. Returns how many were kept. */
    public int forget(String key) {
        return forget(Optional.of(key));
    }

    /** Drops every plan, here and in every instance. Returns how many were kept. */
    public int forgetAll() {
        return forget(Optional.empty());
    }

    /** Before the first request: what is slow only once happens while nobody waits. */
    public void rehearse() {
        flights.rehearse();
    }

    private int forget(Optional<String> key) {
        Set<String> dropped = new HashSet<>(shared.forget(key));
        key.ifPresentOrElse(
                one -> {
                    if (memory.getIfPresent(one) != null) {
                        dropped.add(one);
                    }
                },
                () -> dropped.addAll(memory.asMap().keySet()));
        droppedElsewhere(key);
        return dropped.size();
    }

    private void droppedElsewhere(Optional<String> key) {
        drops.incrementAndGet();
        key.ifPresentOrElse(memory::invalidate, memory::invalidateAll);
    }

    /** What goes out. */
    public static final class Answer {
        private final JsonPieces json;
        private final Optional<String> key;
        private final boolean hit;

        Answer(JsonPieces json, Optional<String> key, boolean hit) {
            this.json = json;
            this.key = key;
            this.hit = hit;
        }

        /** The plan. */
        public JsonPieces json() {
            return json;
        }

        /** Of the question, where it has one. */
        public Optional<String> key() {
            return key;
        }

        /** Whether nothing had to be made. */
        public boolean hit() {
            return hit;
        }
    }
}
