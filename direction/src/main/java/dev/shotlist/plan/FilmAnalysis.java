package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was measured in a film; times in seconds of the film. */
public record FilmAnalysis(
        double duration,
        int width,
        int height,
        double fps,
        List<Double> cutTimes,
        double cutsPerMinute,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cameraMovement,
        @Nullable SoundAnalysis audio,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode details) {
    public FilmAnalysis {
        cutTimes = List.copyOf(cutTimes);
    }
}
