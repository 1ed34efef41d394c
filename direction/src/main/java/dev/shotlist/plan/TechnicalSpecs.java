package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Length, shape and place of the piece.
 *
 * @param targetModel id of the video generator that the scenes are fitted to
 */
public record TechnicalSpecs(
        Format format,
        Seconds duration,
        Ratio aspectRatio,
        Platform platform,
        Resolution resolution,
        double fps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SafeArea safeArea,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Language language,
        @Nullable String targetModel,
        @Nullable String placement) {
    private static final long LONGEST_MILLIS = 600_000;

    public TechnicalSpecs {
        if (duration.isZero() || duration.millis() > LONGEST_MILLIS) {
            throw new IllegalArgumentException("a piece lasts up to 600 s, not " + duration);
        }
        if (!(fps > 0)) {
            throw new IllegalArgumentException("not a frame rate: " + fps);
        }
    }

    /** The same with the scenes fitted to another generator. */
    public TechnicalSpecs withTargetModel(@Nullable String other) {
        return new TechnicalSpecs(
                format,
                duration,
                aspectRatio,
                platform,
                resolution,
                fps,
                safeArea,
                language,
                other,
                placement);
    }
}
