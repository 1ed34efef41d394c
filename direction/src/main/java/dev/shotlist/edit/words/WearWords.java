package dev.shotlist.edit.words;

import dev.shotlist.facts.FactFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Words between somebody and what they wear or have, from {@code edit/asks.json}. */
public final class WearWords {
    private final Map<String, String> wearing;
    private final Map<String, String> having;
    private final Set<String> referring;
    private final Set<String> clothed;
    private final Set<String> english;

    private WearWords(JsonNode file) {
        this.wearing = strings(file.path("wearing"));
        this.having = strings(file.path("having"));
        this.referring = listed(file, "referring");
        this.clothed = listed(file, "clothed");
        this.english = listed(file, "english");
    }

    public static WearWords load(FactFiles files) {
        return new WearWords(files.read("edit/asks.json", JsonNode.class));
    }

    private static Set<String> listed(JsonNode file, String name) {
        return Set.copyOf(List.of(file.path(name).asString("").split(", ", -1)));
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new HashMap<>();
        object.propertyNames().forEach(name -> strings.put(name, object.path(name).asString()));
        return strings;
    }

    /** What leads to something worn, or to something grown such as a beard. */
    public String leading(boolean grown, String language) {
        Map<String, String> words = grown ? having : wearing;
        return words.getOrDefault(language, words.getOrDefault("en", "with"));
    }

    /** Whether a word stands for somebody who was spoken of. */
    public boolean refers(String key) {
        return referring.contains(key);
    }

    /** Whether a word leads to what somebody already wears. */
    public boolean clothes(String key) {
        return clothed.contains(key);
    }

    /** Whether a word stands in English descriptions only. */
    public boolean isEnglish(String key) {
        return english.contains(key);
    }
}
