package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One rendering to ask a generator for, and the part of it that is used.
 *
 * @param in seconds of the rendered clip
 * @param request the body that the generator's own interface takes
 */
public record Clip(
        String model,
        String prompt,
        @Nullable String negativePrompt,
        double renderDuration,
        Seconds in,
        Seconds out,
        @Nullable Integer firstFrame,
        @Nullable Integer lastFrame,
        List<Integer> references,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode request) {
    public Clip {
        references = List.copyOf(references);
    }
}
