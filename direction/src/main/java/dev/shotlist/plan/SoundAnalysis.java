package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was measured in a sound; times in seconds, tempo in beats per minute. */
public record SoundAnalysis(
        @Nullable Double tempo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double tempoConfidence,
        List<Double> tempoAlternatives,
        List<Double> beatTimes,
        List<Double> downbeatTimes,
        @Nullable Double loudnessLufs,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double truePeakDbtp,
        List<Double> energy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode details) {
    public SoundAnalysis {
        tempoAlternatives = List.copyOf(tempoAlternatives);
        beatTimes = List.copyOf(beatTimes);
        downbeatTimes = List.copyOf(downbeatTimes);
        energy = List.copyOf(energy);
    }
}
