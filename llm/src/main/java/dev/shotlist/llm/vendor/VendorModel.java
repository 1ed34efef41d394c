package dev.shotlist.llm.vendor;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.FinishReason;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.Usd;
import dev.shotlist.llm.transport.RateLimits;
import dev.shotlist.llm.transport.Reply;
import dev.shotlist.llm.transport.RetryAfter;
import dev.shotlist.llm.transport.Transport;
import dev.shotlist.llm.transport.TransportFailure;
import dev.shotlist.llm.transport.WireJson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One provider, asked once: no retry, no sleep, no opinion on what it answered. */
public final class VendorModel implements LanguageModel {
    private final Provider provider;
    private final Dialect dialect;
    private final Transport transport;
    private final Clock clock;
    private final @Nullable Price price;
    private final Consumer<RateLimits> limits;

    public VendorModel(
            Provider provider,
            Transport transport,
            Clock clock,
            Catalogue catalogue,
            Consumer<RateLimits> limits) {
        this.provider = provider;
        this.transport = transport;
        this.clock = clock;
        this.limits = limits;
        dialect = Dialect.of(provider);
        price =
                provider.price() != null
                        ? provider.price()
                        : catalogue.price(provider.model()).orElse(null);
    }

    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        Instant start = clock.instant();
        Reply reply;
        try {
            reply = transport.exchange(dialect.ask(prompt), deadline);
        } catch (TransportFailure failure) {
            throw failed(unsent(failure.outcome(), since(start)), null);
        }
        Duration latency = since(start);
        RateLimits seen = RateLimits.read(reply.headers());
        if (seen.known()) {
            limits.accept(seen);
        }
        if (!reply.succeeded()) {
            Refusal refusal = Refusal.of(reply);
            Duration wait = RetryAfter.read(reply.headers(), clock).orElse(null);
            throw failed(
                    unanswered(
                            refusal.outcome(),
                            reply.status(),
                            latency,
                            Tokens.NONE,
                            refusal.detail(reply.status())),
                    wait);
        }
        Answer answer =
                WireJson.read(reply.body())
                        .flatMap(dialect::read)
                        .orElseThrow(() ->
                                failed(
                                        unanswered(
                                                Outcome.BROKEN_REPLY,
                                                reply.status(),
                                                latency,
                                                null,
                                                "not the vendor's format"),
                                        null));
        return judge(answer, reply.status(), latency);
    }

    /** What would be sent, and about what it would cost. */
    public Preview preview(Prompt prompt) {
        return Preview.of(provider, dialect.ask(prompt), prompt, price);
    }

    /** Asks for the list of models: free of charge. */
    public Checkup check(Deadline deadline) {
        Instant start = clock.instant();
        try {
            Reply reply = transport.exchange(dialect.list(), deadline);
            if (!reply.succeeded()) {
                Refusal refusal = Refusal.of(reply);
                return Checkup.failed(
                        provider, refusal.outcome(), refusal.detail(reply.status()), since(start));
            }
            return Checkup.reached(provider, WireJson.read(reply.body()), since(start));
        } catch (TransportFailure failure) {
            return Checkup.failed(
                    provider, failure.outcome(), failure.outcome().word(), since(start));
        }
    }

    private Completion judge(Answer answer, int status, Duration latency) {
        Optional<JsonNode> json = JsonReply.parse(answer.text());
        Outcome outcome = outcome(answer, json.isPresent());
        Attempt attempt =
                new Attempt(
                        provider.id(),
                        provider.model(),
                        answer.model(),
                        outcome,
                        status,
                        latency,
                        answer.tokens(),
                        cost(answer.tokens()),
                        answer.finish(),
                        outcome == Outcome.ANSWERED ? "" : outcome.word());
        Completion completion =
                new Completion(
                        json.orElse(MissingNode.getInstance()),
                        answer.text(),
                        provider.id(),
                        answer.model() == null ? provider.model() : answer.model(),
                        answer.finish(),
                        List.of(attempt));
        if (outcome == Outcome.ANSWERED) {
            return completion;
        }
        throw new CompletionFailed(
                Kind.FAILED,
                outcome,
                List.of(attempt),
                null,
                outcome == Outcome.REFUSED ? null : completion);
    }

    private static Outcome outcome(Answer answer, boolean parsed) {
        if (answer.finish() == FinishReason.REFUSAL) {
            return Outcome.REFUSED;
        }
        if (answer.finish() == FinishReason.LENGTH && !parsed) {
            return Outcome.TRUNCATED;
        }
        return parsed ? Outcome.ANSWERED : Outcome.OFF_SCHEMA;
    }

    private Attempt unsent(Outcome outcome, Duration latency) {
        // Where the request may have arrived, the vendor may charge for it: nobody knows how much.
        Tokens tokens = outcome == Outcome.UNREACHABLE ? Tokens.NONE : null;
        return unanswered(outcome, null, latency, tokens, outcome.word());
    }

    private Attempt unanswered(
            Outcome outcome,
            @Nullable Integer status,
            Duration latency,
            @Nullable Tokens tokens,
            String detail) {
        return new Attempt(
                provider.id(),
                provider.model(),
                null,
                outcome,
                status,
                latency,
                tokens,
                cost(tokens),
                null,
                detail);
    }

    private static CompletionFailed failed(Attempt attempt, @Nullable Duration retryAfter) {
        return CompletionFailed.of(attempt, retryAfter);
    }

    private @Nullable Usd cost(@Nullable Tokens tokens) {
        if (tokens == null) {
            return null;
        }
        if (tokens.equals(Tokens.NONE)) {
            return Usd.ZERO;
        }
        return price == null ? null : price.of(tokens);
    }

    private Duration since(Instant start) {
        Duration spent = Duration.between(start, clock.instant());
        return spent.isNegative() ? Duration.ZERO : spent;
    }
}
