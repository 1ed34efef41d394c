package dev.shotlist.reading;

import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The word lists of all six languages. Those of a language are loaded with the first brief in it,
 * so that a command does not pay for five it does not read.
 */
final class Lexicons {
    private static final int EXPECTED_WORDS = 4000;

    private final JsonFactory json = new JsonFactory();
    private final Map<Language, Lexicon> byLanguage = new EnumMap<>(Language.class);
    private final Map<String, Integer> functionWords = new HashMap<>(4096);
    private final Map<Language, String> functionLists = new EnumMap<>(Language.class);
    private final Map<String, Hex> colors = new HashMap<>(1024);
    private final Map<String, String> modifiers = new HashMap<>();
    private final Map<String, String> emojiColors = new HashMap<>();
    private final Set<String> weakColors = new HashSet<>(256);
    private final Map<Language, Map<String, String>> smallWords = new EnumMap<>(Language.class);
    private final Set<String> domains = new HashSet<>();
    private final StringBuilder blockedColors = new StringBuilder();

    Lexicons() {
        each("function-words.json", this::functionWords);
        each("colors.json", this::color);
    }

    /** Languages in which a word is an everyday word, as bits by ordinal. */
    int languagesOf(String key) {
        return functionWords.getOrDefault(key, 0);
    }

    Hex hex(String color) {
        return colors.getOrDefault(color, Hex.of(0x8A, 0x8D, 0x91));
    }

    boolean knowsColor(String name) {
        return colors.containsKey(name);
    }

    /** A colour's name that is also that of a thing: counted as a colour among colours only. */
    boolean isWeakColor(String name) {
        return weakColors.contains(name);
    }

    /** What a word such as "dusty" mixes into a colour: "#A8A19A 45", perhaps empty. */
    String mixedBy(String modifier) {
        return modifiers.getOrDefault(modifier, "");
    }

    /** English for a preposition, article or other small word; null where it is none. */
    @Nullable String smallWord(Language language, String key) {
        return smallWords.getOrDefault(language, Map.of()).get(key);
    }

    String colorOfSymbol(String symbol) {
        return emojiColors.getOrDefault(symbol, "");
    }

    Set<String> domains() {
        return domains;
    }

    synchronized Lexicon of(Language language) {
        return byLanguage.computeIfAbsent(language, this::load);
    }

    private Lexicon load(Language language) {
        Lexicon lexicon = new Lexicon(EXPECTED_WORDS);
        String tag = language.tag();
        Sections fill =
                (section, value, phrases) -> {
                    Kind kind = kind(section);
                    boolean same = value.equals("=");
                    split(phrases, phrase -> lexicon.add(phrase, kind, same ? phrase : value));
                };
        each("words-all.json", fill);
        each("words-" + tag + ".json", fill);
        each("products-" + tag + ".json", fill);
        split(functionLists.getOrDefault(language, ""), word -> lexicon.add(word, Kind.STOP, word));
        if (language == Language.EN) {
            for (String name : colors.keySet()) {
                lexicon.add(name, Kind.COLOR, name);
                if (name.contains("grey")) {
                    lexicon.add(name.replace("grey", "gray"), Kind.COLOR, name);
                }
            }
            for (String modifier : modifiers.keySet()) {
                lexicon.add(modifier, Kind.COLOR_MOD, modifier);
            }
            split(
                    blockedColors.toString(),
                    phrase -> lexicon.add(phrase, Kind.COLOR_BLOCKED, phrase));
        }
        return lexicon;
    }

    private static Kind kind(String section) {
        return Kind.valueOf(section.toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("EnumOrdinal") // bits that LanguageGuess reads
    private void functionWords(String section, String tag, String words) {
        if (section.startsWith("small-")) {
            Map<String, String> small =
                    smallWords.computeIfAbsent(
                            Language.of(section.substring(6)), _ -> new HashMap<>());
            split(
                    words,
                    word ->
                            small.put(
                                    Folding.key(word, 0, word.length()),
                                    tag.equals("-") ? "" : tag));
            return;
        }
        if (section.equals("domains")) {
            split(words, domains::add);
            return;
        }
        Language language = Language.of(tag);
        int bit = 1 << language.ordinal();
        split(
                words,
                word ->
                        functionWords.merge(
                                Folding.key(word, 0, word.length()), bit, (a, b) -> a | b));
        if (section.equals("stop")) {
            functionLists.put(language, words);
        }
    }

    private void color(String section, String name, String value) {
        switch (section) {
            case "colors" -> colors.put(name, Hex.of(value));
            case "modifiers" -> modifiers.put(name, value);
            case "symbols" ->
                    value.codePoints()
                            .filter(symbol -> symbol != ' ')
                            .forEach(symbol -> emojiColors.put(Character.toString(symbol), name));
            case "weak" -> split(value, weakColors::add);
            case "blocked" -> blockedColors.append(value);
            default -> throw new IllegalStateException("no such section of colours: " + section);
        }
    }

    static void split(String list, java.util.function.Consumer<String> each) {
        int start = 0;
        while (start < list.length()) {
            int comma = list.indexOf(", ", start);
            int end = comma < 0 ? list.length() : comma;
            if (end > start) {
                each.accept(list.substring(start, end));
            }
            start = comma < 0 ? list.length() : comma + 2;
        }
    }

    /** Receives a list of words: its section, the value they stand for, the words. */
    @FunctionalInterface
    private interface Sections {
        void take(String section, String value, String words);
    }

    private void each(String file, Sections sections) {
        try (InputStream in = Lexicons.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + file);
            }
            try (JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
                read(parser, sections);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(JsonParser parser, Sections sections) {
        String section = "";
        String name = "";
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    depth++;
                    section = name;
                }
                case END_OBJECT -> depth--;
                case PROPERTY_NAME -> name = parser.currentName();
                case VALUE_STRING -> {
                    if (depth > 1) {
                        sections.take(section, name, parser.getString());
                    } else if (name.equals("weak") || name.equals("blocked")) {
                        sections.take(name, name, parser.getString());
                    }
                }
                default ->
                        throw new IllegalStateException(
                                "a word list holds objects and strings only");
            }
        }
    }
}
