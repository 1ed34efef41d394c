package dev.shotlist.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.ProviderAttempt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 wants it, with the contract's further members. */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        ErrorCode code,
        String requestId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer retryAfter,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProviderAttempt> attempts) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** No page describes each code on the web; RFC 9457 asks for about:blank then. */
    private static final String TYPE = "about:blank";

    static Problem of(Refusal refusal, String requestId) {
        ErrorCode code = refusal.code();
        return new Problem(
                TYPE,
                code.title(),
                code.status(),
                refusal.detail(),
                code,
                requestId,
                refusal.retryAfter(),
                refusal.errors(),
                refusal.attempts());
    }
}
