package dev.shotlist.generator;

import dev.shotlist.plan.Seconds;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of having a generator make a scene's clips.
 *
 * @param tier null where the generator's resolutions are not known
 * @param sound whether the clips come with sound
 * @param clips lengths to be rendered
 * @param program null where no price is known
 * @param usd list price of one take of all clips; null where no price is known
 */
public record Offer(
        Generator generator,
        Quality quality,
        @Nullable ResolutionTier tier,
        boolean sound,
        List<Seconds> clips,
        @Nullable PriceProgram program,
        @Nullable BigDecimal usd) {
    public Offer {
        clips = List.copyOf(clips);
    }

    /** Seconds to be rendered. */
    public Seconds rendered() {
        return clips.stream().reduce(Seconds.ZERO, Seconds::plus);
    }

    boolean isCheaperThan(@Nullable Offer other) {
        if (other == null || other.usd == null) {
            return other == null || usd != null;
        }
        return usd != null && usd.compareTo(other.usd) < 0;
    }
}
