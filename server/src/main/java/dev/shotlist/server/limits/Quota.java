package dev.shotlist.server.limits;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import io.github.bucket4j.VerboseResult;
import java.util.List;

/**
 * What a client was granted and has left.
 *
 * @param perMinute the policy
 * @param secondsToNext 0 where something is left
 * @param alone whether this instance counted without the others, though it should not have
 */
public record Quota(int granted, int perMinute, int left, int secondsToNext, boolean alone) {
    private static final long NANOS = 1_000_000_000L;

    private static final Warning COUNTED_ALONE =
            new Warning(
                    "limits_unavailable",
                    Severity.INFO,
                    null,
                    "The shared count of requests did not answer; this instance counted alone.",
                    null,
                    null);

    static Quota of(VerboseResult<Long> taken, int perMinute) {
        int left = (int) Math.max(0, taken.getDiagnostics().getAvailableTokens());
        // An empty bucket is full after its window, less what has already run into the next token.
        long oneFewer = Buckets.WINDOW.toNanos() / perMinute * (perMinute - 1L);
        long toNext = taken.getDiagnostics().calculateFullRefillingTime() - oneFewer;
        return new Quota(
                (int) (long) taken.getValue(),
                perMinute,
                left,
                left > 0 ? 0 : (int) Math.max(1, Math.ceilDiv(toNext, NANOS)),
                false);
    }

    Quota countedAlone() {
        return new Quota(granted, perMinute, left, secondsToNext, true);
    }

    /** What is to be said in the answer. */
    public List<Warning> notes() {
        return alone ? List.of(COUNTED_ALONE) : List.of();
    }

    /** The header RateLimit-Policy. */
    public String policy() {
        return "\"default\";q=" + perMinute + ";w=" + Buckets.WINDOW.toSeconds();
    }

    /** The header RateLimit: what is left, and seconds until there is more. */
    public String state() {
        return "\"default\";r=" + left + ";t=" + Math.max(secondsToNext, left < perMinute ? 1 : 0);
    }

    /** What both together granted, and what is left after them. */
    public Quota after(Quota first) {
        return new Quota(
                first.granted + granted, perMinute, left, secondsToNext, first.alone || alone);
    }

    public Refusal refusal() {
        return Refusal.later(
                ErrorCode.RATE_LIMITED,
                perMinute + " requests a minute are answered; wait before the next.",
                Math.max(1, secondsToNext));
    }
}
