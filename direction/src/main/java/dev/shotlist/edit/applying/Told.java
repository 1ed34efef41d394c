package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What follows an edit as a reader wants it: scenes by number, and many of a kind in one go. */
final class Told {
    /** So many scenes are still named one by one. */
    private static final int FEW = 3;

    private static final String PROMPT = "prompt of ";
    private static final String REWRITTEN = " rewritten";

    /** What is said of a scene, by how it begins; the scenes' id follows. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "retimed ",
                    "new times in ",
                    "silenced ",
                    "no music in ",
                    "text moved in ",
                    "text moved in ",
                    PROMPT,
                    "new prompts in ");

    private Told() {}

    /**
     * @param plan after the edit
     */
    static List<String> shortly(Collection<String> consequences, JsonNode plan) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (String one : consequences) {
            String kind = KINDS.keySet().stream().filter(one::startsWith).findFirst().orElse(null);
            if (kind == null) {
                told.putIfAbsent(one, List.of());
            } else {
                String scene = one.substring(kind.length());
                boolean rewritten = kind.equals(PROMPT) && scene.endsWith(REWRITTEN);
                told.computeIfAbsent(KINDS.getOrDefault(kind, kind), _ -> new ArrayList<>())
                        .add(
                                rewritten
                                        ? scene.substring(0, scene.length() - REWRITTEN.length())
                                        : scene);
            }
        }
        List<String> sentences = new ArrayList<>();
        told.forEach((words, scenes) -> sentences.add(words + named(scenes, plan)));
        return sentences;
    }

    private static String named(List<String> scenes, JsonNode plan) {
        if (scenes.isEmpty()) {
            return "";
        }
        int all = plan.path("scenes").size();
        if (scenes.size() == all && all > 1) {
            return "all scenes";
        }
        return scenes.size() > FEW ? scenes.size() + " scenes" : Wording.scenes(plan, scenes);
    }
}
