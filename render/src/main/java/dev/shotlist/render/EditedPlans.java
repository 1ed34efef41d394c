package dev.shotlist.render;

import tools.jackson.databind.JsonNode;

/**
 * A plan, or the direction alone, before an edit and after it.
 *
 * @param after the answer with {@code edit}
 */
record EditedPlans(JsonNode before, JsonNode after) {
    JsonNode directionBefore() {
        return direction(before);
    }

    JsonNode directionAfter() {
        return direction(after);
    }

    /** A bare direction is the direction. */
    private static JsonNode direction(JsonNode plan) {
        boolean whole = plan.has("creative_direction") || plan.has("scenes");
        return whole ? plan.path("creative_direction") : plan;
    }

    /** Whether a scene of the plan afterwards has to be rendered again. */
    boolean isRendered(JsonNode scene) {
        return after.path("edit")
                .path("rerender")
                .valueStream()
                .anyMatch(one -> one.equals(scene.path("id")));
    }

    /** The scene of a plan that has the same id; a missing node where none has. */
    static JsonNode named(JsonNode plan, JsonNode wanted) {
        for (JsonNode scene : plan.path("scenes")) {
            if (scene.path("id").equals(wanted.path("id"))) {
                return scene;
            }
        }
        return plan.path("none such");
    }
}
