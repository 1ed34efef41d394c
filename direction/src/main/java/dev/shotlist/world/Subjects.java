package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a piece may be about that nobody sells and no camera sees: "something about grief", "spot
 * against racism", "our climate campaign". Many of these words are everyday ones ("time", "hope"),
 * so they count only where a brief says nothing else of what it is about.
 */
final class Subjects {
    private static final String FILE = "director/subjects.json";

    /** A brief of so many words at most may be in another language than it seems. */
    private static final int FEW = 4;

    /** A shorter word ends like an abstract noun by chance. */
    private static final int SHORTEST = 6;

    /**
     * @param kind by its id
     * @param led whether the brief itself says that this is what it is about, and no name is
     * @param listed whether the word is known, and not only of the form of such words
     */
    record Subject(String kind, boolean led, boolean listed) {}

    /**
     * @param leads in front of what a piece is about
     * @param against in front of what nobody wants
     * @param articles between those and the subject
     * @param ahead words for the piece itself, with what may stand beside them
     * @param bearers who or what bears the subject's name: a campaign, a helpline
     * @param tails of German compounds that are bearers
     * @param behind what may follow the subject without making another thing of it
     */
    private record Tongue(
            Set<String> leads,
            Set<String> against,
            Set<String> articles,
            Set<String> ahead,
            Set<String> bearers,
            Set<String> tails,
            Set<String> behind,
            List<String> endings,
            Set<String> things) {}

    private record Listed(String kind, Map<Language, List<String>> words) {}

    /**
     * @param open kind for abstract nouns that nobody has written a story of
     */
    private record File(
            String asOf,
            String source,
            String open,
            Map<Language, Tongue> tongues,
            List<Listed> subjects) {}

    /**
     * @param kinds by their phrases
     * @param longest phrase in words, by the first of them
     */
    private record Phrases(Map<String, String> kinds, Map<String, Integer> longest) {
        void add(List<String> words, String kind) {
            kinds.put(String.join(" ", words), kind);
            longest.merge(words.getFirst(), words.size(), Math::max);
        }
    }

    private final FactFiles files;
    private final Map<Language, Phrases> byLanguage = new ConcurrentHashMap<>();
    private volatile @Nullable File file;

    Subjects(FactFiles files) {
        this.files = files;
    }

    private File file() {
        File read = file;
        if (read == null) {
            read = files.read(FILE, File.class);
            file = read;
        }
        return read;
    }

    /**
     * @param noun what the brief calls its product; null where it names none
     */
    @Nullable Subject of(String text, @Nullable String noun, Language language) {
        List<String> words = StoppedWords.of(text);
        Subject told = headed(words, language);
        if (told == null && words.size() <= FEW) {
            for (Language other : Language.values()) {
                told = told == null ? headed(words, other) : told;
            }
        }
        if (told == null || !told.listed()) {
            Subject borne = borne(words, language);
            String named = noun == null ? null : bare(StoppedWords.of(noun), language);
            told = borne != null ? borne : named == null ? told : new Subject(named, false, true);
        }
        return told;
    }

    /** "our debt helpline", "a dementia café", "the council's campaign against bullying". */
    private @Nullable Subject borne(List<String> words, Language language) {
        Tongue tongue = tongue(language);
        for (int at = 0; at < words.size(); at++) {
            int count = phrase(words, at, language);
            if (count == 0) {
                continue;
            }
            int from = at;
            while (from > 0 && tongue.articles().contains(words.get(from - 1))) {
                from--;
            }
            boolean against = from > 0 && tongue.against().contains(words.get(from - 1));
            boolean of =
                    from > 1
                            && tongue.leads().contains(words.get(from - 1))
                            && tongue.bearers().contains(words.get(from - 2));
            int next = at + count;
            boolean bears =
                    headLast(language)
                            && next < words.size()
                            && tongue.bearers().contains(words.get(next));
            boolean whole = stops(words, next, true, tongue);
            Subject subject =
                    bears || ((against || of) && whole)
                            ? found(words, at, count, against || of, true, language)
                            : null;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private static boolean headLast(Language language) {
        return language == Language.EN || language == Language.DE;
    }

    /** What stands behind the words for the film, where the brief begins with those. */
    private @Nullable Subject headed(List<String> words, Language language) {
        Tongue tongue = tongue(language);
        boolean led = false;
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at);
            int ending = phrase(words, at, language);
            if (ending > 0 && stops(words, at + ending, led, tongue)) {
                boolean borne =
                        at + ending < words.size()
                                && tongue.bearers().contains(words.get(at + ending));
                return found(words, at, ending, led, borne, language);
            }
            boolean lead = tongue.leads().contains(word);
            boolean passed = word.equals(StoppedWords.STOP) || StoppedWords.isNumber(word);
            if (!lead && !passed && !tongue.ahead().contains(word)) {
                break;
            }
            led |= lead;
            at++;
        }
        return at < words.size() ? other(words, at, led, language) : null;
    }

