package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.plan.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video generator as the catalogue has it. Null is not known.
 *
 * @param retiredOn from when it cannot be used
 * @param replacedBy ids of what may be used in its place
 * @param limits lengths under conditions; the last that holds counts
 * @param aspectRatios empty where they are not known; so {@code resolutions}
 * @param framesExcludeReferences whether it takes frames or references, not both
 * @param needsPicture whether it makes films from pictures only
 * @param negativePrompt whether it takes what to avoid in a field of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Generator(
        String id,
        String name,
        String vendor,
        Family family,
        ModelStatus status,
        @Nullable LocalDate released,
        @Nullable LocalDate retiredOn,
        List<String> replacedBy,
        ClipLengths durations,
        List<LengthLimit> limits,
        List<Ratio> aspectRatios,
        List<ResolutionTier> resolutions,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double fps,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Sound audio,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean firstFrame,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean lastFrame,
        @Nullable Integer referenceImagesMax,
        @Nullable Integer referenceVideosMax,
        @Nullable Integer referenceAudioMax,
        @Nullable Integer keyframesMax,
        @Nullable Integer internalShotsMax,
        @Nullable Double extendSeconds,
        @Nullable Boolean framesExcludeReferences,
        @Nullable Boolean needsPicture,
        @Nullable Boolean openWeights,
        @Nullable String inputFilter,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer maxPromptChars,
        boolean negativePrompt,
        List<PriceProgram> prices,
        List<String> notes) {

    /** A model without room for a sentence is a slip in the file. */
    private static final int SHORTEST_PROMPT = 200;

    /** Ratios this near are the same: 1.778 and 16:9. */
    private static final double SAME_RATIO = 0.005;

    public Generator {
        replacedBy = copy(replacedBy);
        limits = copy(limits);
        aspectRatios = copy(aspectRatios);
        resolutions = copy(resolutions);
        prices = copy(prices);
        notes = copy(notes);
        if (id.isBlank() || name.isBlank() || vendor.isBlank()) {
            throw new IllegalArgumentException("a generator has an id, a name and a vendor");
        }
        if (maxPromptChars != null && maxPromptChars < SHORTEST_PROMPT) {
            throw new IllegalArgumentException(id + ": a prompt of " + maxPromptChars);
        }
        for (PriceProgram price : prices) {
            if (price.resolution() != null && !resolutions.contains(price.resolution())) {
                throw new IllegalArgumentException(
                        id + ": priced at " + price.resolution() + ", which it does not make");
            }
        }
    }

    /** The file may leave lists out. */
    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public boolean isCurrent(LocalDate today) {
        return status == ModelStatus.CURRENT && (retiredOn == null || retiredOn.isAfter(today));
    }

    /** Whether it makes the ratio without a crop. */
    public boolean makes(Ratio ratio) {
        return aspectRatios.stream().anyMatch(one -> same(one, ratio));
    }

    static boolean same(Ratio one, Ratio other) {
        return Math.abs(one.value() / other.value() - 1) < SAME_RATIO;
    }

    public boolean takesReferences() {
        return referenceImagesMax != null && referenceImagesMax > 0;
    }

    public boolean takesFirstFrame() {
        return Boolean.TRUE.equals(firstFrame);
    }

    public boolean startsFromPicturesOnly() {
        return Boolean.TRUE.equals(needsPicture);
    }
}
