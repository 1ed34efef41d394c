package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Share;
import java.util.Objects;

/**
 * How light, contrasted and colourful a picture is.
 *
 * @param brightness mean Oklab lightness
 * @param contrast spread of lightness, from the 5th to the 95th percentile
 * @param saturation mean Oklab chroma as a share of a fully saturated sRGB colour's
 * @param temperature the class of the overall cast
 * @param warmth -1 (cold) to 1 (warm), 0 without a cast
 * @param kelvin the overall cast as the correlated temperature of a lamp that would give it
 */
public record Tone(
        double brightness,
        double contrast,
        double saturation,
        Temperature temperature,
        double warmth,
        int kelvin,
        Evidence evidence) {
    /** The class of a colour cast. */
    public enum Temperature {
        WARM,
        NEUTRAL,
        COOL
    }

    public Tone {
        Share.checked(brightness, "brightness");
        Share.checked(contrast, "contrast");
        Share.checked(saturation, "saturation");
        Objects.requireNonNull(temperature);
        if (!(warmth >= -1 && warmth <= 1)) {
            throw new IllegalArgumentException("warmth must lie in -1..1 and is " + warmth);
        }
        Objects.requireNonNull(evidence);
    }
}
