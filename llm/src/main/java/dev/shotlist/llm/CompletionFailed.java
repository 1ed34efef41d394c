package dev.shotlist.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No answer. The message and the attempts hold fixed words and codes only. */
public final class CompletionFailed extends RuntimeException {
    /** What the caller can do about it. */
    public enum Kind {
        /** Come back after {@link #retryAfter()}. */
        RATE_LIMITED,
        /** Give it more time. */
        TIMED_OUT,
        /** Nobody waits for it any more. */
        CANCELLED,
        /** Do without. */
        FAILED
    }

    private final Kind kind;
    private final Outcome outcome;
    private final List<Attempt> attempts;
    private final @Nullable Duration retryAfter;
    private final @Nullable Completion rejected;

    public CompletionFailed(
            Kind kind,
            Outcome outcome,
            List<Attempt> attempts,
            @Nullable Duration retryAfter,
            @Nullable Completion rejected) {
        // Without a stack trace: these are made by the thousand when a vendor is down.
        super(describe(kind, outcome, attempts), null, false, false);
        this.kind = kind;
        this.outcome = outcome;
        this.attempts = List.copyOf(attempts);
        this.retryAfter = retryAfter;
        this.rejected = rejected;
    }

    /** One attempt that failed. */
    public static CompletionFailed of(Attempt attempt, @Nullable Duration retryAfter) {
        return new CompletionFailed(
                kindOf(attempt.outcome()), attempt.outcome(), List.of(attempt), retryAfter, null);
    }

    public Kind kind() {
        return kind;
    }

    /** How the last attempt ended. */
    public Outcome outcome() {
        return outcome;
    }

    public List<Attempt> attempts() {
        return attempts;
    }

    public Account account() {
        return Account.of(attempts);
    }

    /** When to ask again, if a provider said so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * An answer that was JSON but had findings, when there was one: whoever can use a part of it
     * may.
     */
    public Optional<Completion> rejected() {
        return Optional.ofNullable(rejected);
    }

    /** The same failure, with what was tried before it. */
    public CompletionFailed after(List<Attempt> earlier) {
        if (earlier.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(earlier);
        all.addAll(attempts);
        return new CompletionFailed(kind, outcome, all, retryAfter, rejected);
    }

    private static Kind kindOf(Outcome outcome) {
        return switch (outcome) {
            case RATE_LIMITED -> Kind.RATE_LIMITED;
            case TIMED_OUT, CUT_SHORT -> Kind.TIMED_OUT;
            case CANCELLED -> Kind.CANCELLED;
            default -> Kind.FAILED;
        };
    }

    private static String describe(Kind kind, Outcome outcome, List<Attempt> attempts) {
        var text = new StringBuilder(kind.name()).append(": ");
        if (attempts.isEmpty()) {
            return text.append(outcome.word()).toString();
        }
        String separator = "";
        for (Attempt attempt : attempts) {
            text.append(separator)
                    .append(attempt.provider())
                    .append(' ')
                    .append(attempt.outcome().word());
            separator = ", ";
        }
        return text.toString();
    }
}
