package dev.shotlist.treatment;

import dev.shotlist.asking.CleanText;
import dev.shotlist.asking.Shape;
import dev.shotlist.defaults.Settled;
import dev.shotlist.llm.Finding;
import dev.shotlist.llm.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Holds an answer to the schema and to what the brief forbids. A finding below {@code /scenes/N}
 * spoils that scene alone. What a model merely forgot is no finding: it is put in without asking
 * again.
 */
final class TreatmentRules implements Validator {
    private static final String SCENES = "scenes";
    private static final String CONTINUITY = "continuity";

    private static final List<String> SEEN = List.of("subject", "environment", "generation_prompt");
    private static final List<String> NAMED =
            List.of("concept", "aesthetic", "lighting_style", "camera_style", "composition");

    private final Settled settled;
    private final TextRules texts;

    /**
     * @param secret the system prompt, which no answer may repeat
     */
    TreatmentRules(Settled settled, PeopleWords people, String secret) {
        this.settled = settled;
        this.texts = new TextRules(settled, people, secret);
    }

    @Override
    public List<Finding> findings(JsonNode json) {
        Findings wrong = new Findings();
        Treatment.SHAPE.check(json, "", wrong);
        for (Shape.Part part : Treatment.SHAPE.parts()) {
            if (!part.name().equals(SCENES)) {
                plain(json.path(part.name()), "/" + part.name(), wrong);
            }
        }
        NAMED.forEach(field -> add("/" + field, texts.named(json.path(field)), wrong));
        add("/call_to_action", texts.said(json.path("call_to_action")), wrong);
        scenes(json, recurring(json, wrong), wrong);
        return wrong.all();
    }

    /** What stands in a list of that name, up to so many; nothing where it is no list. */
    private static List<JsonNode> listed(JsonNode json, String name, int most) {
        List<JsonNode> listed = new ArrayList<>();
        JsonNode list = json.path(name);
        for (int i = 0; list.isArray() && i < Math.min(list.size(), most); i++) {
            listed.add(list.get(i));
        }
        return listed;
    }

    private Set<String> recurring(JsonNode json, Findings wrong) {
        Set<String> ids = new HashSet<>();
        List<JsonNode> all = listed(json, CONTINUITY, Answer.MOST_RECURRING);
        for (int i = 0; i < all.size(); i++) {
            String at = "/" + CONTINUITY + "/" + i;
            String id = all.get(i).path("id").asString("");
            if (!id.chars().allMatch(TreatmentRules::isPlain)) {
                wrong.add(at + "/id", "must be lower-case letters, digits and underscores");
            } else if (!ids.add(id)) {
                wrong.add(at + "/id", "is there twice");
            }
            add(at + "/description", texts.seen(all.get(i).path("description")), wrong);
        }
        return ids;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    private void scenes(JsonNode json, Set<String> recurring, Findings wrong) {
        int written = json.path(SCENES).isArray() ? json.path(SCENES).size() : 0;
        Integer demanded = settled.sceneCount();
        int most = SceneRoom.most(settled);
        if (demanded != null && written != demanded) {
            wrong.add(
                    "/" + SCENES,
                    "the brief asks for exactly %d scenes, not %d".formatted(demanded, written));
        } else if (written > most) {
            wrong.add(
                    "/" + SCENES,
                    "the piece has room for at most %d scenes, not %d".formatted(most, written));
        }
        List<JsonNode> scenes = listed(json, SCENES, most);
        for (int i = 0; i < scenes.size(); i++) {
            scene(scenes.get(i), "/" + SCENES + "/" + i, recurring, wrong);
        }
    }

    private void scene(JsonNode scene, String at, Set<String> recurring, Findings wrong) {
        plain(scene, at, wrong);
        SEEN.forEach(field -> add(at + "/" + field, texts.seen(scene.path(field)), wrong));
        add(at + "/voiceover", texts.said(scene.path("voiceover")), wrong);
        JsonNode lines = scene.path("on_screen");
        for (int i = 0; i < lines.size(); i++) {
            add(at + "/on_screen/" + i, texts.said(lines.path(i)), wrong);
        }
        for (JsonNode shown : scene.path("shows")) {
            if (!recurring.contains(shown.asString(""))) {
                wrong.add(at + "/shows", "names what is not in continuity");
            }
        }
        JsonNode shot = scene.path("brief_shot");
        if (shot.isIntegralNumber() && shot.asInt(0) > settled.shots().size()) {
            wrong.add(
                    at + "/brief_shot",
                    "the brief orders %d shots".formatted(settled.shots().size()));
        }
    }

    private static void add(String at, Optional<String> fault, Findings wrong) {
        fault.ifPresent(one -> wrong.add(at, one));
    }

    private void plain(JsonNode node, String at, Findings wrong) {
        if (node.isString()) {
            add(at, texts.plain(node.stringValue()), wrong);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                plain(node.get(i), at + "/" + i, wrong);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            plain(
                                    field.getValue(),
                                    at + "/" + CleanText.shown(field.getKey()),
                                    wrong));
        }
    }
}
