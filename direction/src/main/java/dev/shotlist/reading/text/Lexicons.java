package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of all six languages. Those of a language are loaded with the first brief in it,
 * so that a command does not pay for five it does not read.
 */
public final class Lexicons {
    private static final int EXPECTED_WORDS = 4000;

    /** The columns of {@code things.json}, behind the English name. */
    private static final List<Language> COLUMNS =
            List.of(Language.ES, Language.FR, Language.DE, Language.PT, Language.IT);

    private final Map<Language, Lexicon> byLanguage = new EnumMap<>(Language.class);
    private final EverydayWords everyday = new EverydayWords();
    private final ColorWords colors = new ColorWords();
    private final Cues cues = new Cues();
    private final CallVerbs calls = new CallVerbs();
    private final Map<String, Set<String>> opposites = new HashMap<>();

    public Lexicons() {
        WordFile.each(
                "opposites.json",
                (section, word, others) ->
                        WordFile.split(
                                others,
                                other -> {
                                    opposites
                                            .computeIfAbsent(word, _ -> new HashSet<>())
                                            .add(other);
                                    opposites
                                            .computeIfAbsent(other, _ -> new HashSet<>())
                                            .add(word);
                                }));
    }

    public EverydayWords everyday() {
        return everyday;
    }

    public ColorWords colors() {
        return colors;
    }

    public CallVerbs calls() {
        return calls;
    }

    public Cues cues() {
        return cues;
    }

    public boolean areOpposite(String word, String other) {
        return opposites.getOrDefault(word, Set.of()).contains(other);
    }

    synchronized Lexicon of(Language language) {
        return byLanguage.computeIfAbsent(language, this::load);
    }

    private Lexicon load(Language language) {
        Lexicon lexicon = new Lexicon(EXPECTED_WORDS);
        String tag = language.tag();
        WordFile.Sections fill =
                (section, value, phrases) -> {
                    Kind kind = kind(section);
                    boolean same = value.equals("=");
                    WordFile.split(
                            phrases, phrase -> lexicon.add(phrase, kind, same ? phrase : value));
                };
        WordFile.each("words-all.json", fill);
        WordFile.each("words-" + tag + ".json", fill);
        WordFile.each("products-" + tag + ".json", fill);
        WordFile.split(everyday.listOf(language), word -> lexicon.add(word, Kind.STOP, word));
        if (language == Language.EN) {
            colors.fill(lexicon);
        }
        lexicon.closeEveryday();
        people(lexicon, language);
        things(lexicon, language);
        glosses(lexicon, language);
        WordFile.each("kinds-" + tag + ".json", fill);
        if (language == Language.EN) {
            WordFile.each("goods-en.json", fill);
        }
        return lexicon;
    }

    /** Things that can be sold or forbidden: their trade, and their name in English. */
    private static void things(Lexicon lexicon, Language language) {
        int column = COLUMNS.indexOf(language);
        WordFile.each(
                "things.json",
                (trade, english, columns) -> {
                    String words = column < 0 ? english : column(columns, column);
                    WordFile.split(
                            words,
                            word -> {
                                lexicon.add(word, Kind.THING, english);
                                if (!trade.equals("thing")) {
                                    lexicon.add(word, Kind.GOODS, trade);
                                }
                            });
                });
    }

    /** Qualities, doings and times with their English, for whole phrases. */
    private static void glosses(Lexicon lexicon, Language language) {
        int column = COLUMNS.indexOf(language);
        if (column < 0) {
            return;
        }
        WordFile.each(
                "dictionary.json",
                (section, english, columns) ->
                        WordFile.split(
                                column(columns, column),
                                word -> gloss(lexicon, word, section, english)));
        WordFile.each(
                "people.json",
                (section, english, columns) -> {
                    if (!section.equals("person")) {
                        WordFile.split(
                                column(columns, column),
                                word -> gloss(lexicon, word, section, english));
                    }
                });
    }

    /** Whom pieces are for. */
    private static void people(Lexicon lexicon, Language language) {
        int column = COLUMNS.indexOf(language);
        WordFile.each(
                "people.json",
                (section, english, columns) -> {
                    // English says "people who" in words of its own
                    boolean part = english.endsWith(" who") || english.endsWith(" over");
                    if (section.equals("person") && !(part && column < 0)) {
                        WordFile.split(
                                column < 0 ? english : column(columns, column),
                                word -> lexicon.add(word, Kind.PERSON, english));
                    }
                });
    }

    private static void gloss(Lexicon lexicon, String word, String section, String english) {
        lexicon.add(word, Kind.GLOSS, english);
        if (section.equals("adjectives")) {
            lexicon.add(word, Kind.QUALITY, english);
        }
    }

    private static String column(String columns, int index) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = columns.indexOf(" | ", from) + 3;
        }
        int to = columns.indexOf(" | ", from);
        return columns.substring(from, to < 0 ? columns.length() : to);
    }

    private static Kind kind(String section) {
        return Kind.valueOf(section.toUpperCase(Locale.ROOT));
    }
}
