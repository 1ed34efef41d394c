package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Forms;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.TranslationFiles.Goods;
import dev.shotlist.translation.TranslationFiles.Grammar;
import dev.shotlist.translation.TranslationFiles.SeenNouns;
import dev.shotlist.translation.TranslationFiles.SeenVerbs;
import dev.shotlist.translation.TranslationFiles.Words;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Noun;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All forms of one language's words, lower case. What is listed first wins. */
final class WordTable {
    private final Language language;
    private final Set<String> mass = new HashSet<>();
    private final VerbForms forms;
    private final Parting parting;
    private final Tokens tokens;
    private final ClockTimes times;
    private final Senses senses;
    private final KnownForms known = new KnownForms();

    /** Whether what is read now are the large lists, which leave what is there as it is. */
    private boolean late;

    WordTable(FactFiles files, Language language) {
        this.language = language;
        Words words = files.read("translation/words.json", Words.class);
        Grammar grammar = files.read("translation/" + language.tag() + ".json", Grammar.class);
        mass.addAll(words.mass());
        tokens = new Tokens(grammar.split());
        times = new ClockTimes(this, grammar.times());
        forms = new VerbForms(language, grammar.irregular(), grammar.parting());
        parting = grammar.parting();
        senses = new Senses(files, language);
        grammar.small()
                .forEach((kind, all) -> all.forEach((english, said) -> small(kind, english, said)));
        grammar.own()
                .nouns()
                .forEach((english, said) -> nouns(english, said.split(", ", -1), null));
        grammar.own()
                .verbs()
                .forEach((english, said) -> verbs(english, said.split(", ", -1), true));
        grammar.own()
                .happens()
                .forEach((english, said) -> verbs(english, said.split(", ", -1), false));
        grammar.own()
                .adjectives()
                .forEach((english, said) -> adjectives(english, said.split(", ", -1)));
        add(words);
        files.read("sight/nouns.json", SeenNouns.class)
                .sections()
                .forEach(section ->
                        section.words()
                                .forEach((english, all) ->
                                        nouns(english, column(all), section.sort())));
        files.read("sight/verbs.json", SeenVerbs.class)
                .sections()
                .forEach(section ->
                        section.words()
                                .forEach((english, all) ->
                                        verbs(
                                                english,
                                                column(all),
                                                section.doer().equals("hand"))));
        late = true;
        files.read("reading/things.json", Goods.class)
                .things()
                .values()
                .forEach(goods -> goods.forEach((english, all) -> goods(english, column(all))));
        FurtherWords.FILES.forEach(
                name -> add(files.read(FurtherWords.FOLDER + name, Words.class)));
    }

    private void add(Words words) {
        mass.addAll(words.mass());
        words.phrases().forEach((english, all) -> phrases(english, column(all)));
        words.nouns()
                .forEach(section ->
                        section.words()
                                .forEach((english, all) ->
                                        nouns(english, column(all), section.sort())));
        words.verbs()
                .forEach(section ->
                        section.words()
                                .forEach((english, all) ->
                                        verbs(english, column(all), section.hand())));
        words.adjectives().forEach((english, all) -> adjectives(english, column(all)));
    }

    /** What says how, where or when, in several words. */
    private void phrases(String english, String[] said) {
        for (String phrase : said) {
            String key = key(phrase.toLowerCase(Locale.ROOT));
            if (key.indexOf(' ') > 0) {
                known.small(key, new Small(Kind.ADVERB, english));
            }
        }
    }

    private String[] column(String all) {
        return TranslationFiles.column(all, language);
    }

    private void small(Kind kind, String english, String said) {
        for (String word : said.split(", ", -1)) {
            known.small(key(word), new Small(kind, english.equals("-") ? "" : english));
        }
    }

