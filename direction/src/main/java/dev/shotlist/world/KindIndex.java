package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** By which words briefs name the kinds of all categories. */
final class KindIndex {
    /**
     * @param at its place among all kinds; of two that fit alike the earlier is taken
     */
    record Entry(int at, Category category, String id, Map<Language, List<String>> words) {
        boolean isFallback() {
            return id.startsWith(Kind.ANY);
        }
    }

    private record CategoryFile(
            Category category, String asOf, String source, List<Listed> kinds) {}

    private record Listed(String id, Map<Language, List<String>> words) {}

    private final List<Entry> entries = new ArrayList<>();
    private final PhraseIndex<Entry> names = new PhraseIndex<>();

    KindIndex(FactFiles files) {
        for (Category category : Category.values()) {
            String name = "director/world/" + category.wire() + ".json";
            for (Listed kind : files.read(name, CategoryFile.class).kinds()) {
                Entry entry = new Entry(entries.size(), category, kind.id(), kind.words());
                entries.add(entry);
                names.add(kind.words(), entry);
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * How well each kind fits that the words name, in the order of the kinds.
     *
     * @param nearby the product's name and noun: a hit there counts {@code named} and the length of
     *     the word, since a longer one says more ("running shoe" over "shoe")
     * @param all the whole brief: a hit there counts the length of the word
     */
    SortedMap<Entry, Integer> scores(String nearby, String all, Language language, int named) {
        SortedMap<Entry, Integer> scores = new TreeMap<>(Comparator.comparingInt(Entry::at));
        names.find(
                nearby,
                language,
                (entry, length) -> scores.merge(entry, named + length, Math::max));
        names.find(all, language, (entry, length) -> scores.merge(entry, length, Math::max));
        return scores;
    }
}
