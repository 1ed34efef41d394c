package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Region;
import dev.shotlist.media.evidence.Share;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is laid out.
 *
 * @param centerX the centre of interest, share of the width from the left
 * @param centerY the centre of interest, share of the height from the top
 * @param subject the rectangle that holds most of what draws the eye
 * @param placement where the centre of interest lies in the frame
 * @param thirds 1 when the centre of interest lies on a crossing of the third lines, 0 at their
 *     farthest
 * @param symmetry 0 (none) to 1 (left and right mirror each other)
 * @param negativeSpace share of the picture that is quiet
 * @param horizon height of a level horizon, share from the top, when there is one
 * @param shotSize how large the subject stands in the frame, when that can be told
 * @param words the layout in the field's words
 */
public record Composition(
        double centerX,
        double centerY,
        Region subject,
        Placement placement,
        double thirds,
        double symmetry,
        double negativeSpace,
        @Nullable Double horizon,
        ShotSize shotSize,
        String words,
        Evidence evidence) {
    /** Where the centre of interest lies. */
    public enum Placement {
        CENTERED,
        LEFT_THIRD,
        RIGHT_THIRD,
        UPPER_THIRD,
        LOWER_THIRD,
        THIRDS_CROSSING,
        OFF_CENTER,
        /** Nothing stands out: a pattern or an even surface. */
        ALL_OVER
    }

    /** How large the subject stands in the frame. */
    public enum ShotSize {
        EXTREME_CLOSE_UP,
        CLOSE_UP,
        MEDIUM,
        WIDE,
        EXTREME_WIDE,
        UNKNOWN
    }

    public Composition {
        Share.checked(centerX, "centerX");
        Share.checked(centerY, "centerY");
        Objects.requireNonNull(subject);
        Objects.requireNonNull(placement);
        Share.checked(thirds, "thirds");
        Share.checked(symmetry, "symmetry");
        Share.checked(negativeSpace, "negativeSpace");
        if (horizon != null) {
            Share.checked(horizon, "horizon");
        }
        Objects.requireNonNull(shotSize);
        Objects.requireNonNull(words);
        Objects.requireNonNull(evidence);
    }
}
