package dev.shotlist.defaults;

import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import dev.shotlist.plan.SafeArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one placement of a platform asks for.
 *
 * @param shortest seconds, null where nothing was found; so {@code longest}
 * @param advised seconds from and to, null where nothing was found
 * @param exactLengths the only lengths taken, in seconds; null where any is
 * @param ratios other ratios taken beside {@code ratio}; null where nothing was found
 * @param safeArea pixels at {@code resolution}; null where none is published
 */
public record PlacementFacts(
        String id,
        Ratio ratio,
        Resolution resolution,
        double fps,
        @Nullable SafeArea safeArea,
        @Nullable Double shortest,
        @Nullable Double longest,
        @Nullable List<Double> advised,
        @Nullable List<Double> exactLengths,
        @Nullable List<Ratio> ratios,
        @Nullable String note,
        String source,
        String read) {

    public boolean takes(Ratio other) {
        return ratio.equals(other) || (ratios != null && ratios.contains(other));
    }
}
