package dev.shotlist.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Another plan of the same brief.
 *
 * @param axes what sets it apart from the first
 * @param distance measured distance from the nearest plan before it, 0 to 1
 * @param sharedScenes ids of its scenes that an earlier plan has rendered, at least as long
 * @param marginalUsd what the rest of it costs beside the earlier plans; null without an estimate
 */
public record Variant(
        JsonNode axes,
        double distance,
        List<String> sharedScenes,
        @Nullable Double marginalUsd,
        Plan plan) {
    public Variant {
        // A plan written before scenes were shared names none.
        sharedScenes = sharedScenes == null ? List.of() : List.copyOf(sharedScenes);
    }
}
