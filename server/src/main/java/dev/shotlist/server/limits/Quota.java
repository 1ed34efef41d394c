package dev.shotlist.server.limits;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;

/**
 * What a client was granted and has left.
 *
 * @param perMinute the policy
 * @param secondsToNext 0 where something is left
 */
public record Quota(int granted, int perMinute, int left, int secondsToNext) {
    private static final int WINDOW_SECONDS = 60;

    /** The header RateLimit-Policy. */
    public String policy() {
        return "\"default\";q=" + perMinute + ";w=" + WINDOW_SECONDS;
    }

    /** The header RateLimit: what is left, and seconds until there is more. */
    public String state() {
        return "\"default\";r=" + left + ";t=" + Math.max(secondsToNext, left < perMinute ? 1 : 0);
    }

    /** What both together granted, and what is left after them. */
    public Quota after(Quota first) {
        return new Quota(first.granted + granted, perMinute, left, secondsToNext);
    }

    public Refusal refusal() {
        return Refusal.later(
                ErrorCode.RATE_LIMITED,
                perMinute + " requests a minute are answered; wait before the next.",
                Math.max(1, secondsToNext));
    }
}
