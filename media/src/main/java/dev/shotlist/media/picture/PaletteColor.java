package dev.shotlist.media.picture;

import dev.shotlist.media.color.Srgb;
import dev.shotlist.media.evidence.Share;
import java.util.Objects;

/**
 * One colour of a palette.
 *
 * @param hex sRGB as {@code #RRGGBB}
 * @param weight share of the picture that it covers
 * @param name the everyday name of the nearest named colour
 * @param role what the colour does in the picture
 */
public record PaletteColor(String hex, double weight, String name, Role role) {
    /** What a colour does in a picture. */
    public enum Role {
        /** Lies mostly along the borders and covers much. */
        BACKGROUND,
        /** Covers more than any other that is not background. */
        DOMINANT,
        /** Covers a good part. */
        SECONDARY,
        /** Covers little but stands out in colourfulness. */
        ACCENT,
        /** The lightest areas: lamps, sky, reflections. */
        HIGHLIGHT,
        /** The darkest areas. */
        SHADOW
    }

    public PaletteColor {
        hex = Srgb.parse(hex).hex();
        Share.checked(weight, "weight");
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
    }
}
