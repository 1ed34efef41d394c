package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Shotlist answers with: one direction, its scenes, what was seen in the references, and every
 * doubt.
 *
 * @param status always "success"
 * @param version SHA-256 over creative_direction and scenes
 * @param edit what an edit changed; absent on a new plan
 * @param variants other plans of the same brief; absent unless asked for
 */
public record Plan(
        String status,
        String requestId,
        CreativeDirection creativeDirection,
        List<Scene> scenes,
        ExtractedReferences extractedReferences,
        Metadata metadata,
        @Nullable CostEstimate costEstimate,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EditReport edit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Variant> variants) {
    /** The most scenes that a plan may have. */
    public static final int MOST_SCENES = 60;

    public static final String SUCCESS = "success";

    public Plan {
        scenes = List.copyOf(scenes);
        variants = variants == null ? null : List.copyOf(variants);
        if (scenes.isEmpty() || scenes.size() > MOST_SCENES) {
            throw new IllegalArgumentException("a plan has 1 to 60 scenes, not " + scenes.size());
        }
    }

    /** The same with other plans of its brief beside it. */
    public Plan beside(List<Variant> others, Metadata told) {
        return new Plan(
                status,
                requestId,
                creativeDirection,
                scenes,
                extractedReferences,
                told,
                costEstimate,
                version,
                edit,
                others);
    }
}
