package dev.shotlist.server.limits;

import java.util.Map;

/**
 * How much is taken on.
 *
 * @param perMinute requests of one client, at once or spread out
 * @param atATime plans made at the same time
 * @param waiting requests that may wait for their turn
 */
public record LimitSettings(int perMinute, int atATime, int waiting) {
    private static final int USUAL_PER_MINUTE = 60;

    /** Making a plan is mostly waiting, for models and references; some do, some compute. */
    private static final int USUAL_AT_A_TIME = 32;

    /** What is made within a few seconds; more would wait in vain. */
    private static final int USUAL_WAITING = 128;

    public LimitSettings {
        if (perMinute < 1) {
            throw new IllegalArgumentException(
                    "RATE_LIMIT_PER_MINUTE is at least 1, not " + perMinute);
        }
        if (atATime < 1 || waiting < 0) {
            throw new IllegalArgumentException("some plan must be made at a time");
        }
    }

    /**
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static LimitSettings of(Map<String, String> environment) {
        String text =
                environment.getOrDefault(
                        "RATE_LIMIT_PER_MINUTE", Integer.toString(USUAL_PER_MINUTE));
        try {
            return new LimitSettings(
                    Integer.parseInt(text.strip()), USUAL_AT_A_TIME, USUAL_WAITING);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("RATE_LIMIT_PER_MINUTE is a number, not " + text, e);
        }
    }
}
