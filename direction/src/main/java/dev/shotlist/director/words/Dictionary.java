package dev.shotlist.director.words;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * English for single words of the other languages, as prompts need them; a language's words are
 * laid out when it is first asked.
 */
public final class Dictionary {
    /** Columns of the files behind the English word. */
    private static final List<Language> COLUMNS =
            List.of(Language.ES, Language.FR, Language.DE, Language.PT, Language.IT);

    /** The tail of a German compound that says what it is has so many letters or more. */
    private static final int SHORTEST_TAIL = 5;

    private static final int LONGEST_ENDING = 2;

    private final Supplier<Collection<Map<String, String>>> lists;
    private final Map<Language, Map<String, String>> words = new ConcurrentHashMap<>();

    /** Goods by trade, each "es | fr | de | pt | it" with commas between synonyms. */
    private record Things(
            String asOf,
            String source,
            String languages,
            Map<String, Map<String, String>> things) {}

    private Dictionary(Supplier<Collection<Map<String, String>>> lists) {
        this.lists = lists;
    }

    /**
     * Of the goods that briefs sell. A user's list is read at once, so that a wrong one is told.
     */
    public static Dictionary ofGoods(FactFiles files) {
        if (files.areOurs()) {
            return new Dictionary(() -> goods(files));
        }
        Collection<Map<String, String>> theirs = goods(files);
        return new Dictionary(() -> theirs);
    }

    private static Collection<Map<String, String>> goods(FactFiles files) {
        return files.read("reading/things.json", Things.class).things().values();
    }

    /**
     * @param english to its words in the other languages, in columns
     */
    public static Dictionary of(Map<String, String> english) {
        return new Dictionary(() -> List.of(english));
    }

    private Map<String, String> words(Language language) {
        int column = COLUMNS.indexOf(language);
        return column < 0
                ? Map.of()
                : words.computeIfAbsent(language, first -> column(column, lists.get()));
    }

    private static Map<String, String> column(int column, Collection<Map<String, String>> lists) {
        Map<String, String> words = new HashMap<>();
        for (Map<String, String> list : lists) {
            list.forEach((english, others) -> {
                String[] columns = others.split("\\|", -1);
                if (column < columns.length) {
                    for (String other : columns[column].split(",", -1)) {
                        put(words, other.strip(), english);
                    }
                }
            });
        }
        return words;
    }

    private static void put(Map<String, String> words, String word, String english) {
        if (!word.isEmpty()) {
            words.putIfAbsent(word.toLowerCase(Locale.ROOT), english);
        }
    }

    /** English for exactly that word. */
    public @Nullable String exactly(String word, Language language) {
        return words(language).get(word.toLowerCase(Locale.ROOT));
    }

    /**
     * English for the word or short phrase, with an ending or as a compound's tail; null where it
     * is not known.
     */
    public @Nullable String english(String word, Language language) {
        Map<String, String> here = words(language);
        if (here.isEmpty()) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (int cut = 0; cut <= LONGEST_ENDING && lower.length() - cut > 2; cut++) {
            String found = here.get(lower.substring(0, lower.length() - cut));
            if (found != null) {
                return found;
            }
        }
        int space = lower.indexOf(' ');
        if (space < 0) {
            return language == Language.DE ? tail(lower, here) : null;
        }
        return described(lower, language);
    }

    /** "klappbarer Wäscheständer", "mochila impermeable": the thing without what is said of it. */
    private @Nullable String described(String phrase, Language language) {
        List<String> parts = List.of(phrase.split(" ", -1));
        boolean linked =
                parts.size() > LONGEST_DESCRIBED || parts.stream().anyMatch(LINKS::contains);
        if (linked) {
            return null;
        }
        return english(language == Language.DE ? parts.getLast() : parts.getFirst(), language);
    }

    /** In words; what is longer is more than a thing and one or two qualities. */
    private static final int LONGEST_DESCRIBED = 3;

    /** Behind these stands what makes another thing of it: "máquina de coser" is no machine. */
    private static final Set<String> LINKS =
            Set.of(
                    "de", "del", "para", "con", "à", "a", "au", "aux", "pour", "d", "di", "da",
                    "per", "do", "em", "en", "für", "mit", "zum", "und", "y", "e", "et");

    /** Endings that look like things: a "Genossenschaft" keeps no sheep. */
    private static final Set<String> SUFFIXES = Set.of("schaft", "schaften");

    /** "Wanderstöcke" are sticks. */
    private static @Nullable String tail(String compound, Map<String, String> here) {
        for (int from = 2; compound.length() - from >= SHORTEST_TAIL; from++) {
            String tail = compound.substring(from);
            if (SUFFIXES.contains(tail)) {
                return null;
            }
            for (int cut = 0;
                    cut <= LONGEST_ENDING && tail.length() - cut >= SHORTEST_TAIL;
                    cut++) {
                String found = here.get(tail.substring(0, tail.length() - cut));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
