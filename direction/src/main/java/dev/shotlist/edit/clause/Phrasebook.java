package dev.shotlist.edit.clause;

import dev.shotlist.edit.words.CopyWords;
import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What words and phrases of all six languages stand for in an instruction. */
public final class Phrasebook {
    /** Words of the longest phrase. */
    static final int LONGEST = 14;

    /** Scenes have numbers of two digits at most. */
    private static final int MOST_DIGITS = 2;

    /** Kinds whose words instructions turn on. */
    private static final Set<String> TURNING =
            Set.of(
                    "act",
                    "topic",
                    "pace",
                    "size_of",
                    "genre",
                    "transition",
                    "instrument",
                    "size",
                    "scene",
                    "ordinal",
                    "ratio");

    private final Map<String, List<Phrase>> byFirst;

    /** Phrases of one plan's own names, by first word, with ours of that word. */
    private final Map<String, List<Phrase>> own = new HashMap<>();

    private final Map<String, List<String>> things;

    /** Words of any phrase, wherever they stand in it. */
    private final Set<String> anywhere;

    /** Words that every sentence is made of, and that are no slips. */
    private final Set<String> plain;

    private final Spelling spelling;

    private final MomentWords moments;
    private final Neighbours neighbours;
    private final FunctionWords functionWords;
    private final Homographs homographs;
    private final CopyWords copy;
    private final Marks marks;

    /** Whether the instruction is in Portuguese. */
    private boolean portuguese;

    private Phrasebook(
            PhraseLists lists,
            MomentWords moments,
            Neighbours neighbours,
            FunctionWords functionWords,
            Homographs homographs,
            CopyWords copy,
            Set<String> plain) {
        this.plain = plain;
        this.moments = moments;
        this.neighbours = neighbours;
        this.functionWords = functionWords;
        this.homographs = homographs;
        this.copy = copy;
        this.marks = new Marks(this::phrases, moments, neighbours);
        byFirst = lists.byFirst();
        things = lists.things();
        anywhere = new HashSet<>();
        for (List<Phrase> phrases : byFirst.values()) {
            phrases.forEach(phrase -> {
                anywhere.addAll(phrase.words());
                anywhere.add(phrase.tail());
            });
        }
        spelling = new Spelling(turning(byFirst.values(), lists.listed()));
    }

    private Phrasebook(Phrasebook shared) {
        byFirst = shared.byFirst;
        things = shared.things;
        anywhere = shared.anywhere;
        plain = shared.plain;
        spelling = shared.spelling;
        moments = shared.moments;
        neighbours = shared.neighbours;
        functionWords = shared.functionWords;
        homographs = shared.homographs;
        copy = shared.copy;
        marks = new Marks(this::phrases, moments, neighbours);
    }

    public static Phrasebook load(FactFiles files) {
        FunctionWords words = FunctionWords.load(files);
        return new Phrasebook(
                new PhraseLists(files),
                MomentWords.load(files),
                Neighbours.load(files),
                words,
                Homographs.load(files, words),
                CopyWords.load(files),
                plain(files));
    }

    private static Set<String> plain(FactFiles files) {
        Set<String> plain = new HashSet<>();
        for (JsonNode language :
                files.read("reading/function-words.json", JsonNode.class).path("stop")) {
            for (String word : language.asString("").split(", ", -1)) {
                plain.addAll(Phrase.keys(word));
            }
        }
        return Set.copyOf(plain);
    }

    /** Words by which what these stand for is put together. */
    public FunctionWords functionWords() {
        return functionWords;
    }

    private List<Phrase> phrases(String first) {
        List<Phrase> more = own.get(first);
        List<Phrase> all = more == null ? byFirst.getOrDefault(first, List.of()) : more;
        return all.stream().allMatch(one -> homographs.allow(one, portuguese))
                ? all
                : all.stream().filter(one -> homographs.allow(one, portuguese)).toList();
    }

    private static Set<String> turning(Collection<List<Phrase>> all, Set<String> listed) {
        Set<String> words = new HashSet<>();
        for (List<Phrase> phrases : all) {
            for (Phrase phrase : phrases) {
                if (phrase.words().size() == 1
                        && phrase.tail().isEmpty()
                        && TURNING.contains(phrase.kind())
                        && listed.contains(phrase.words().getFirst())) {
                    words.add(phrase.words().getFirst());
                }
            }
        }
        return words;
    }

    /** The same book as the language of an instruction has its words. */
    Phrasebook spoken(List<Token> instruction) {
        Phrasebook told = new Phrasebook(this);
        told.own.putAll(own);
        told.portuguese = homographs.isPortuguese(instruction);
        return told;
    }

