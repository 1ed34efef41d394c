package dev.shotlist.scripted;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a plain treatment from the facts in a prompt, as an obedient model without imagination
 * would.
 */
public final class ScriptedDirector {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FACTS = "FACTS\n";

    private static final List<String> SIZES =
            List.of("close_up", "wide_shot", "medium_shot", "extreme_close_up", "full_shot");
    private static final List<String> MOVES =
            List.of("push_in", "static", "truck", "tilt", "orbital");
    private static final List<String> PLACES =
            List.of(
                    "a windowsill at first light",
                    "a stone courtyard after rain",
                    "a workbench under a single lamp",
                    "a long empty corridor",
                    "a rooftop in evening haze");
    private static final List<String> PURPOSES =
            List.of("hook", "context", "product_showcase", "benefit", "proof");

    private ScriptedDirector() {}

    /** The treatment for the facts that the message begins with; empty where there are none. */
    public static Optional<ObjectNode> treatment(String message) {
        if (!message.startsWith(FACTS)) {
            return Optional.empty();
        }
        int end = message.indexOf('\n', FACTS.length());
        try {
            return Optional.of(treatment(MAPPER.readTree(message.substring(FACTS.length(), end))));
        } catch (JacksonException notFacts) {
            return Optional.empty();
        }
    }

    /** The user's words in a request of either vendor, pictures left out. */
    public static String message(String request) {
        for (JsonNode message : MAPPER.readTree(request).path("messages")) {
            if (message.path("role").asString("").equals("user")) {
                JsonNode content = message.path("content");
                if (content.isString()) {
                    return content.stringValue();
                }
                for (JsonNode part : content) {
                    if (part.path("text").isString()) {
                        return part.path("text").stringValue();
                    }
                }
            }
        }
        return "";
    }

    private static ObjectNode treatment(JsonNode facts) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        String product = facts.at("/product/name").asString("the thing");
        all.put(
                "concept",
                "Scripted: "
                        + product
                        + " is met in five quiet places, each nearer than the last.");
        all.put("aesthetic", "Plain and exact, nothing moves that need not");
        all.put("lighting_style", "One soft source from the side");
        all.put("camera_style", "Slow, on rails, one move a shot");
        all.put("composition", "The subject off centre, much air");
        all.putArray("mood").add("quiet").add("exact");
        all.putArray("music_mood").add("spare");
        if (facts.path("call_to_action").path("text").isString()
                || facts.path("call_to_action").isNull()) {
            all.putNull("call_to_action");
        } else {
            all.put("call_to_action", "See it up close");
        }
        all.putArray("continuity")
                .addObject()
                .put("id", "piece")
                .put("kind", "product")
                .put("description", "one object with a matte surface, worn at the edges");
        int exactly = facts.at("/scenes/exactly").asInt(0);
        int scenes = exactly > 0 ? exactly : facts.at("/scenes/about").asInt(3);
        int orders = facts.path("shots_in_order").size();
        ArrayNode list = all.putArray("scenes");
        for (int i = 0; i < scenes; i++) {
            String words =
                    i < orders ? facts.at("/shots_in_order/" + i + "/words").asString("") : "";
            list.add(scene(facts, i, scenes, words));
        }
        return all;
    }

    private static ObjectNode scene(JsonNode facts, int i, int scenes, String order) {
        ObjectNode scene = JsonNodeFactory.instance.objectNode();
        boolean last = i == scenes - 1 && !facts.path("call_to_action").isNull();
        String place = PLACES.get(i % PLACES.size());
        String subject = order.isEmpty() ? "the object, turned once" : order;
        scene.put("purpose", last ? "cta" : PURPOSES.get(i % PURPOSES.size()));
        scene.put("emphasis", i == 0 ? "short" : "usual");
        if (order.isEmpty()) {
            scene.putNull("brief_shot");
        } else {
            scene.put("brief_shot", i + 1);
        }
        scene.put("shot_type", SIZES.get(i % SIZES.size()));
        scene.put("camera_movement", MOVES.get(i % MOVES.size()));
        scene.putNull("camera_angle");
        scene.put("subject", subject);
        scene.put("environment", place);
        scene.put(
                "generation_prompt",
                subject
                        + " on "
                        + place
                        + ", one object with a matte surface, worn at the edges; soft light from the"
                        + " left falls off towards the back; the camera holds its distance and"
                        + " moves once; fine grain, 50mm lens.");
        scene.putArray("shows").add("piece");
        scene.put("energy", 0.4);
        scene.putArray("sound_effects");
        if (facts.at("/sound/voice").isObject() && i == 0) {
            scene.put("voiceover", "Look again.");
        } else {
            scene.putNull("voiceover");
        }
        scene.put("speaks_on_camera", false);
        scene.putArray("on_screen");
        scene.put("transition", "cut");
        scene.put("reason", "Place " + (i + 1) + " of the walk towards it.");
        return scene;
    }
}