    private void nouns(String english, String[] said, @Nullable Sort sort) {
        boolean several =
                EnglishForms.plural(english).equals(english)
                        && (english.endsWith("s") || PLURALS.contains(english));
        boolean much = mass.contains(english) || sort == Sort.DRINK;
        Set<String> own = new HashSet<>();
        for (String word : said) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.isEmpty()) {
                continue;
            }
            boolean plural = several || own.contains(lower);
            if (isTaken(key(lower), Part.NOUN)) {
                continue;
            }
            known.noun(key(lower), new Noun(english, plural, sort, much));
            for (String form : NounPlurals.of(lower, language)) {
                own.add(form);
                if (!isTaken(key(form), Part.NOUN)) {
                    known.plural(key(form), new Noun(english, true, sort, much));
                }
            }
        }
    }

    /** "cigarettes" are sold, "una sigaretta" is one of them. */
    private void goods(String english, String[] said) {
        String one = EnglishForms.singular(english);
        boolean counted = !one.equals(english) && !EnglishClass.PAIRS.has(lastWord(english));
        for (String word : said) {
            boolean single = counted && ForeignNumber.isOne(word, said, language);
            nouns(single ? one : english, new String[] {word}, null);
        }
    }

    private static String lastWord(String english) {
        return english.substring(english.lastIndexOf(' ') + 1);
    }

    private static final Set<String> PLURALS = Set.of("people", "children", "women", "men");

    private void verbs(String english, String[] said, boolean hand) {
        for (String word : said) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.endsWith("~")) {
                for (String form : Forms.verb(word, language)) {
                    known.further(form, new Verb(english, hand, Form.SINGULAR));
                }
                continue;
            }
            phrase(english, word.toLowerCase(Locale.ROOT), hand);
        }
    }

    private void phrase(String english, String infinitive, boolean hand) {
        forms(infinitive).forEach((form, kind) -> verb(form, new Verb(english, hand, kind)));
    }

    /** "dar de comer": the first word has the forms, in German the last. */
    Map<String, Form> forms(String infinitive) {
        boolean german = language == Language.DE;
        int space = german ? infinitive.lastIndexOf(' ') : infinitive.indexOf(' ');
        boolean self = infinitive.startsWith("se ");
        if (space < 0 || self) {
            return forms.of(self ? infinitive.substring(3) : infinitive);
        }
        String head = german ? infinitive.substring(space + 1) : infinitive.substring(0, space);
        String rest = german ? infinitive.substring(0, space + 1) : infinitive.substring(space);
        Map<String, Form> all = new HashMap<>();
        forms.of(head)
                .forEach((form, kind) -> all.put(key(german ? rest + form : form + rest), kind));
        return all;
    }

    private void verb(String form, Verb verb) {
        if (!isTaken(form, Part.VERB)) {
            known.verb(form, verb);
        }
    }

    private void adjectives(String english, String[] said) {
        for (String word : said) {
            if (!word.isEmpty()) {
                for (String form : Forms.adjective(word.toLowerCase(Locale.ROOT), language)) {
                    if (!isTaken(key(form), Part.ADJECTIVE)) {
                        known.adjective(key(form), english);
                    }
                }
                if (language == Language.DE && word.endsWith("el")) {
                    // "dunkel" loses its vowel: "dunkler"
                    String bare = word.substring(0, word.length() - 2) + "l";
                    Forms.adjective(bare, language).forEach(form -> known.adjective(form, english));
                }
            }
        }
    }

    private enum Part {
        NOUN,
        VERB,
        ADJECTIVE
    }

    /**
     * Whether a word of the large lists is another part of speech already: what is usual has been
     * listed before them, and a rare sense beside it would only make it doubtful.
     */
    private boolean isTaken(String form, Part part) {
        if (!late) {
            return false;
        }
        boolean noun = (part == Part.NOUN ? known.plural(form) : known.noun(form)) != null;
        Verb verb = part == Part.VERB ? null : known.verb(form);
        boolean acts = verb != null && (part == Part.NOUN || verb.isFinite());
        boolean describes = part != Part.ADJECTIVE && known.isAdjective(form);
        return noun || acts || describes || known.isSmall(form);
    }

    Language language() {
        return language;
    }

    /** What its verbs begin with, and whether that parts from them. */
    Parting parting() {
        return parting;
    }

    /** What its words mean beside others. */
    Senses senses() {
        return senses;
    }

    /** When something happens. */
    ClockTimes times() {
        return times;
    }

    Tokens tokens() {
        return tokens;
    }

    /** As the words of a clause stand: "ao amanhecer" is "a o amanhecer". */
    String key(String said) {
        boolean plain = said.indexOf(' ') < 0 && said.indexOf('\'') < 0;
        return plain ? said : String.join(" ", tokens.of(said));
    }

    /** All that a word or phrase can be; null where it is not known. */
    @Nullable Word word(String said) {
        return known.word(said.toLowerCase(Locale.ROOT), said);
    }

    /** How many words a known phrase may have that begins with this one. */
    int longest(String first) {
        return known.longest(first.toLowerCase(Locale.ROOT));
    }

    @Nullable Noun noun(String key) {
        return known.noun(key);
    }

    /** The verb of which that is a form, its particle behind it; null where there is none. */
    @Nullable Verb verb(String key) {
        return known.verb(key);
    }
}
