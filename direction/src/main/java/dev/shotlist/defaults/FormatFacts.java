package dev.shotlist.defaults;

import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is usual in a format.
 *
 * @param typicalSeconds null where the platform decides
 * @param pace null where the mood decides
 * @param slowest what it is cut at where the mood alone would be slower; null where it may be
 * @param moods of pieces whose brief names none; null where the category decides
 */
public record FormatFacts(
        Format id,
        @Nullable Double typicalSeconds,
        @Nullable Pace pace,
        @Nullable Pace slowest,
        @Nullable List<String> moods,
        boolean music,
        boolean cta,
        boolean voice) {}
