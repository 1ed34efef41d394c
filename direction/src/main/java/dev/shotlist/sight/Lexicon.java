package dev.shotlist.sight;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Words for what can be seen, by language; a language's forms are made when first needed. */
final class Lexicon {
    private final LexiconFiles.Nouns nouns;
    private final LexiconFiles.Verbs verbs;
    private final LexiconFiles.Words words;
    private final @Nullable Supplier<WideNouns> further;
    private final Map<Language, LanguageTable> tables = new ConcurrentHashMap<>();

    Lexicon(FactFiles files) {
        this(
                files.read("sight/nouns.json", LexiconFiles.Nouns.class),
                files.read("sight/verbs.json", LexiconFiles.Verbs.class),
                files.read("sight/words.json", LexiconFiles.Words.class),
                null);
    }

    private Lexicon(
            LexiconFiles.Nouns nouns,
            LexiconFiles.Verbs verbs,
            LexiconFiles.Words words,
            @Nullable Supplier<WideNouns> further) {
        this.nouns = nouns;
        this.verbs = verbs;
        this.words = words;
        this.further = further;
    }

    /**
     * The same words with further nouns behind them.
     *
     * @param further asked when a language's forms are made
     */
    Lexicon with(Supplier<WideNouns> further) {
        return new Lexicon(nouns, verbs, words, further);
    }

    LanguageTable of(Language language) {
        LanguageTable known = tables.get(language);
        if (known != null) {
            return known;
        }
        if (language != Language.EN) {
            // the others ask the English one while they are made, and a map may not be asked then
            of(Language.EN);
        }
        return tables.computeIfAbsent(language, this::table);
    }

    /** Whether a noun says little of what is to be seen unless something is done to it. */
    boolean isWeak(Thing thing) {
        return words.weak().contains(thing.english());
    }

    /** Whether things are seen to do it by themselves too: "the varnish dries". */
    boolean isSelf(Act act) {
        return words.self().contains(act.english());
    }

    /** Whether an English word is talk: a name given, a wish, a doubt, who speaks. */
    boolean isTalk(String word) {
        return words.said().contains(word);
    }

    /** Whether an English word speaks of the brief, of opinions or of another time. */
    boolean isOpinion(String word) {
        return words.opinions().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether an English word with a capital is a day or month: "Sun 5 July". */
    boolean isDate(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && words.dated().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word speaks of the piece itself. */
    boolean isAboutFilm(String word) {
        return words.film().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether an English noun only says how it is lit, what hour it is or what is said. */
    boolean isUnseen(String english) {
        return words.unseen().contains(english);
    }

    /** Whether a place is only what something stands or lies on, and no setting. */
    boolean isSurface(Thing thing) {
        return words.surfaces().contains(thing.english());
    }

    /** Whether nothing is ever done to anything by such a verb: "arrive", "sit". */
    boolean isAlone(Act act) {
        return words.alone().contains(act.verb());
    }

    /** Whether a verb shows nothing unless it is done to something. */
    boolean isVague(@Nullable Act act) {
        return act != null && words.vague().contains(act.english());
    }

    private LanguageTable table(Language language) {
        LanguageTable table = new LanguageTable(language);
        WideNouns wide = further == null ? null : further.get();
        LexiconFiles.Small small = words.small().get(language);
        if (small != null) {
            small(table, small);
        }
        table.small(Part.NAME, words.idioms().getOrDefault(language, ""));
        table.naming(words.naming().getOrDefault(language, ""));
        if (wide != null) {
            wide.first(table, this);
        }
        for (boolean plural : new boolean[] {false, true}) {
            for (LexiconFiles.NounSection section : nouns.sections()) {
                String home = section.home() == null ? "" : section.home();
                section.words()
                        .forEach((english, columns) -> {
                            Thing thing =
                                    new Thing(
                                            english,
                                            section.sort(),
                                            isMass(english, section.sort()),
                                            home);
                            for (String word : said(english, columns, language)) {
                                table.noun(word, thing, plural);
                            }
                        });
            }
        }
        if (wide != null) {
            wide.rest(table, this);
        }
        for (LexiconFiles.VerbSection section : verbs.sections()) {
            section.words()
                    .forEach((english, columns) -> {
                        Act act = new Act(english, section.doer());
                        for (String word : said(english, columns, language)) {
                            if (!word.isEmpty()) {
                                table.verb(word, act);
                            }
                        }
                    });
        }
        words.adjectives()
                .forEach((english, columns) -> {
                    for (String word : said(english, columns, language)) {
                        table.adjective(word, english);
                    }
                });
        return table;
    }

    private static void small(LanguageTable table, LexiconFiles.Small small) {
        table.small(Part.ORDER, small.order());
        table.small(Part.NOT, small.not());
        table.small(Part.STOP, small.stop());
        table.small(Part.WHILE, small.during() == null ? "" : small.during());
        small.adverb().forEach((english, words) -> table.small(Part.ADVERB, english, words));
        small.prep().forEach((english, words) -> table.small(Part.PREPOSITION, english, words));
        table.small(Part.RELATIVE, small.relative());
        table.small(Part.AND, small.and());
        table.small(Part.WE, small.we());
        table.small(Part.SHE, small.she());
        table.small(Part.YOU, small.you());
        table.small(Part.THE, small.the());
        table.small(Part.A, small.a());
        table.small(Part.HIS, small.his());
        table.small(Part.IT, small.it());
        table.small(Part.THEY, small.they());
        table.small(Part.ONE, small.one() == null ? "" : small.one());
        table.small(Part.AUXILIARY, small.aux());
    }

    /** Whether there is so much of it and not so many: "soup". */
    boolean isMass(String english, Sort sort) {
        boolean usual = sort.isMass() && !words.counted().contains(english);
        return usual || words.uncounted().contains(english);
    }

    static List<String> said(String english, String columns, Language language) {
        if (language == Language.EN) {
            return List.of(english);
        }
        int at = LexiconFiles.COLUMNS.indexOf(language);
        String[] split = columns.split("\\|", -1);
        return List.of(split[at].strip().toLowerCase(Locale.ROOT).split(", ", -1));
    }

    /** The English noun by its last words: "folding bike trailer" is a trailer. */
    @Nullable Thing head(String english) {
        String said = english.toLowerCase(Locale.ROOT);
        LanguageTable table = of(Language.EN);
        int from = said.length() + 1;
        for (int words = 0; words < LanguageTable.LONGEST && from > 0; words++) {
            from = said.lastIndexOf(' ', from - 2) + 1;
        }
        do {
            Piece piece = table.noun(said.substring(from));
            if (piece != null) {
                return piece.thing();
            }
            from = said.indexOf(' ', from) + 1;
        } while (from > 0);
        return null;
    }
}
