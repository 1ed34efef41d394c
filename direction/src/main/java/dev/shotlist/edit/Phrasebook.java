package dev.shotlist.edit;

import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What words and phrases of all six languages stand for in an instruction. */
final class Phrasebook {
    /** One meaning of a phrase. */
    record Sense(String kind, String value) {}

    /** Words in a row, and for "take ... out" the one that closes them. */
    private record Phrase(List<String> words, String tail, Sense sense) {}

    private static final int GAP = 8;

    private static final int HEX_DIGITS = 6;

    /** Words of the longest phrase. */
    static final int LONGEST = 8;

    private static final Set<String> DESCRIBING =
            Set.of("mood", "shown", "thing", "person", "stop", "condition", "wish", "noise");

    /** A compound has some letters before the thing that it is a kind of, and that has some too. */
    private static final int COMPOUND_HEAD = 3;

    private static final int COMPOUND_TAIL = 4;

    /** Words of the reader's lists that instructions use for something else. */
    private static final Set<String> OTHERWISE =
            Set.of("x", "meta", "tt", "ig", "yt", "web", "warm", "light", "dark", "white light");

    private final Map<String, List<Phrase>> byFirst;

    /** Phrases of one plan's own names, by first word, with ours of that word. */
    private final Map<String, List<Phrase>> own = new HashMap<>();

    /** Kinds whose words instructions turn on. */
    private static final Set<String> TURNING =
            Set.of("act", "topic", "pace", "size_of", "genre", "transition", "instrument", "size");

    /** Words of any phrase, wherever they stand in it. */
    private final Set<String> anywhere;

    private Spelling spelling = new Spelling(List.of());

    private final Map<String, List<String>> contractions = new HashMap<>();
    private final Map<String, List<String>> things;

    private Phrasebook() {
        byFirst = new HashMap<>(8192);
        anywhere = new HashSet<>();
        things = new HashMap<>();
    }

    private Phrasebook(Phrasebook shared) {
        byFirst = shared.byFirst;
        anywhere = shared.anywhere;
        things = shared.things;
        spelling = shared.spelling;
    }

    private List<Phrase> phrases(String first) {
        List<Phrase> more = own.get(first);
        return more == null ? byFirst.getOrDefault(first, List.of()) : more;
    }

    static Phrasebook load(FactFiles files) {
        Phrasebook book = new Phrasebook();
        JsonNode own = files.read("edit/words.json", JsonNode.class).path("words");
        JsonNode contracted = files.read("edit/words.json", JsonNode.class).path("contractions");
        for (String word : contracted.propertyNames()) {
            book.contractions.put(
                    word, List.of(contracted.path(word).asString("").split(", ", -1)));
        }
        own.propertyNames().forEach(kind -> book.add(kind, own.path(kind)));
        JsonNode details = files.read("edit/details.json", JsonNode.class).path("words");
        details.propertyNames().forEach(kind -> book.add(kind, details.path(kind)));
        JsonNode conditions = files.read("edit/conditions.json", JsonNode.class).path("conditions");
        for (String kind : conditions.propertyNames()) {
            conditions
                    .path(kind)
                    .propertyNames()
                    .forEach(english -> book.add(english, "condition", english));
            book.add("condition", conditions.path(kind));
        }
        JsonNode wishes = files.read("edit/wishes.json", JsonNode.class).path("wishes");
        for (int i = 0; i < wishes.size(); i++) {
            for (String words : wishes.path(i).path("words").asString("").split(", ", -1)) {
                book.put(words, "wish", String.valueOf(i));
            }
        }
        JsonNode things = files.read("edit/things.json", JsonNode.class).path("things");
        for (int i = 0; i < things.size(); i++) {
            String thing = String.valueOf(i);
            List<String> names = List.of(things.path(i).asString("").split(", ", -1));
            book.things.put(thing, names);
            names.forEach(name -> book.put(name, "thing", thing));
        }
        JsonNode colors = files.read("reading/colors.json", JsonNode.class);
        List<String> weak = List.of(colors.path("weak").asString("").split(", ", -1));
        for (String name : colors.path("colors").propertyNames()) {
            book.add(name, weak.contains(name) ? "weak_color" : "color", name);
        }
        JsonNode modifiers = colors.path("modifiers");
        modifiers.propertyNames().forEach(word -> book.add(word, "shade", word));
        for (String language : List.of("all", "en", "de", "es", "fr", "pt", "it")) {
            JsonNode words =
                    files.read("reading/words-" + language + ".json", JsonNode.class).path("words");
            for (String kind : List.of("color", "platform", "mood")) {
                book.add(kind, words.path(kind));
            }
            book.genres(words.path("genre"), language.equals("all"));
            if (!language.equals("en") && !language.equals("all")) {
                for (String kind : List.of("place", "person", "thing", "prop")) {
                    book.add("shown", words.path(kind));
                }
            }
        }
        for (List<Phrase> phrases : book.byFirst.values()) {
            phrases.forEach(phrase -> {
                book.anywhere.addAll(phrase.words);
                book.anywhere.add(phrase.tail);
            });
        }
        book.spelling = new Spelling(book.turning());
        return book;
    }

