package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is seen and how it is shot.
 *
 * @param shows ids of the continuity entries in this scene
 */
public record Visual(
        ShotSize shotType,
        String subject,
        CameraMovement cameraMovement,
        String environment,
        String generationPrompt,
        @Nullable String negativePrompt,
        @Nullable Integer referenceImageIndex,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CameraAngle cameraAngle,
        List<String> shows) {
    public Visual {
        shows = List.copyOf(shows);
    }

    /** The same picture asked for in other words. */
    public Visual withPrompts(String prompt, @Nullable String negative) {
        return new Visual(
                shotType,
                subject,
                cameraMovement,
                environment,
                prompt,
                negative,
                referenceImageIndex,
                cameraAngle,
                shows);
    }

    /** The same picture with other continuity entries in it. */
    public Visual showing(List<String> ids) {
        return new Visual(
                shotType,
                subject,
                cameraMovement,
                environment,
                generationPrompt,
                negativePrompt,
                referenceImageIndex,
                cameraAngle,
                ids);
    }
}
