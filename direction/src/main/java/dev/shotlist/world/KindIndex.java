package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    private final Set<String> additions;

    private record Additions(String asOf, String source, Set<String> additions) {}

    KindIndex(FactFiles files) {
        additions = files.read("director/additions.json", Additions.class).additions();
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
     * How well each kind fits that the words name, in the order of the kinds: by the length of the
     * word, since a longer one says more ("running shoe" over "shoe"), and more by {@code named}
     * where it stands in the product's name or is what the product's noun is.
     *
     * @param noun null where the brief has none
     * @param all the whole brief
     */
    SortedMap<Entry, Integer> scores(
            String name, @Nullable String noun, String all, Language language, int named) {
        SortedMap<Entry, Integer> scores = new TreeMap<>(Comparator.comparingInt(Entry::at));
        boolean headLast = language == Language.EN || language == Language.DE;
        if (noun != null) {
            // a bike trailer is no bike
            for (String thing : things(noun)) {
                names.find(
                        thing,
                        language,
                        (entry, length, opens, ends) -> {
                            if (headLast ? ends : opens) {
                                merge(scores, entry, named + length);
                            }
                        });
            }
        }
        if (noun == null || !name.contains(noun)) {
            names.find(
                    name,
                    language,
                    (entry, length, opens, ends) -> merge(scores, entry, named + length));
        }
        names.find(all, language, (entry, length, opens, ends) -> merge(scores, entry, length));
        return scores;
    }

    private static void merge(Map<Entry, Integer> scores, Entry entry, int score) {
        scores.merge(entry, score, Math::max);
    }

    /**
     * The noun, and without words behind it that leave the thing what it is: "tea range" is tea.
     */
    private List<String> things(String noun) {
        List<String> things = new ArrayList<>();
        String thing = noun.toLowerCase(Locale.ROOT);
        things.add(thing);
        int last = thing.lastIndexOf(' ');
        while (last > 0 && additions.contains(thing.substring(last + 1))) {
            thing = thing.substring(0, last);
            things.add(thing);
            last = thing.lastIndexOf(' ');
        }
        return things;
    }
}
