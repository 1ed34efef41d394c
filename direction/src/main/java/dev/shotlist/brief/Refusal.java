package dev.shotlist.brief;

import dev.shotlist.plan.ProviderAttempt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that gets no plan, with what the caller can do about it. Becomes a problem document.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<FieldError> errors;
    private final transient List<ProviderAttempt> attempts;
    private final @Nullable Integer retryAfter;

    private Refusal(
            ErrorCode code,
            String detail,
            List<FieldError> errors,
            List<ProviderAttempt> attempts,
            @Nullable Integer retryAfter) {
        // No stack trace: a refusal is an answer, not a fault.
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
        this.attempts = List.copyOf(attempts);
        this.retryAfter = retryAfter;
    }

    public static Refusal of(ErrorCode code, String detail) {
        return new Refusal(code, detail, List.of(), List.of(), null);
    }

    /** With the places in the request that are wrong. */
    public static Refusal at(ErrorCode code, String detail, List<FieldError> errors) {
        return new Refusal(code, detail, errors, List.of(), null);
    }

    /**
     * @param retryAfter seconds until another try makes sense
     */
    public static Refusal later(ErrorCode code, String detail, int retryAfter) {
        return new Refusal(code, detail, List.of(), List.of(), retryAfter);
    }

    /** Every language model failed. */
    public static Refusal afterAttempts(
            ErrorCode code,
            String detail,
            List<ProviderAttempt> attempts,
            @Nullable Integer retryAfter) {
        return new Refusal(code, detail, List.of(), attempts, retryAfter);
    }

    public ErrorCode code() {
        return code;
    }

    /** What happened and what the caller can do, in a sentence. */
    public String detail() {
        String message = getMessage();
        return message == null ? code.title() : message;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public List<ProviderAttempt> attempts() {
        return attempts;
    }

    /** Seconds, or null where another try makes no sense. */
    public @Nullable Integer retryAfter() {
        return retryAfter;
    }
}
