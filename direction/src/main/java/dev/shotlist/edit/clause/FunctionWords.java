package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The words of each {@link FunctionWord} in all languages, in the form that tokens have. */
public final class FunctionWords {
    private final Map<FunctionWord, Set<String>> keys = new EnumMap<>(FunctionWord.class);

    private FunctionWords() {}

    static FunctionWords load(FactFiles files) {
        FunctionWords all = new FunctionWords();
        JsonNode words = files.read("edit/function-words.json", JsonNode.class).path("words");
        for (FunctionWord one : FunctionWord.values()) {
            Set<String> keys = new HashSet<>();
            for (JsonNode language : words.path(one.wire())) {
                for (String word : language.asString("").split(", ", -1)) {
                    keys.addAll(Phrase.keys(word));
                }
            }
            if (keys.isEmpty()) {
                throw new IllegalArgumentException(
                        "edit/function-words.json holds no words for " + one.wire());
            }
            all.keys.put(one, Set.copyOf(keys));
        }
        return all;
    }

    /** Whether the word ends with one of the list. */
    boolean endsWith(FunctionWord word, String key) {
        return keys.getOrDefault(word, Set.of()).stream().anyMatch(key::endsWith);
    }

    /** Whether the word has one of the list within it. */
    boolean isWithin(FunctionWord word, String key) {
        return keys.getOrDefault(word, Set.of()).stream().anyMatch(key::contains);
    }

    public boolean is(FunctionWord word, String key) {
        return keys.getOrDefault(word, Set.of()).contains(key);
    }
}
