package dev.shotlist.media.film;

import dev.shotlist.media.evidence.Share;

/**
 * Tone of a film at a moment.
 *
 * @param time seconds
 * @param brightness mean lightness of the frame, 0 to 1
 * @param contrast spread of its lightness, 0 to 1
 * @param saturation 0 to 1
 * @param warmth -1 (cold) to 1 (warm)
 * @param hex mean colour of the frame
 */
public record ToneSample(
        double time,
        double brightness,
        double contrast,
        double saturation,
        double warmth,
        String hex) {
    public ToneSample {
        Share.checked(brightness, "brightness");
        Share.checked(contrast, "contrast");
        Share.checked(saturation, "saturation");
        if (!(time >= 0 && Math.abs(warmth) <= 1)) {
            throw new IllegalArgumentException("time or warmth out of range");
        }
    }
}