    private @Nullable Subject found(
            List<String> words, int at, int count, boolean led, boolean borne, Language language) {
        String kind = kinds(language).get(String.join(" ", words.subList(at, at + count)));
        // "home help" and "family centre" are trades
        boolean any = borne && !led && file().open().equals(kind);
        return kind == null || any ? null : new Subject(kind, led || borne, true);
    }

    /** A German campaign written with its subject in one word, or what only looks abstract. */
    private @Nullable Subject other(List<String> words, int at, boolean led, Language language) {
        Tongue tongue = tongue(language);
        String word = words.get(at);
        for (String tail : tongue.tails()) {
            if (word.endsWith(tail) && word.length() > tail.length()) {
                String first = word.substring(0, word.length() - tail.length());
                String kind = kinds(language).get(first);
                String joined = first.endsWith("s") ? first.substring(0, first.length() - 1) : "";
                kind = kind == null ? kinds(language).get(joined) : kind;
                if (kind != null) {
                    return new Subject(kind, true, true);
                }
            }
        }
        boolean alone = stops(words, at + 1, led, tongue);
        boolean looks =
                word.length() >= SHORTEST
                        && !tongue.things().contains(word)
                        && tongue.endings().stream().anyMatch(word::endsWith);
        return alone && looks ? new Subject(file().open(), led, false) : null;
    }

    /** How many words the longest phrase has that stands there; 0 for none. */
    private int phrase(List<String> words, int at, Language language) {
        Phrases phrases = phrases(language);
        int longest = phrases.longest().getOrDefault(words.get(at), 0);
        for (int count = Math.min(longest, words.size() - at); count > 0; count--) {
            if (phrases.kinds().containsKey(String.join(" ", words.subList(at, at + count)))) {
                return count;
            }
        }
        return 0;
    }

    /** Whether the next word leaves the subject what it is: "time" in "time tracker" is none. */
    private static boolean stops(List<String> words, int at, boolean led, Tongue tongue) {
        if (at >= words.size()) {
            return true;
        }
        String next = words.get(at);
        return next.equals(StoppedWords.STOP)
                || StoppedWords.isNumber(next)
                || tongue.bearers().contains(next)
                || (led && tongue.behind().contains(next));
    }

    /** A noun that is the subject, whoever bears its name. */
    private @Nullable String bare(List<String> noun, Language language) {
        Tongue tongue = tongue(language);
        int from = 0;
        int to = noun.size();
        while (to > from && tongue.bearers().contains(noun.get(to - 1))) {
            to--;
        }
        while (from < to
                && phrase(noun, from, language) == 0
                && (tongue.bearers().contains(noun.get(from))
                        || tongue.leads().contains(noun.get(from))
                        || tongue.ahead().contains(noun.get(from)))) {
            from++;
        }
        return from == to ? null : kinds(language).get(String.join(" ", noun.subList(from, to)));
    }

    private Tongue tongue(Language language) {
        Tongue tongue = file().tongues().get(language);
        if (tongue == null) {
            throw new IllegalStateException(FILE + " has no words in " + language.tag());
        }
        return tongue;
    }

    private Map<String, String> kinds(Language language) {
        return phrases(language).kinds();
    }

    private Phrases phrases(Language language) {
        return byLanguage.computeIfAbsent(language, this::listed);
    }

    private Phrases listed(Language language) {
        Phrases phrases = new Phrases(new HashMap<>(), new HashMap<>());
        for (Listed one : file().subjects()) {
            for (String phrase : one.words().getOrDefault(language, List.of())) {
                phrases.add(StoppedWords.of(phrase), one.kind());
            }
        }
        return phrases;
    }

    /** Whether a word or phrase is a subject, whoever bears its name. */
    boolean isListed(String word, Language language) {
        return bare(StoppedWords.of(word), language) != null;
    }
}
