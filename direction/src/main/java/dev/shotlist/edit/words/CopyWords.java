package dev.shotlist.edit.words;

import dev.shotlist.facts.FactFiles;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What words of texts and lines are called in the languages that we know. */
public final class CopyWords {
    private final Map<String, Set<String>> same = new HashMap<>();

    private CopyWords() {}

    public static CopyWords load(FactFiles files) {
        CopyWords words = new CopyWords();
        for (JsonNode row : files.read("edit/copy-words.json", JsonNode.class).path("words")) {
            List<String> names = List.of(row.asString("").split(", ", -1));
            for (String name : names) {
                words.same
                        .computeIfAbsent(Folded.text(name), _ -> new LinkedHashSet<>())
                        .addAll(names);
            }
        }
        return words;
    }

    /** The word itself, and what means the same. */
    public Set<String> names(String word) {
        Set<String> names = new LinkedHashSet<>(List.of(word));
        names.addAll(same.getOrDefault(Folded.text(word), Set.of()));
        return names;
    }
}
