package dev.shotlist.llm;

import java.util.Locale;

/** How an attempt ended, and what that says about the provider. */
public enum Outcome {
    ANSWERED(Evidence.HEALTHY),
    /** Not JSON, or JSON that the validator rejected: the service itself is well. */
    OFF_SCHEMA(Evidence.HEALTHY),
    /** Cut at the output limit that we set. */
    TRUNCATED(Evidence.HEALTHY),
    /** The model or its filter would not answer. */
    REFUSED(Evidence.HEALTHY),

    UNREACHABLE(Evidence.FAILING),
    TIMED_OUT(Evidence.FAILING),
    OVERLOADED(Evidence.FAILING),
    SERVER_ERROR(Evidence.FAILING),
    /** A success that is none: not the vendor's format, ended early, encoded unasked. */
    BROKEN_REPLY(Evidence.FAILING),
    REPLY_TOO_LARGE(Evidence.FAILING),

    /** Too many requests at the moment; the provider said or implied when to come back. */
    RATE_LIMITED(Evidence.NONE),
    /** Out of credit or over a spend limit: somebody has to act. */
    QUOTA_SPENT(Evidence.NONE),
    /** Key revoked, wrong or without the right. */
    KEY_REFUSED(Evidence.NONE),
    BAD_REQUEST(Evidence.NONE),
    /** Timed out, but on a shorter wait than the provider could be blamed for. */
    CUT_SHORT(Evidence.NONE),
    /** The caller left. */
    CANCELLED(Evidence.NONE),
    /** Not called: its breaker is open or it asked for a pause. */
    HELD_BACK(Evidence.NONE);

    /** What an outcome tells a breaker. */
    public enum Evidence {
        HEALTHY,
        FAILING,
        NONE
    }

    private final Evidence evidence;

    Outcome(Evidence evidence) {
        this.evidence = evidence;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** As telemetry, logs and problem documents name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
