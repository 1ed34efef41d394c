package dev.shotlist.media.evidence;

import java.util.Objects;

/**
 * How sure a measure is and why.
 *
 * @param confidence 0 (a guess) to 1 (certain)
 * @param basis the figures that decided, in words a reader can check
 * @param region where in the picture it was read
 */
public record Evidence(double confidence, String basis, Region region) {
    public Evidence {
        Share.checked(confidence, "confidence");
        Objects.requireNonNull(basis);
        Objects.requireNonNull(region);
    }

    public static Evidence of(double confidence, String basis) {
        return new Evidence(Share.clamped(confidence), basis, Region.WHOLE);
    }
}
