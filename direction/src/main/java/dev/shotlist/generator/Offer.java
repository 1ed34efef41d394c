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
 * @param prices list price of one take of each clip; empty where no price is known
 * @param program that the dearest clip is paid by; null where no price is known
 */
public record Offer(
        Generator generator,
        Quality quality,
        @Nullable ResolutionTier tier,
        boolean sound,
        List<Seconds> clips,
        List<BigDecimal> prices,
        @Nullable PriceProgram program) {
    public Offer {
        clips = List.copyOf(clips);
        prices = List.copyOf(prices);
        if (!prices.isEmpty() && prices.size() != clips.size()) {
            throw new IllegalArgumentException("each clip has a price, or none has");
        }
    }

    /** List price of one take of all clips; null where no price is known. */
    public @Nullable BigDecimal usd() {
        return prices.isEmpty() ? null : prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Seconds to be rendered. */
    public Seconds rendered() {
        return clips.stream().reduce(Seconds.ZERO, Seconds::plus);
    }

    boolean isCheaperThan(@Nullable Offer other) {
        BigDecimal ours = usd();
        BigDecimal theirs = other == null ? null : other.usd();
        if (ours == null || theirs == null) {
            return other == null || ours != null;
        }
        return ours.compareTo(theirs) < 0;
    }
}
