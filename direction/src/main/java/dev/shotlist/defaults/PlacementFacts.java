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

    /** EBU R95: graphics stay 5% off each edge. */
    private static final double GRAPHICS_MARGIN = 0.05;

    /** Pixels of the shorter side where no placement names a size. */
    private static final int SHORT_SIDE = 1080;

    /** Pixels of the frame at another ratio than the placement's own. */
    public Resolution resolution(Ratio other) {
        if (ratio.equals(other)) {
            return resolution;
        }
        double value = other.value();
        int longer = even(SHORT_SIDE * Math.max(value, 1 / value));
        return value >= 1 ? new Resolution(longer, SHORT_SIDE) : new Resolution(SHORT_SIDE, longer);
    }

    /** The published safe area at its own ratio, else the usual margin for graphics. */
    public SafeArea safeArea(Ratio other) {
        if (safeArea != null && ratio.equals(other)) {
            return safeArea;
        }
        Resolution frame = resolution(other);
        int across = (int) Math.round(frame.width() * GRAPHICS_MARGIN);
        int down = (int) Math.round(frame.height() * GRAPHICS_MARGIN);
        return new SafeArea(down, across, down, across);
    }

    /** Codecs want even sides. */
    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }

    public boolean takes(Ratio other) {
        return ratio.equals(other) || (ratios != null && ratios.contains(other));
    }
}
