package dev.shotlist.treatment;

import dev.shotlist.llm.Finding;
import dev.shotlist.plan.PlanJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a model wrote, part by part: a part that something was found in is as if not written. */
final class Answer {
    private final JsonNode json;
    private final Set<String> spoiled;

    /**
     * @param findings of the rules on this very answer
     */
    Answer(JsonNode json, List<Finding> findings) {
        this.json = json;
        this.spoiled =
                findings.stream()
                        .map(finding -> part(finding.pointer()))
                        .collect(Collectors.toSet());
    }

    /** Whether nothing was found in it. */
    boolean isWhole() {
        return spoiled.isEmpty();
    }

    /** {@code /scenes/3/subject} spoils {@code /scenes/3}, {@code /concept} itself. */
    static String part(String pointer) {
        String[] steps = pointer.split("/", -1);
        boolean listed =
                steps.length > 2 && (steps[1].equals("scenes") || steps[1].equals("continuity"));
        return String.join("/", Arrays.copyOf(steps, Math.min(steps.length, listed ? 3 : 2)));
    }

    /** A text on one line, or null. */
    @Nullable String text(String field) {
        JsonNode value = json.path(field);
        return spoiled.contains("/" + field) || !value.isString()
                ? null
                : oneLine(value.stringValue());
    }

    /** A list of words, or an empty one. */
    List<String> words(String field) {
        List<String> words = new ArrayList<>();
        if (!spoiled.contains("/" + field)) {
            json.path(field).forEach(word -> words.add(oneLine(word.asString(""))));
        }
        return words;
    }

    List<Treatment.Recurring> continuity() {
        List<Treatment.Recurring> sound = new ArrayList<>();
        JsonNode all = json.path("continuity");
        for (int i = 0; all.isArray() && i < Math.min(all.size(), MOST_RECURRING); i++) {
            if (!spoiled.contains("/continuity/" + i)) {
                sound.add(bound(all.get(i), Treatment.Recurring.class));
            }
        }
        return sound;
    }

    /** As the schema has it; a list that is too long spoils no part of it. */
    static final int MOST_RECURRING = 6;

    /**
     * The scenes in their order, null where one did not hold.
     *
     * @param most what comes behind is not looked at
     */
    List<Treatment.@Nullable Scene> scenes(int most) {
        List<Treatment.@Nullable Scene> scenes = new ArrayList<>();
        JsonNode all = json.path("scenes");
        for (int i = 0; all.isArray() && i < Math.min(all.size(), most); i++) {
            scenes.add(
                    spoiled.contains("/scenes/" + i)
                            ? null
                            : bound(all.get(i), Treatment.Scene.class));
        }
        return scenes;
    }

    private static <T> T bound(JsonNode node, Class<T> type) {
        return PlanJson.mapper().treeToValue(node, type);
    }

    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean here = Character.isWhitespace(text.charAt(i));
            if (!here) {
                out.append(text.charAt(i));
            } else if (!blank) {
                out.append(' ');
            }
            blank = here;
        }
        return out.toString().strip();
    }
}