    private Set<String> turning() {
        Set<String> words = new HashSet<>();
        for (List<Phrase> phrases : byFirst.values()) {
            for (Phrase phrase : phrases) {
                if (phrase.words.size() == 1
                        && phrase.tail.isEmpty()
                        && TURNING.contains(phrase.sense.kind)) {
                    words.add(phrase.words.getFirst());
                }
            }
        }
        return words;
    }

    /**
     * A word with its slip mended, where it means nothing as it stands.
     *
     * @param known words that are right as they are
     */
    Token mended(Token token, Supplier<Set<String>> known) {
        boolean word = !token.isQuote() && !token.isMark() && !token.isNumber();
        if (!word || anywhere.contains(token.key())) {
            return token;
        }
        String meant = spelling.mended(token.key());
        return meant.equals(token.key()) || known.get().contains(token.key())
                ? token
                : new Token(token.from(), token.to(), meant, token.number(), token.quote());
    }

    /** Genres by their own name where it is one in all languages, else by that of their kind. */
    private void genres(JsonNode genres, boolean everywhere) {
        for (String id : genres.propertyNames()) {
            for (String phrase : genres.path(id).asString("").split(", ", -1)) {
                add(phrase, "genre", everywhere ? GenreWords.spoken(phrase, id) : id);
            }
        }
    }

    private void add(String kind, JsonNode byValue) {
        for (String value : byValue.propertyNames()) {
            for (String phrase : byValue.path(value).asString("").split(", ", -1)) {
                boolean otherwise =
                        OTHERWISE.contains(phrase)
                                && !kind.equals("topic")
                                && !kind.equals("light_kind");
                if (!otherwise) {
                    add(phrase, kind, value.equals("=") ? phrase : value);
                    if (kind.equals("mood") && phrase.indexOf(' ') < 0) {
                        add(more(phrase), kind, value.equals("=") ? phrase : value);
                    }
                }
            }
        }
    }

    /** "moodier" of "moody", "wärmer" of "warm" but for its vowel. */
    private static String more(String word) {
        boolean y = word.endsWith("y") && word.length() > 2;
        return y ? word.substring(0, word.length() - 1) + "ier" : word + "er";
    }

    /** The words themselves, and what the same thing is called in the languages that we know. */
    List<String> names(String words) {
        List<String> names = new ArrayList<>(List.of(words));
        List<Token> tokens = Tokens.of(words).all();
        for (Mark mark : marks(tokens)) {
            if (mark.is("thing") && mark.length() == tokens.size()) {
                names.addAll(things.getOrDefault(mark.value(), List.of()));
            }
        }
        return names;
    }

    /** "in place of" ends in a word that contracts with the article: au lieu de, du, d'... */
    private void add(String phrase, String kind, String value) {
        put(phrase, kind, value);
        int blank = phrase.lastIndexOf(' ') + 1;
        if (blank > 0) {
            for (String contracted :
                    contractions.getOrDefault(phrase.substring(blank), List.of())) {
                put(phrase.substring(0, blank) + contracted, kind, value);
            }
        }
    }

