package dev.shotlist.llm.moderation;

import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.chain.Guard;
import dev.shotlist.llm.chain.GuardSettings;
import dev.shotlist.llm.chain.Peers;
import dev.shotlist.llm.transport.Call;
import dev.shotlist.llm.transport.Reply;
import dev.shotlist.llm.transport.RetryAfter;
import dev.shotlist.llm.transport.Transport;
import dev.shotlist.llm.transport.TransportFailure;
import dev.shotlist.llm.transport.WireJson;
import dev.shotlist.llm.vendor.AccountName;
import dev.shotlist.llm.vendor.Refusal;
import dev.shotlist.llm.vendor.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * OpenAI's moderation endpoint. All texts go in one call, whose results come back by position; each
 * picture goes alone, because the endpoint sums up a mixed call in one result that cannot say which
 * picture it means.
 */
public final class OpenAiModeration implements Moderation {
    /** It answers in a fraction of a second; after this it is down. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** A hiccup must not let a request through unseen, nor refuse it. */
    private static final int TRIES = 2;

    private final URI address;
    private final Secret key;
    private final String model;
    private final Transport transport;
    private final Clock clock;
    private final Guard guard;

    public OpenAiModeration(URI base, Secret key, String model, Transport transport, Clock clock) {
        address = URI.create(base + "/moderations");
        this.key = key;
        this.model = model;
        this.transport = transport;
        this.clock = clock;
        guard =
                new Guard(
                        "moderation",
                        GuardSettings.within(LONGEST_WAIT.multipliedBy(2)),
                        clock,
                        () -> ThreadLocalRandom.current().nextLong(),
                        false);
    }

    /** Before the first request: tells other instances what this one finds out, and hears them. */
    public void share(Peers.Sharing sharing) {
        guard.share(sharing.join(AccountName.of(address, model, key), guard));
    }

    @Override
    public Verdict judge(List<Material> materials, Deadline deadline) {
        Deadline end = deadline.within(LONGEST_WAIT);
        List<Verdict> verdicts = all(ModerationCall.of(model, materials), end);
        var violations = new ArrayList<Violation>();
        Optional<Verdict> unavailable = Optional.empty();
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Refused refused -> violations.addAll(refused.violations());
                case Verdict.Unavailable down -> unavailable = Optional.of(down);
                case Verdict.Passed _ -> {}
            }
        }
        if (!violations.isEmpty()) {
            return new Verdict.Refused(violations);
        }
        return unavailable.orElseGet(() -> new Verdict.Passed(false));
    }

    private List<Verdict> all(List<ModerationCall> calls, Deadline end) {
        if (calls.size() == 1) {
            return List.of(one(calls.getFirst(), end));
        }
        var verdicts = new ArrayList<Verdict>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Verdict>> pending =
                    calls.stream().map(call -> threads.submit(() -> one(call, end))).toList();
            try {
                for (Future<Verdict> future : pending) {
                    verdicts.add(future.get());
                }
            } catch (InterruptedException left) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                verdicts.add(new Verdict.Unavailable(Outcome.CANCELLED.word()));
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
        return verdicts;
    }

    private Verdict one(ModerationCall call, Deadline end) {
        Verdict verdict = attempt(call, end);
        for (int i = 1; i < TRIES && verdict instanceof Verdict.Unavailable; i++) {
            if (end.passed() || !guard.admits() || Thread.currentThread().isInterrupted()) {
                break;
            }
            verdict = attempt(call, end);
        }
        return verdict;
    }

    private Verdict attempt(ModerationCall call, Deadline end) {
        Duration allowed = end.remaining();
        Optional<Guard.Permit> permit = guard.enter();
        if (permit.isEmpty()) {
            return new Verdict.Unavailable(Outcome.HELD_BACK.word());
        }
        Instant start = clock.instant();
        Outcome outcome = Outcome.CANCELLED;
        Duration wait = null;
        try {
            Reply reply = transport.exchange(request(call), end);
            Optional<Verdict> verdict =
                    reply.succeeded()
                            ? WireJson.read(reply.body()).flatMap(call::read)
                            : Optional.empty();
            outcome = verdict.isPresent() ? Outcome.ANSWERED : Refusal.of(reply).outcome();
            wait = RetryAfter.read(reply.headers(), clock).orElse(null);
            return verdict.orElse(new Verdict.Unavailable(outcome.word()));
        } catch (TransportFailure failure) {
            boolean callersFault =
                    failure.outcome() == Outcome.TIMED_OUT && guard.tooShort(allowed);
            outcome = callersFault ? Outcome.CUT_SHORT : failure.outcome();
            return new Verdict.Unavailable(outcome.word());
        } finally {
            guard.leave(permit.get(), outcome, Duration.between(start, clock.instant()), wait);
        }
    }

    private Call request(ModerationCall call) {
        return new Call(
                address,
                Map.of(
                        "Authorization",
                        "Bearer " + key.reveal(),
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "application/json",
                        "User-Agent",
                        "shotlist"),
                WireJson.write(call.body()));
    }
}
