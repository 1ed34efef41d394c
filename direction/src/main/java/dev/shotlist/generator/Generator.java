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
 * @param wire null where nothing is known of how it is called
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
        @Nullable Wire wire,
        List<PriceProgram> prices,
        List<String> notes) {

    /** A model without room for a sentence is a slip in the file. */
    private static final int SHORTEST_PROMPT = 200;

    public Generator {
        CatalogueRules.present(null, "id", id);
        CatalogueRules.present(id, "name", name);
        CatalogueRules.present(id, "vendor", vendor);
        CatalogueRules.present(id, "family", family);
        CatalogueRules.present(id, "status", status);
        CatalogueRules.present(id, "durations", durations);
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
        CatalogueRules.check(
                id, status, released, retiredOn, resolutions, durations, limits, audio, prices);
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
        return aspectRatios.stream().anyMatch(ratio::isSameAs);
    }

    /** Of the ratios that it makes, the one that loses least when it is cropped to another. */
    public Ratio nearest(Ratio wanted) {
        Ratio best = wanted;
        double most = 0;
        for (Ratio one : aspectRatios) {
            double kept = Math.min(one.value() / wanted.value(), wanted.value() / one.value());
            if (kept > most) {
                most = kept;
                best = one;
            }
        }
        return best;
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
