package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One rendering to ask a generator for, and the part of it that is used.
 *
 * @param renderDuration seconds to render
 * @param in seconds of the rendered clip; so {@code out}
 * @param firstFrame index in extracted_references.images; so {@code lastFrame} and {@code
 *     references}
 * @param continues whether it starts from the frame at the previous clip's out; absent where not
 * @param resolution the generator's name for its size; absent where not known
 * @param aspectRatio that is asked for
 * @param crop what is cut off to come to the plan's ratio; absent where nothing is
 * @param usd list price of one take; absent where not known
 * @param reason why this generator, where it was chosen for the scene
 * @param endpoint that the request is sent to
 * @param request the body that the generator's own interface takes; pictures stand in it as {@code
 *     {{image:N}}} and {@code {{previous_clip:last_used_frame}}}
 */
public record Clip(
        String model,
        String prompt,
        @Nullable String negativePrompt,
        Seconds renderDuration,
        Seconds in,
        Seconds out,
        @Nullable Integer firstFrame,
        @Nullable Integer lastFrame,
        List<Integer> references,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean continues,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String resolution,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Ratio aspectRatio,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Crop crop,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ClipSound sound,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double usd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String endpoint,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode request) {
    public Clip {
        references = List.copyOf(references);
        if (in.compareTo(out) >= 0 || out.compareTo(renderDuration) > 0) {
            throw new IllegalArgumentException(
                    "a clip of " + renderDuration + " s has no part from " + in + " to " + out);
        }
    }
}
