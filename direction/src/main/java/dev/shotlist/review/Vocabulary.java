package dev.shotlist.review;

import dev.shotlist.facts.Openings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All phrases that rules look for, by the word they begin with: a text is gone through once. */
final class Vocabulary {
    private record Entry(String group, String text, List<String> phrase) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Openings openings = new Openings();

    void add(String group, List<String> phrases) {
        for (String text : phrases) {
            List<String> phrase = Tokens.phrase(text);
            openings.add(phrase.getFirst());
            byFirstWord
                    .computeIfAbsent(phrase.getFirst(), first -> new ArrayList<>())
                    .add(new Entry(group, text, phrase));
        }
    }

    /** The phrases that a text says and does not deny, by group, in the order of the text. */
    Map<String, List<String>> in(Tokens tokens) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            List<Entry> begun =
                    openings.may(word.charAt(0), word.length()) ? byFirstWord.get(word) : null;
            if (begun != null) {
                collect(begun, tokens, at, found);
            }
        }
        return found;
    }

    private static void collect(
            List<Entry> begun, Tokens tokens, int at, Map<String, List<String>> found) {
        for (Entry entry : begun) {
            if (tokens.says(entry.phrase(), at)) {
                List<String> said =
                        found.computeIfAbsent(entry.group(), group -> new ArrayList<>());
                if (!said.contains(entry.text())) {
                    said.add(entry.text());
                }
            }
        }
    }
}
