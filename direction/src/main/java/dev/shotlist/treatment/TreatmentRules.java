package dev.shotlist.treatment;

import dev.shotlist.asking.CleanText;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Forbidden;
import dev.shotlist.llm.Finding;
import dev.shotlist.llm.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Holds an answer to the schema and to what the brief forbids. A finding below {@code /scenes/N}
 * spoils that scene alone. What a model merely forgot is no finding: it is put in without asking
 * again.
 */
final class TreatmentRules implements Validator {
    /** A model that is told more than this of one answer mends none of it. */
    private static final int MOST_FINDINGS = 100;

    private static final List<String> SEEN = List.of("subject", "environment", "generation_prompt");
    private static final List<String> MET = List.of("voiceover");

    private final Settled settled;
    private final Forbidden forbidden;
    private final PeopleWords people;
    private final CleanText clean;

    /**
     * @param secret the system prompt, which no answer may repeat
     */
    TreatmentRules(Settled settled, PeopleWords people, String secret) {
        this.settled = settled;
        this.forbidden = new Forbidden(settled);
        this.people = people;
        this.clean = new CleanText(settled.reading().text(), secret);
    }

    @Override
    public List<Finding> findings(JsonNode json) {
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> wrong =
                finding -> {
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add(finding);
                    }
                };
        Treatment.SHAPE.check(json, "", wrong);
        if (json.isObject()) {
            json.properties()
                    .forEach(field -> {
                        if (!field.getKey().equals("scenes")) {
                            texts(field.getValue(), "/" + CleanText.shown(field.getKey()), wrong);
                        }
                    });
            scenes(json, recurring(json.path("continuity"), wrong), wrong);
        }
        return findings;
    }

    private Set<String> recurring(JsonNode continuity, Consumer<Finding> wrong) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < continuity.size(); i++) {
            JsonNode one = continuity.path(i);
            String at = "/continuity/" + i;
            String id = one.path("id").asString("");
            if (!id.chars().allMatch(TreatmentRules::isPlain)) {
                wrong.accept(
                        new Finding(
                                at + "/id", "must be lower-case letters, digits and underscores"));
            } else if (!ids.add(id)) {
                wrong.accept(new Finding(at + "/id", "is there twice"));
            }
            seen(one.path("description"), at + "/description", wrong);
        }
        return ids;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    private void scenes(JsonNode json, Set<String> recurring, Consumer<Finding> wrong) {
        JsonNode scenes = json.path("scenes");
        Integer demanded = settled.sceneCount();
        int most = SceneRoom.most(settled);
        if (scenes.isArray() && demanded != null && scenes.size() != demanded) {
            wrong.accept(
                    new Finding(
                            "/scenes",
                            "the brief asks for exactly %d scenes, not %d"
                                    .formatted(demanded, scenes.size())));
        } else if (scenes.size() > most) {
            wrong.accept(
                    new Finding(
                            "/scenes",
                            "the piece has room for at most %d scenes, not %d"
                                    .formatted(most, scenes.size())));
        }
        for (int i = 0; i < Math.min(scenes.size(), most); i++) {
            scene(scenes.get(i), "/scenes/" + i, recurring, wrong);
        }
    }

    private void scene(JsonNode scene, String at, Set<String> recurring, Consumer<Finding> wrong) {
        texts(scene, at, wrong);
        SEEN.forEach(field -> seen(scene.path(field), at + "/" + field, wrong));
        MET.forEach(field -> met(scene.path(field), at + "/" + field, wrong));
        JsonNode lines = scene.path("on_screen");
        for (int i = 0; i < lines.size(); i++) {
            met(lines.path(i), at + "/on_screen/" + i, wrong);
        }
        for (JsonNode shown : scene.path("shows")) {
            if (!recurring.contains(shown.asString(""))) {
                wrong.accept(new Finding(at + "/shows", "names what is not in continuity"));
            }
        }
        JsonNode shot = scene.path("brief_shot");
        if (shot.isIntegralNumber() && shot.asInt(0) > settled.shots().size()) {
            wrong.accept(
                    new Finding(
                            at + "/brief_shot",
                            "the brief orders %d shots".formatted(settled.shots().size())));
        }
    }

    /** What is told to a generator must not even name what is forbidden: naming makes it appear. */
    private void seen(JsonNode text, String at, Consumer<Finding> wrong) {
        String words = text.asString("");
        String person = people.shown(words, forbidden);
        if (person != null) {
            wrong.accept(
                    new Finding(
                            at, "shows \u201c%s\u201d, which the brief forbids".formatted(person)));
        } else {
            met(text, at, wrong);
        }
    }

    private void met(JsonNode text, String at, Consumer<Finding> wrong) {
        String words = text.asString("");
        if (forbidden.text(words) && !demanded(words)) {
            wrong.accept(new Finding(at, "names what the brief forbids"));
        }
    }

    /** A brief that forbids a word may still demand a line with it. */
    private boolean demanded(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return settled.lines().stream()
                .anyMatch(line -> lower.contains(line.text().toLowerCase(Locale.ROOT)));
    }

    private void texts(JsonNode node, String at, Consumer<Finding> wrong) {
        if (node.isString()) {
            clean.fault(node.stringValue())
                    .ifPresent(fault -> wrong.accept(new Finding(at, fault)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                texts(node.get(i), at + "/" + i, wrong);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            texts(
                                    field.getValue(),
                                    at + "/" + CleanText.shown(field.getKey()),
                                    wrong));
        }
    }
}
