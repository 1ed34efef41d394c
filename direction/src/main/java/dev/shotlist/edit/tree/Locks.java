package dev.shotlist.edit.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What must stay as it is, by JSON Pointer. A pointer to a scene follows that scene, by its id,
 * wherever it goes.
 */
public final class Locks {
    private static final String SCENES = "/scenes/";

    private final Map<String, Held> held = new LinkedHashMap<>();

    private record Held(@Nullable String scene, String within, JsonNode value) {}

    /** Holds what lies at the pointer now; false where nothing does. */
    public boolean hold(JsonNode plan, String pointer) {
        JsonNode value = Pointers.at(plan, pointer);
        if (value == null) {
            return false;
        }
        String scene = null;
        String within = pointer;
        if (pointer.startsWith(SCENES)) {
            int end = pointer.indexOf('/', SCENES.length());
            JsonNode node = Pointers.at(plan, end < 0 ? pointer : pointer.substring(0, end));
            if (node instanceof ObjectNode object && Workbench.text(object, "id") != null) {
                scene = Workbench.text(object, "id");
                within = end < 0 ? "" : pointer.substring(end);
            }
        }
        held.put(pointer, new Held(scene, within, value.deepCopy()));
        return true;
    }

    /** The pointers whose values another tree does not hold. */
    public List<String> broken(JsonNode plan) {
        List<String> broken = new ArrayList<>();
        held.forEach((pointer, lock) -> {
            JsonNode now = lock.scene == null ? plan : scene(plan, lock.scene);
            JsonNode value = now == null ? null : Pointers.at(now, lock.within);
            if (value == null || !value.equals(lock.value)) {
                broken.add(pointer);
            }
        });
        return broken;
    }

    private static @Nullable JsonNode scene(JsonNode plan, String id) {
        for (JsonNode scene : plan.path("scenes")) {
            if (scene instanceof ObjectNode object && id.equals(Workbench.text(object, "id"))) {
                return scene;
            }
        }
        return null;
    }
}