    private void put(String phrase, String kind, String value) {
        int gap = phrase.indexOf(" ... ");
        String tail = gap < 0 ? "" : Folded.text(phrase.substring(gap + 5));
        String head = gap < 0 ? phrase : phrase.substring(0, gap);
        List<String> words =
                head.equals("->") || head.equals("=>")
                        ? List.of(">")
                        : Tokens.of(head).all().stream().map(Token::key).toList();
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>(2))
                    .add(new Phrase(words, tail, new Sense(kind, value)));
        }
    }

    /** A book with more words in it, for one plan's own names. */
    Phrasebook with(Collection<String> colors, Collection<String> said) {
        Phrasebook more = new Phrasebook(this);
        colors.forEach(color -> more.name(color, "color"));
        for (String words : said) {
            int size = Tokens.of(words).all().size();
            if (size > 1 && size <= LONGEST) {
                more.name(words, "said");
            }
        }
        return more;
    }

    private void name(String words, String kind) {
        List<String> keys = Tokens.of(words).all().stream().map(Token::key).toList();
        if (!keys.isEmpty()) {
            own.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>(phrases(first)))
                    .add(new Phrase(keys, "", new Sense(kind, words)));
        }
    }

    /** All meanings in a stretch of tokens; what lies within a longer one is left out. */
    List<Mark> marks(List<Token> tokens) {
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isQuote()) {
                continue;
            }
            if (tokens.get(i).is('#') && i + 1 < tokens.size() && isHex(tokens.get(i + 1).key())) {
                String hex = "#" + tokens.get(i + 1).key().toUpperCase(Locale.ROOT);
                all.add(new Mark("color", hex, i, i + 2));
            }
            List<Phrase> phrases = phrases(tokens.get(i).key());
            for (Phrase phrase : phrases) {
                int end = i + phrase.words.size();
                if (fits(tokens, i, phrase.words) && follows(tokens, end, phrase.tail)) {
                    all.add(new Mark(phrase.sense.kind, phrase.sense.value, i, end));
                }
            }
            if (phrases.isEmpty()) {
                compound(tokens.get(i).key(), i, all);
            }
        }
        List<Mark> kept = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            Mark mark = all.get(i);
            while (all.get(first).from() < mark.from() - LONGEST) {
                first++;
            }
            boolean inside = false;
            for (int j = first;
                    j < all.size() && all.get(j).from() <= mark.from() && !inside;
                    j++) {
                inside = hides(all.get(j), mark);
            }
            if (!inside) {
                kept.add(mark);
            }
        }
        return kept;
    }

    private static boolean isHex(String key) {
        return key.length() == HEX_DIGITS && key.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** A longer phrase hides the words in it, unless it only describes. */
    private static boolean hides(Mark other, Mark mark) {
        return other.from() <= mark.from()
                && other.to() >= mark.to()
                && other.length() > mark.length()
                && !DESCRIBING.contains(other.kind());
    }

    /** "Nachtmarkt" is a kind of "Markt": the longest thing that a word ends with. */
    private void compound(String word, int at, List<Mark> all) {
        for (int i = COMPOUND_HEAD; i <= word.length() - COMPOUND_TAIL; i++) {
            for (Phrase phrase : phrases(word.substring(i))) {
                if (phrase.sense.kind.equals("thing") && phrase.words.size() == 1) {
                    all.add(new Mark("thing", phrase.sense.value, at, at + 1));
                    return;
                }
            }
        }
    }

    /** The "out" of "take the voice out", some words further on. */
    private static boolean follows(List<Token> tokens, int from, String tail) {
        if (tail.isEmpty()) {
            return true;
        }
        for (int i = from; i < tokens.size() && i <= from + GAP; i++) {
            if (tokens.get(i).key().equals(tail)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (tokens.get(at + i).isQuote() || !tokens.get(at + i).key().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
