package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Other lengths that hold under a condition.
 *
 * @param resolution at which it holds; null for any
 * @param references whether it holds only where reference pictures are given
 * @param frames whether it holds only where a first or last frame is given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LengthLimit(
        @Nullable ResolutionTier resolution,
        @Nullable Boolean references,
        @Nullable Boolean frames,
        ClipLengths durations,
        @Nullable String note) {
    public LengthLimit {
        CatalogueRules.present("a limit", "durations", durations);
    }

    boolean holds(@Nullable ResolutionTier tier, boolean withReferences, boolean withFrames) {
        return (resolution == null || resolution.equals(tier))
                && (!Boolean.TRUE.equals(references) || withReferences)
                && (!Boolean.TRUE.equals(frames) || withFrames);
    }
}
