package dev.shotlist.llm.moderation;

import dev.shotlist.llm.moderation.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of named sets in a text; the longest one at a place wins it. */
final class Terms {
    /** A number that is an age below eighteen. */
    private static final String MINOR_AGE = "#<18";

    /** Words {@code start} up to, not including, {@code end}. */
    record Span(int start, int end, int sentence) {}

    private record Phrase(List<String> words, Set<String> sets) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    void add(String set, String phrase) {
        List<String> words = List.of(phrase.split(" "));
        List<Phrase> sharing =
                byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        for (Phrase known : sharing) {
            if (known.words().equals(words)) {
                known.sets().add(set);
                return;
            }
        }
        sharing.add(new Phrase(words, new TreeSet<>(Set.of(set))));
    }

    Map<String, List<Span>> in(List<Word> text) {
        var found = new HashMap<String, List<Span>>();
        int i = 0;
        while (i < text.size()) {
            Phrase longest = longest(text, i);
            if (longest == null) {
                i++;
                continue;
            }
            int end = i + longest.words().size();
            var span = new Span(i, end, text.get(i).sentence());
            longest.sets()
                    .forEach(set -> found.computeIfAbsent(set, _ -> new ArrayList<>()).add(span));
            i = end;
        }
        return found;
    }

    private @Nullable Phrase longest(List<Word> text, int at) {
        Word first = text.get(at);
        if (!opens(first)) {
            return null;
        }
        Phrase longest = null;
        for (String key : new TreeSet<>(List.of(first.plain(), first.disguised(), MINOR_AGE))) {
            for (Phrase phrase : byFirstWord.getOrDefault(key, List.of())) {
                boolean longer = longest == null || phrase.words().size() > longest.words().size();
                if (longer && matches(phrase.words(), text, at)) {
                    longest = phrase;
                }
            }
        }
        return longest;
    }

    /** Whether any phrase begins so; hardly any word's do. */
    private boolean opens(Word first) {
        return byFirstWord.containsKey(first.plain())
                || byFirstWord.containsKey(first.disguised())
                || minorAge(first.plain());
    }

    private static boolean matches(List<String> phrase, List<Word> text, int at) {
        if (at + phrase.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Word word = text.get(at + i);
            boolean same =
                    phrase.get(i).equals(MINOR_AGE)
                            ? minorAge(word.plain())
                            : word.is(phrase.get(i));
            if (!same || word.sentence() != text.get(at).sentence()) {
                return false;
            }
        }
        return true;
    }

    private static boolean minorAge(String word) {
        if (word.isEmpty() || word.length() > 2) {
            return false;
        }
        if (!word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int age = Integer.parseInt(word);
        return age >= 1 && age < 18;
    }
}
