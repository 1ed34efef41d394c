package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
     * @param does phrases for what it does, by which a brief may tell it without a noun
     */
    record Entry(
            int at,
            Category category,
            String id,
            Map<Language, List<String>> words,
            Map<Language, List<String>> does) {
        boolean isFallback() {
            return id.startsWith(Kind.ANY);
        }

        /** Its place is its own: its words, hundreds of them, are not gone through. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && entry.at == at;
        }

        @Override
        public int hashCode() {
            return at;
        }
    }

    private record CategoryFile(
            Category category, String asOf, String source, List<Listed> kinds) {}

    private record Listed(
            String id,
            Map<Language, List<String>> words,
            @Nullable Map<Language, List<String>> does) {}

    private final List<Entry> entries;
    private final KindWords names;
    private final Things things;
    private final Set<String> loose;
    private final Set<String> shortHeads;
    private final Set<String> houses;
    private final Map<Language, List<String>> users;

    /**
     * @param additions words behind a noun that leave the thing what it is, as those in front of it
     *     and the ends of German compounds
     * @param loose ends of German compounds that say too little of what the whole is
     * @param heads short German nouns that a longer one may end with: a "Heidehonig" is honey
     * @param houses words of names that say that somebody works there, at whatever trade
     * @param users words for those who use a thing and make another one of it: no kind of glasses
     *     is told of children's glasses
     * @param friends words of a language that look like an English kind and are none
     */
    private record Additions(
            String asOf,
            String source,
            Set<String> additions,
            Map<Language, Set<String>> leads,
            Set<String> tails,
            Set<String> joints,
            Set<String> loose,
            Set<String> heads,
            Set<String> houses,
            Map<Language, List<String>> users,
            Map<Language, Set<String>> friends) {}

    KindIndex(FactFiles files) {
        Additions listed = files.read("director/additions.json", Additions.class);
        things = new Things(listed.additions(), listed.leads(), listed.joints(), listed.tails());
        loose = listed.loose();
        shortHeads = listed.heads();
        houses = listed.houses();
        users = listed.users();
        List<Entry> kinds = new ArrayList<>();
        for (Category category : Category.values()) {
            String name = "director/world/" + category.wire() + ".json";
            for (Listed kind : files.read(name, CategoryFile.class).kinds()) {
                Map<Language, List<String>> does = kind.does() == null ? Map.of() : kind.does();
                kinds.add(new Entry(kinds.size(), category, kind.id(), kind.words(), does));
            }
        }
        entries = List.copyOf(kinds);
        names = new KindWords(entries, listed.friends());
    }

    /** What names the kind in every language, with plurals. */
    Map<Language, List<String>> words(Entry entry) {
        return names.of(entry);
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
            for (String thing : things.of(noun, language)) {
                if (!headLast && scores.keySet().stream().anyMatch(one -> !one.isFallback())) {
                    // a guitar workshop is no guitar
                    break;
                }
                names.find(
                        thing,
                        language,
                        (entry, length, opens, ends) -> {
                            if ((headLast ? ends : opens) && isFor(entry, noun, language)) {
                                merge(scores, entry, named + length);
                            }
                        });
            }
            if (language == Language.DE && scores.isEmpty()) {
                compound(noun.toLowerCase(Locale.ROOT), named, scores);
            }
        }
        if (noun == null || (scores.isEmpty() && !name.contains(noun))) {
            boolean own = noun == null;
            names.find(
                    name,
                    language,
                    (entry, length, opens, ends) -> {
                        // "Atelier Volt" works with its hands and "Fathom Coffee" is a coffee
                        boolean head = headLast ? ends && !opens : opens && !ends;
                        if (own || (head && !isHouse(name, headLast))) {
                            merge(scores, entry, named + length);
                        }
                    });
        }
        names.find(all, language, (entry, length, opens, ends) -> merge(scores, entry, length));
        return scores;
    }

    /** How well each kind fits that a text names, or says the doings of, by the length of that. */
    SortedMap<Entry, Integer> told(String text, Language language) {
        SortedMap<Entry, Integer> scores = new TreeMap<>(Comparator.comparingInt(Entry::at));
        names.find(text, language, (entry, length, opens, ends) -> merge(scores, entry, length));
        names.findDoing(
                text, language, (entry, length, opens, ends) -> merge(scores, entry, length));
        return scores;
    }

    /** The same for what a text says that somebody or something does, whatever it names. */
    SortedMap<Entry, Integer> done(String text, Language language) {
        SortedMap<Entry, Integer> scores = new TreeMap<>(Comparator.comparingInt(Entry::at));
        names.findDoing(
                text, language, (entry, length, opens, ends) -> merge(scores, entry, length));
        return scores;
    }

    /** Whether the noun is a thing of the kind, and not made of it or for it. */
    boolean heads(String kind, String noun, Language language) {
        boolean headLast = language == Language.EN || language == Language.DE;
        boolean[] heads = {false};
        for (String thing : things.of(noun, language)) {
            names.find(
                    thing,
                    language,
                    (entry, length, opens, ends) ->
                            heads[0] |= (headLast ? ends : opens) && entry.id().equals(kind));
        }
        if (!heads[0] && language == Language.DE) {
            SortedMap<Entry, Integer> ended = new TreeMap<>(Comparator.comparingInt(Entry::at));
            compound(noun.toLowerCase(Locale.ROOT), 0, ended);
            heads[0] = ended.keySet().stream().anyMatch(entry -> entry.id().equals(kind));
        }
        return heads[0];
    }

    /** Whether the noun says what is made or done, and not with what. */
    boolean isBare(String noun, Language language) {
        return things.isBare(noun, language);
    }

    private boolean isHouse(String name, boolean headLast) {
        String lower = name.toLowerCase(Locale.ROOT);
        return houses.contains(
                headLast
                        ? lower.substring(lower.lastIndexOf(' ') + 1)
                        : lower.substring(0, Math.max(0, lower.indexOf(' '))));
    }

    /** Whether a kind is for whom the noun is for: "reading glasses" are not for children. */
    boolean isFor(Entry entry, String noun, Language language) {
        boolean theirs =
                entry.category() == Category.KIDS_TOYS || entry.category() == Category.PETS;
        String words = ' ' + noun.toLowerCase(Locale.ROOT) + ' ';
        for (String user : theirs ? List.<String>of() : users.getOrDefault(language, List.of())) {
            boolean compound = language == Language.DE && words.contains(' ' + user);
            if (compound || words.contains(' ' + user + ' ')) {
                return names.of(entry, language).stream()
                        .anyMatch(word -> (' ' + word).contains(' ' + user));
            }
        }
        return true;
    }

    /** A German noun that no kind lists is what it ends with: a "Chorkonzert" is a concert. */
    private void compound(String noun, int named, SortedMap<Entry, Integer> scores) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        for (int cut = SHORTEST_HEAD; cut < last.length() && scores.isEmpty(); cut++) {
            String tail = last.substring(cut);
            boolean known = tail.length() >= SHORTEST_TAIL || shortHeads.contains(tail);
            if (known && !loose.contains(tail)) {
                names.find(
                        tail,
                        Language.DE,
                        (entry, length, opens, ends) -> {
                            if (isFor(entry, noun, Language.DE)) {
                                merge(scores, entry, named + length);
                            }
                        });
            }
        }
    }

    /** In letters: shorter ends stand at the end of too many other words. */
    private static final int SHORTEST_TAIL = 6;

    private static final int SHORTEST_HEAD = 3;

    /**
     * The kinds that the text names by more words than the noun: a "charity run" over "charity".
     */
    Set<Entry> longer(String noun, String text, Language language) {
        String lower = ' ' + text.toLowerCase(Locale.ROOT) + ' ';
        Set<Entry> longer = new LinkedHashSet<>();
        names.find(
                text,
                language,
                (entry, length, opens, ends) -> {
                    for (String word : names.of(entry, language)) {
                        boolean more = word.length() > noun.length();
                        if (more
                                && word.contains(noun)
                                && (' ' + word + ' ').contains(' ' + noun + ' ')
                                && lower.contains(' ' + word)) {
                            longer.add(entry);
                        }
                    }
                });
        return longer;
    }

    private static void merge(Map<Entry, Integer> scores, Entry entry, int score) {
        scores.merge(entry, score, Math::max);
    }
}
