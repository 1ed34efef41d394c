package dev.shotlist.pipeline;

import dev.shotlist.edit.applying.ClipFollowing;
import dev.shotlist.fitting.Fitting;
import dev.shotlist.plan.Clip;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the clips of edited scenes anew: another length, another picture or another frame needs
 * other renderings. Scenes that the edit left alone keep theirs.
 */
final class Refitting implements ClipFollowing {
    /** A plan may hold what our types do not know; it stays in the JSON. */
    private static final JsonMapper LENIENT =
            PlanJson.mapper()
                    .rebuild()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final String[] SHOWN = {"duration", "visual", "audio", "source"};
    private static final String[] FRAME = {"aspect_ratio", "resolution"};

    private final Fitting fitting;

    Refitting(Fitting fitting) {
        this.fitting = fitting;
    }

    @Override
    public ObjectNode follow(ObjectNode before, ObjectNode after) {
        List<Integer> stale = stale(before, after);
        if (stale.isEmpty()) {
            return after;
        }
        try {
            return refitted(before, after, stale);
        } catch (JacksonException e) {
            // A partial plan, or another's: nothing is known of what its clips should be.
            return after;
        }
    }

    private static List<Integer> stale(ObjectNode before, ObjectNode after) {
        boolean frame = differ(specs(before), specs(after), FRAME);
        List<Integer> stale = new ArrayList<>();
        JsonNode scenes = after.path("scenes");
        for (int i = 0; i < scenes.size(); i++) {
            JsonNode was = named(before, scenes.get(i).path("id"));
            boolean changed = was == null || frame || differ(was, scenes.get(i), SHOWN);
            if (changed && model(scenes.get(i), was, after) != null) {
                stale.add(i);
            }
        }
        return stale;
    }

    private static JsonNode specs(ObjectNode plan) {
        return plan.path("creative_direction").path("technical_specs");
    }

    private static boolean differ(JsonNode was, JsonNode is, String[] fields) {
        for (String field : fields) {
            if (!was.path(field).equals(is.path(field))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable JsonNode named(ObjectNode plan, JsonNode id) {
        for (JsonNode scene : plan.path("scenes")) {
            if (scene.path("id").equals(id)) {
                return scene;
            }
        }
        return null;
    }

    /** Of the scene's own clips; a new scene is made by the plan's model. Null for none. */
    private static @Nullable String model(JsonNode scene, @Nullable JsonNode was, ObjectNode plan) {
        JsonNode own = scene.path("clips").path(0).path("model");
        JsonNode model = own.isString() || was != null ? own : specs(plan).path("target_model");
        return model.isString() ? model.stringValue() : null;
    }

    private ObjectNode refitted(ObjectNode before, ObjectNode after, List<Integer> stale) {
        CreativeDirection direction =
                LENIENT.treeToValue(after.path("creative_direction"), CreativeDirection.class);
        List<Scene> scenes = new ArrayList<>();
        for (JsonNode scene : after.path("scenes")) {
            ObjectNode plain = ((ObjectNode) scene).deepCopy();
            plain.remove("clips");
            scenes.add(LENIENT.treeToValue(plain, Scene.class));
        }
        ExtractedReferences references =
                LENIENT.treeToValue(after.path("extracted_references"), ExtractedReferences.class);
        ObjectNode result = after.deepCopy();
        ArrayNode nodes = (ArrayNode) result.path("scenes");
        for (int index : stale) {
            ObjectNode scene = (ObjectNode) nodes.get(index);
            JsonNode id = scene.path("id");
            String model = model(scene, named(before, id), after);
            List<Clip> clips =
                    model == null
                            ? null
                            : fitting.refit(
                                    model,
                                    isDraft(before, id),
                                    direction,
                                    scenes,
                                    index,
                                    references);
            if (clips != null) {
                scene.set("clips", PlanJson.mapper().valueToTree(clips));
            }
        }
        return result;
    }

    /** Whether the plan's price was of drafts. */
    private static boolean isDraft(ObjectNode plan, JsonNode id) {
        for (JsonNode row : plan.path("cost_estimate").path("breakdown").path("scenes")) {
            if (row.path("id").equals(id)) {
                return row.path("quality").asString("").equals("draft");
            }
        }
        return false;
    }
}
