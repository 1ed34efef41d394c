package dev.shotlist.media.picture;

import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.evidence.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was measured in one still picture. Widths, heights and regions are those of the
 * upright picture.
 *
 * @param orientation the EXIF orientation found and applied, 1 to 8
 * @param hasAlpha whether any of the measured pixels let something shine through
 * @param frames pictures in the file, more than one when it is animated
 * @param palette up to six colours, heaviest first, weights adding up to 1
 * @param style where it lies among others, by the perceptual descriptor
 */
public record PictureLook(
        int width,
        int height,
        int orientation,
        boolean hasAlpha,
        int frames,
        List<PaletteColor> palette,
        Evidence paletteEvidence,
        Tone tone,
        Lighting lighting,
        Composition composition,
        Texture texture,
        Mood mood,
        StyleVector style) {
    /** The most colours that a palette holds. */
    public static final int MOST_COLORS = 6;

    public PictureLook {
        if (width < 1 || height < 1 || frames < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel and one frame");
        }
        if (orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException("EXIF orientations run from 1 to 8");
        }
        palette = List.copyOf(palette);
        if (palette.isEmpty() || palette.size() > MOST_COLORS) {
            throw new IllegalArgumentException("a palette holds 1 to " + MOST_COLORS + " colours");
        }
        Objects.requireNonNull(paletteEvidence);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(lighting);
        Objects.requireNonNull(composition);
        Objects.requireNonNull(texture);
        Objects.requireNonNull(mood);
        Objects.requireNonNull(style);
    }
}
