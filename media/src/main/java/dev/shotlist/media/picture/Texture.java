package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Share;
import java.util.Objects;

/**
 * The surface of a picture.
 *
 * @param detail share of the picture that carries edges
 * @param grain noise of flat areas as a share of full scale
 * @param sharpness 0 (blurred) to 1 (crisp): how steep the steepest edges are
 * @param words the surface in the field's words
 */
public record Texture(
        double detail, double grain, double sharpness, String words, Evidence evidence) {
    public Texture {
        Share.checked(detail, "detail");
        Share.checked(grain, "grain");
        Share.checked(sharpness, "sharpness");
        Objects.requireNonNull(words);
        Objects.requireNonNull(evidence);
    }
}
