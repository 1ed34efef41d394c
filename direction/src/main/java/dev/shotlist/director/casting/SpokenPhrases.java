package dev.shotlist.director.casting;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Listed phrases, to be found word for word where one of them begins.
 *
 * @param <T> what a phrase stands for
 */
final class SpokenPhrases<T> {
    /**
     * @param words lower case
     */
    record Phrase<T>(T value, List<String> words) {
        private boolean stands(List<String> said, int at) {
            int end = at + words.size();
            return end <= said.size() && said.subList(at, end).equals(words);
        }
    }

    private final Map<Language, Map<String, List<Phrase<T>>>> byFirstWord =
            new EnumMap<>(Language.class);

    SpokenPhrases<T> add(Map<Language, List<String>> phrases, T value) {
        phrases.forEach((language, all) -> all.forEach(one -> add(language, one, value)));
        return this;
    }

    private void add(Language language, String phrase, T value) {
        List<String> words = List.of(phrase.split(" ", -1));
        byFirstWord
                .computeIfAbsent(language, any -> new HashMap<>())
                .computeIfAbsent(words.getFirst(), any -> new ArrayList<>(1))
                .add(new Phrase<>(value, words));
    }

    /** Those that stand there. */
    List<Phrase<T>> at(List<String> said, int at, Language language) {
        List<Phrase<T>> begun =
                byFirstWord.getOrDefault(language, Map.of()).getOrDefault(said.get(at), List.of());
        if (begun.isEmpty()) {
            return begun;
        }
        List<Phrase<T>> standing = new ArrayList<>(begun);
        standing.removeIf(one -> !one.stands(said, at));
        return standing;
    }

    /** Whether one of them stands anywhere. */
    boolean stand(List<String> said, Language language) {
        for (int i = 0; i < said.size(); i++) {
            if (!at(said, i, language).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
