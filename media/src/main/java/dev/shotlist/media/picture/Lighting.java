package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import java.util.Objects;

/**
 * How a picture is lit.
 *
 * @param key how the lightness is shared out
 * @param contrastRatio luminance of the light areas over that of the dark ones, at least 1
 * @param direction where the main light comes from, seen from the camera
 * @param quality how sharply light turns into shadow
 * @param name the field's words for it, such as "low-key, hard light from the left"
 */
public record Lighting(
        Key key,
        double contrastRatio,
        Direction direction,
        Quality quality,
        String name,
        Evidence keyEvidence,
        Evidence directionEvidence,
        Evidence qualityEvidence) {
    /** How lightness is shared out over a picture. */
    public enum Key {
        HIGH,
        MID,
        LOW
    }

    /** Where the main light comes from, seen from the camera. */
    public enum Direction {
        FRONTAL,
        LEFT,
        RIGHT,
        TOP,
        BOTTOM,
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT,
        BACK
    }

    /** How sharply light turns into shadow. */
    public enum Quality {
        HARD,
        SOFT
    }

    public Lighting {
        Objects.requireNonNull(key);
        if (!(contrastRatio >= 1)) {
            throw new IllegalArgumentException("contrast ratio must be at least 1");
        }
        Objects.requireNonNull(direction);
        Objects.requireNonNull(quality);
        Objects.requireNonNull(name);
        Objects.requireNonNull(keyEvidence);
        Objects.requireNonNull(directionEvidence);
        Objects.requireNonNull(qualityEvidence);
    }
}
