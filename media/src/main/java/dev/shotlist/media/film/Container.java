package dev.shotlist.media.film;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a film file says of itself, corrected by what was decoded.
 *
 * @param format the container's short name
 * @param duration seconds of what was decoded
 * @param fps mean frames per second of what was decoded
 * @param width of the upright picture, square pixels
 * @param height of the upright picture, square pixels
 * @param rotation clockwise degrees that were applied: 0, 90, 180 or 270
 * @param frames pictures decoded
 * @param variableRate whether the frames are unevenly spaced
 */
public record Container(
        String format,
        String videoCodec,
        @Nullable String audioCodec,
        double duration,
        double fps,
        int width,
        int height,
        int rotation,
        long frames,
        boolean variableRate) {
    public Container {
        Objects.requireNonNull(format);
        Objects.requireNonNull(videoCodec);
        if (!(duration >= 0 && fps >= 0) || width < 1 || height < 1) {
            throw new IllegalArgumentException("a film has a length, a rate and a size");
        }
    }
}
