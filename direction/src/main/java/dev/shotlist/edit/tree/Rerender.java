package dev.shotlist.edit.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which scenes must be rendered again, and their share of what the plan costs. */
public final class Rerender {
    private Rerender() {}

    /** Ids of scenes that are new, show something else, or last longer; all at another frame. */
    public static List<String> of(ObjectNode before, ObjectNode after) {
        boolean frame =
                !spec(before, "aspect_ratio").equals(spec(after, "aspect_ratio"))
                        || !spec(before, "resolution").equals(spec(after, "resolution"))
                        || !spec(before, "fps").equals(spec(after, "fps"));
        Map<String, ObjectNode> old = new HashMap<>();
        new Workbench(before).scenes().forEach(scene -> old.put(Workbench.name(scene), scene));
        List<String> ids = new ArrayList<>();
        for (ObjectNode scene : new Workbench(after).scenes()) {
            ObjectNode was = old.get(Workbench.name(scene));
            boolean again =
                    frame
                            || was == null
                            || !part(was, "visual").equals(part(scene, "visual"))
                            || !part(was, "clips").equals(part(scene, "clips"))
                            || Workbench.millis(scene, "duration")
                                    > Workbench.millis(was, "duration");
            if (again && Workbench.text(scene, "id") != null) {
                ids.add(Workbench.name(scene));
            }
        }
        return ids;
    }

    private static JsonNode spec(ObjectNode plan, String name) {
        return plan.path("creative_direction").path("technical_specs").path(name);
    }

    private static JsonNode part(ObjectNode scene, String name) {
        return scene.path(name);
    }

    /** What the clips cost, else the plan's own estimate by seconds; null where there is none. */
    public static @Nullable Double usd(ObjectNode before, ObjectNode after, List<String> ids) {
        Double clips = clips(after, ids);
        if (clips != null) {
            return clips;
        }
        JsonNode total = after.path("cost_estimate").path("total_usd");
        if (!total.isNumber()) {
            return null;
        }
        long all = 0;
        for (ObjectNode scene : new Workbench(after).scenes()) {
            all += Math.max(0, Workbench.millis(scene, "duration"));
        }
        long again = 0;
        for (ObjectNode scene : new Workbench(after).scenes()) {
            if (ids.contains(Workbench.name(scene))) {
                again += Math.max(0, Workbench.millis(scene, "duration"));
            }
        }
        return all == 0 ? null : Math.round(total.doubleValue() * again / all * 100) / 100.0;
    }

    /** One take of the scenes' clips at list price; null where one of them has no price. */
    private static @Nullable Double clips(ObjectNode after, List<String> ids) {
        double usd = 0;
        for (ObjectNode scene : new Workbench(after).scenes()) {
            JsonNode clips = scene.path("clips");
            boolean again = ids.contains(Workbench.name(scene));
            if (again && clips.isEmpty()) {
                return null;
            }
            for (JsonNode clip : again ? clips : List.<JsonNode>of()) {
                if (!clip.path("usd").isNumber()) {
                    return null;
                }
                usd += clip.get("usd").doubleValue();
            }
        }
        return Math.round(usd * 10_000) / 10_000.0;
    }
}
