package dev.shotlist.treatment;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Tokens;
import dev.shotlist.plan.ProviderAttempt;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts of a request in the contract's words. */
public final class Attempts {
    private static final String SUCCESS = "success";

    private Attempts() {}

    /** In the order they were made. */
    public static List<ProviderAttempt> of(List<Attempt> attempts) {
        return attempts.stream().map(Attempts::of).toList();
    }

    private static ProviderAttempt of(Attempt attempt) {
        boolean answered = attempt.outcome() == Outcome.ANSWERED;
        Tokens tokens = attempt.tokens();
        return new ProviderAttempt(
                attempt.provider(),
                answered ? SUCCESS : attempt.outcome().word(),
                Math.round(attempt.latency().toNanos() / 1e4) / 100.0,
                model(attempt),
                attempt.detail().isEmpty() ? null : attempt.detail(),
                tokens == null ? null : Math.toIntExact(tokens.input()),
                tokens == null ? null : Math.toIntExact(tokens.output()),
                tokens == null ? null : Math.toIntExact(tokens.cached()),
                attempt.cost() == null ? null : attempt.cost().amount().doubleValue());
    }

    /** The model that says it answered, if that is a name and no message. */
    private static String model(Attempt attempt) {
        String named = attempt.answeredBy();
        boolean fit =
                named != null
                        && named.length() <= LONGEST_NAME
                        && named.chars().allMatch(Attempts::isPlain);
        return fit && named != null ? named : attempt.model();
    }

    private static boolean isPlain(int c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "-_.:/@".indexOf(c) >= 0;
    }

    /** Vendors' longest ids, those of fine-tuned models, stay below it. */
    private static final int LONGEST_NAME = 120;

    /** What a caller who named a model gets when every one of them failed. */
    public static Refusal refusal(CompletionFailed failed) {
        ErrorCode code =
                switch (failed.kind()) {
                    case RATE_LIMITED -> ErrorCode.LLM_RATE_LIMITED;
                    case TIMED_OUT -> ErrorCode.LLM_TIMEOUT;
                    case FAILED, CANCELLED -> ErrorCode.LLM_FAILED;
                };
        return Refusal.afterAttempts(
                code,
                code.title()
                        + "; with llm_provider auto the built-in director would have answered.",
                of(failed.attempts()),
                failed.retryAfter().map(Attempts::seconds).orElse(null));
    }

    /** Rounded up: whoever comes back then is not too early. */
    private static @Nullable Integer seconds(Duration wait) {
        return Math.toIntExact(Math.max(1, (wait.toMillis() + 999) / 1000));
    }
}
