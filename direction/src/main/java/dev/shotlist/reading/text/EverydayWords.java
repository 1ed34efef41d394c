package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles, prepositions and other everyday words, by language; and the ends of web addresses. */
public final class EverydayWords {
    private final Map<String, Integer> languages = new HashMap<>(4096);
    private final Map<Language, String> lists = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> small = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> nouns = new EnumMap<>(Language.class);
    private final Set<String> domains = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> elisions = new HashSet<>();
    private final Map<Language, List<String>> spellings = new EnumMap<>(Language.class);

    EverydayWords() {
        WordFile.each("function-words.json", this::add);
    }

    @SuppressWarnings("EnumOrdinal") // bits that LanguageGuess reads
    private void add(String section, String tag, String words) {
        if (section.startsWith("small-")) {
            Map<String, String> english =
                    small.computeIfAbsent(Language.of(section.substring(6)), _ -> new HashMap<>());
            WordFile.split(words, word -> english.put(key(word), tag.equals("-") ? "" : tag));
            return;
        }
        @Nullable Set<String> marks =
                switch (section) {
                    case "domains" -> domains;
                    case "abbreviations" -> abbreviations;
                    case "elisions" -> elisions;
                    default -> null;
                };
        if (marks != null) {
            WordFile.split(words, marks::add);
            return;
        }
        Language language = Language.of(tag);
        if (section.equals("spelling")) {
            List<String> letters = new ArrayList<>();
            WordFile.split(words, letters::add);
            spellings.put(language, List.copyOf(letters));
            return;
        }
        if (section.equals("noun")) {
            Set<String> plain = nouns.computeIfAbsent(language, _ -> new HashSet<>());
            WordFile.split(words, word -> plain.add(key(word)));
            return;
        }
        int bit = 1 << language.ordinal();
        WordFile.split(words, word -> languages.merge(key(word), bit, (a, b) -> a | b));
        if (section.equals("stop")) {
            lists.put(language, words);
        }
    }

    private static String key(String word) {
        return Folding.key(word, 0, word.length());
    }

    /** Languages in which a word is an everyday word, as bits by ordinal. */
    public int languagesOf(String key) {
        return languages.getOrDefault(key, 0);
    }

    /** Letters that stand together in a language's words; a bar ends the word. */
    List<String> spellings(Language language) {
        return spellings.getOrDefault(language, List.of());
    }

    /** A plain noun, or another word that may stand with a capital and is no name. */
    public boolean isPlain(Language language, String key) {
        return nouns.getOrDefault(language, Set.of()).contains(key);
    }

    String listOf(Language language) {
        return lists.getOrDefault(language, "");
    }

    /** English for a preposition, article or other small word; null where it is none. */
    @Nullable String english(Language language, String key) {
        return small.getOrDefault(language, Map.of()).get(key);
    }

    /** Words behind which a full stop ends no sentence. */
    Set<String> abbreviations() {
        return abbreviations;
    }

    /** What French and Italian join to the next word with an apostrophe. */
    Set<String> elisions() {
        return elisions;
    }

    Set<String> domains() {
        return domains;
    }
}