    /**
     * A word with its slip mended, where it means nothing as it stands.
     *
     * @param known words that are right as they are
     */
    Token mended(Token token, Supplier<Set<String>> known) {
        boolean word = !token.isQuote() && !token.isMark() && !token.isNumber();
        if (!word || anywhere.contains(token.key()) || plain.contains(token.key())) {
            return token;
        }
        String meant = spelling.mended(token.key());
        return meant.equals(token.key()) || known.get().contains(token.key())
                ? token
                : new Token(token.from(), token.to(), meant, token.number(), token.quote());
    }

    /** "sc3" and "shot12" as a word for a scene and its number. */
    List<Token> apart(Token token) {
        String key = token.key();
        int digits = key.length();
        while (digits > 0 && Character.isDigit(key.charAt(digits - 1))) {
            digits--;
        }
        boolean numbered =
                !token.isQuote()
                        && !token.isNumber()
                        && digits > 1
                        && key.length() - digits <= MOST_DIGITS
                        && digits < key.length()
                        && token.to() - token.from() == key.length()
                        && phrases(key.substring(0, digits)).stream()
                                .anyMatch(one -> one.kind().equals("scene"));
        if (!numbered) {
            return List.of(token);
        }
        int at = token.from() + digits;
        String number = key.substring(digits);
        return List.of(
                new Token(token.from(), at, key.substring(0, digits), Double.NaN, -1),
                new Token(at, token.to(), number, Double.parseDouble(number), -1));
    }

    /** The words themselves, and what the same thing is called in the languages that we know. */
    public List<String> names(String words) {
        List<String> names = new ArrayList<>(List.of(words));
        List<Token> tokens = Tokens.of(words).all();
        for (Mark mark : marks(tokens)) {
            if (mark.is("thing") && mark.length() == tokens.size()) {
                names.addAll(things.getOrDefault(mark.value(), List.of()));
            }
        }
        return names;
    }

    /** The same for words that are read or said, where pictures have no say in what they mean. */
    public List<String> copyNames(String words) {
        List<String> names = names(words);
        names.addAll(copy.names(words));
        return names;
    }

    /**
     * What English, in which pictures are described, calls a thing; the words themselves if none.
     */
    public String sameLanguage(String words) {
        List<String> names = names(words);
        return names.size() > 1 ? names.get(1) : words;
    }

    /** A book with more words in it, for one plan's own names. */
    public Phrasebook with(
            Collection<String> colors,
            Collection<String> played,
            Collection<String> said,
            Collection<String> moods) {
        Phrasebook more = new Phrasebook(this);
        colors.forEach(color -> more.name(color, "color"));
        played.forEach(more::instrument);
        moods.forEach(more::mood);
        for (String words : said) {
            int size = Tokens.of(words).all().size();
            if (size > 1 && size <= LONGEST) {
                more.said(words);
            }
        }
        return more;
    }

    /** People quote without the marks. */
    private void said(String words) {
        name(words, "said", Phrase.keys(words));
        List<String> bare =
                Tokens.of(words).all().stream()
                        .filter(token -> !token.isMark())
                        .map(Token::key)
                        .toList();
        if (bare.size() > 1 && bare.size() < Phrase.keys(words).size()) {
            name(words, "said", bare);
        }
    }

    /** A mood that our lists do not know. */
    private void mood(String words) {
        List<String> keys = Phrase.keys(words);
        boolean known =
                !keys.isEmpty()
                        && byFirst.getOrDefault(keys.getFirst(), List.of()).stream()
                                .anyMatch(one ->
                                        one.words().equals(keys)
                                                && (one.kind().equals("mood")
                                                        || one.kind().equals("light_kind")));
        if (!known) {
            name(words, "own_mood", keys);
        }
    }

    /** The plan's own name for what plays, in place of what ours takes it for. */
    private void instrument(String words) {
        List<String> keys = Phrase.keys(words);
        if (!keys.isEmpty()) {
            name(words, "instrument");
            own.getOrDefault(keys.getFirst(), new ArrayList<>())
                    .removeIf(one ->
                            one.kind().equals("instrument")
                                    && one.words().equals(keys)
                                    && !one.value().equals(words));
        }
    }

    private void name(String words, String kind) {
        name(words, kind, Phrase.keys(words));
    }

    private void name(String words, String kind, List<String> keys) {
        if (!keys.isEmpty()) {
            own.computeIfAbsent(
                            keys.getFirst(),
                            first -> new ArrayList<>(byFirst.getOrDefault(first, List.of())))
                    .add(new Phrase(keys, "", kind, words));
        }
    }

    /** All meanings in a stretch of tokens; what lies within a longer one is left out. */
    public List<Mark> marks(List<Token> tokens) {
        return marks.in(tokens);
    }
}
