package dev.shotlist.media.film;

import dev.shotlist.media.picture.PictureLook;
import java.util.Objects;

/**
 * A frame that stands for a part of a film.
 *
 * @param time seconds
 * @param role why it was chosen
 * @param shot index of its shot
 * @param jpeg a small JPEG of the upright frame
 */
public record KeyFrame(double time, Role role, int shot, Jpeg jpeg, PictureLook look) {
    /** Why a frame was chosen. */
    public enum Role {
        FIRST,
        KEY,
        LAST
    }

    public KeyFrame {
        if (!(time >= 0) || shot < 0) {
            throw new IllegalArgumentException("time and shot cannot be negative");
        }
        Objects.requireNonNull(role);
        Objects.requireNonNull(jpeg);
        Objects.requireNonNull(look);
    }
}
