package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was measured in a picture.
 *
 * @param colorTemperature warm, neutral or cool
 * @param details every single measurement with its confidence and evidence
 */
public record PictureAnalysis(
        List<WeightedColor> dominantColors,
        String lighting,
        String composition,
        String mood,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double brightness,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double contrast,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double saturation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String colorTemperature,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode details) {
    public PictureAnalysis {
        dominantColors = List.copyOf(dominantColors);
    }
}
