package dev.shotlist.llm.chain;

import java.time.Duration;

/**
 * When a provider counts as degraded and how long it is left alone.
 *
 * @param window calls that the rates are taken over
 * @param fewest calls before a rate means anything: one bad call in a hundred must not trip
 * @param failureRate percent of failed calls that opens
 * @param slowRate percent of slow calls that opens; with {@code window} it bounds how many calls
 *     slowness may go on: 12 after a full window of good ones
 * @param slowFactor times the usual p95 that makes a call slow
 * @param slowFloor what is never slow: moving to another vendor would not save it
 * @param slowCeiling what is always slow, however slow it used to be
 * @param firstPause before the first probe
 * @param longestPause what doubling the pause ends at: one lost probe a minute is cheap, five in
 *     which a vendor is well and nobody asks it are not
 * @param jitter part of every pause that is random, so that instances do not probe together
 * @param limitedPause after a 429 that does not say how long
 * @param spentPause after money ran out or a key was refused: somebody has to act first
 */
public record GuardSettings(
        int window,
        int fewest,
        float failureRate,
        float slowRate,
        int slowFactor,
        Duration slowFloor,
        Duration slowCeiling,
        Duration firstPause,
        Duration longestPause,
        double jitter,
        Duration limitedPause,
        Duration spentPause) {

    public GuardSettings {
        if (window < fewest || fewest < 1 || slowFactor < 2 || jitter < 0 || jitter >= 1) {
            throw new IllegalArgumentException("Not settings of a breaker");
        }
    }

    /** A call has no longer than its request. */
    Duration longestCall() {
        return slowCeiling.multipliedBy(2);
    }

    /** For requests that have so long in all: a call that takes half of it leaves no way back. */
    public static GuardSettings within(Duration total) {
        return new GuardSettings(
                20,
                10,
                50,
                60,
                3,
                Duration.ofSeconds(1),
                total.dividedBy(2),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                0.2,
                Duration.ofSeconds(2),
                Duration.ofMinutes(15));
    }
}
