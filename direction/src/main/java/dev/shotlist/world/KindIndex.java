package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** By which words briefs name the kinds: all categories' lists, looked up by their first word. */
final class KindIndex {
    /** "watch-es", "bakeri-es" and "Uhr-en" end so; "water-melon" does not. */
    private static final int LONGEST_ENDING = 2;

    /**
     * @param at its place among all kinds; of two that fit alike the earlier is taken
     */
    record Entry(int at, Category category, String id, Map<Language, List<String>> words) {
        boolean isFallback() {
            return id.startsWith(Kind.ANY);
        }
    }

    /**
     * @param word lower case, between spaces
     */
    private record Name(Entry entry, Language language, String word) {}

    private record CategoryFile(
            Category category, String asOf, String source, List<Listed> kinds) {}

    private record Listed(String id, Map<Language, List<String>> words) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    KindIndex(FactFiles files) {
        for (Category category : Category.values()) {
            String name = "director/world/" + category.wire() + ".json";
            for (Listed kind : files.read(name, CategoryFile.class).kinds()) {
                add(new Entry(entries.size(), category, kind.id(), kind.words()));
            }
        }
    }

    private void add(Entry entry) {
        entries.add(entry);
        entry.words()
                .forEach((language, words) -> words.forEach(word -> name(entry, language, word)));
    }

    private void name(Entry entry, Language language, String word) {
        String spaced = spaced(word);
        String first = spaced.substring(1, spaced.indexOf(' ', 1));
        byFirstWord
                .computeIfAbsent(first, any -> new ArrayList<>(1))
                .add(new Name(entry, language, spaced.stripTrailing()));
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * How well each kind fits that the words name, in the order of the kinds.
     *
     * @param nearby the product's name and noun: a hit there counts {@code sure} and the length of
     *     the word, since a longer one says more ("running shoe" over "shoe")
     * @param all the whole brief: a hit there counts the length of the word
     */
    Map<Entry, Integer> scores(String nearby, String all, Language language, int sure) {
        Map<Entry, Integer> scores =
                new TreeMap<>((one, other) -> Integer.compare(one.at(), other.at()));
        score(scores, spaced(nearby), language, sure);
        score(scores, spaced(all), language, 0);
        return scores;
    }

    private void score(Map<Entry, Integer> scores, String text, Language language, int base) {
        for (int from = 1; from < text.length(); from = text.indexOf(' ', from) + 1) {
            int end = text.indexOf(' ', from);
            for (int ending = 0; ending <= LONGEST_ENDING && end - ending > from; ending++) {
                String first = text.substring(from, end - ending);
                for (Name name : byFirstWord.getOrDefault(first, List.of())) {
                    boolean spoken = name.language() == Language.EN || name.language() == language;
                    if (spoken && holdsAt(text, from - 1, name.word())) {
                        scores.merge(name.entry(), base + name.word().length() - 1, Math::max);
                    }
                }
            }
        }
    }

    /** Whether the word stands there, alone or with a short ending such as a plural's. */
    private static boolean holdsAt(String text, int at, String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        int end = at + word.length();
        return text.indexOf(' ', end) - end <= LONGEST_ENDING;
    }

    /** In lower case, each word with one space before it and one behind the last. */
    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean inWord = Character.isLetterOrDigit(c) || c == '&';
            if (inWord || out.charAt(out.length() - 1) != ' ') {
                out.append(inWord ? c : ' ');
            }
        }
        return out.charAt(out.length() - 1) == ' ' ? out.toString() : out.append(' ').toString();
    }
}
