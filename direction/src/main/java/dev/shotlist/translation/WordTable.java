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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All forms of one language's words, lower case. What is listed first wins. */
final class WordTable {
    private final Language language;
    private final Set<String> mass;
    private final VerbForms forms;
    private final Tokens tokens;
    private final Map<String, Small> small = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Noun> plurals = new HashMap<>();
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Verb> further = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    WordTable(FactFiles files, Language language) {
        this.language = language;
        Words words = files.read("translation/words.json", Words.class);
        Grammar grammar = files.read("translation/" + language.tag() + ".json", Grammar.class);
        mass = words.mass();
        tokens = new Tokens(grammar.split());
        forms = new VerbForms(language, grammar.irregular());
        grammar.small()
                .forEach((kind, all) -> all.forEach((english, said) -> small(kind, english, said)));
        grammar.own()
                .nouns()
                .forEach((english, said) -> nouns(english, said.split(", ", -1), null));
        grammar.own()
                .verbs()
                .forEach((english, said) -> verbs(english, said.split(", ", -1), true));
        grammar.own()
                .adjectives()
                .forEach((english, said) -> adjectives(english, said.split(", ", -1)));
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
        files.read("reading/things.json", Goods.class)
                .things()
                .values()
                .forEach(goods ->
                        goods.forEach((english, all) -> nouns(english, column(all), null)));
    }

    private String[] column(String all) {
        return TranslationFiles.column(all, language);
    }

    private void small(Kind kind, String english, String said) {
        for (String word : said.split(", ", -1)) {
            small.putIfAbsent(key(word), new Small(kind, english.equals("-") ? "" : english));
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
            nouns.putIfAbsent(key(lower), new Noun(english, plural, sort, much));
            for (String form : plurals(lower)) {
                own.add(form);
                plurals.putIfAbsent(key(form), new Noun(english, true, sort, much));
            }
        }
    }

    private static final Set<String> PLURALS = Set.of("people", "children", "women", "men");

    private List<String> plurals(String noun) {
        List<String> all = new ArrayList<>(Forms.plurals(noun, language));
        if (language == Language.IT && COLLECTIVE.contains(noun)) {
            all.add(noun.substring(0, noun.length() - 1) + "a");
        }
        if (language == Language.DE) {
            String changed = umlaut(noun);
            for (String ending : changed.equals(noun) ? new String[0] : UMLAUT_ENDINGS) {
                all.add(changed + ending);
            }
        }
        return all;
    }

    /** Their plural ends in "a"; "assaggia" is no plural of "assaggio". */
    private static final Set<String> COLLECTIVE =
            Set.of(
                    "uovo",
                    "braccio",
                    "dito",
                    "labbro",
                    "ginocchio",
                    "lenzuolo",
                    "osso",
                    "ciglio",
                    "sopracciglio",
                    "paio",
                    "corno",
                    "muro",
                    "grido",
                    "miglio",
                    "centinaio",
                    "migliaio",
                    "urlo");

    private static final String[] UMLAUT_ENDINGS = {"", "e", "er", "en", "ern"};

    /** "Wald" becomes "Wäld", of which "Wälder" is made. */
    private static String umlaut(String noun) {
        for (int i = noun.length() - 1; i >= 0; i--) {
            int at = "aou".indexOf(noun.charAt(i));
            if (at >= 0) {
                int from = noun.charAt(i) == 'u' && i > 0 && noun.charAt(i - 1) == 'a' ? i - 1 : i;
                String vowel = from < i ? "äu" : String.valueOf("äöü".charAt(at));
                return noun.substring(0, from) + vowel + noun.substring(i + 1);
            }
        }
        return noun;
    }

    private void verbs(String english, String[] said, boolean hand) {
        for (String word : said) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.endsWith("~")) {
                for (String form : Forms.verb(word, language)) {
                    further.putIfAbsent(form, new Verb(english, hand, Form.SINGULAR));
                }
                continue;
            }
            phrase(english, word.toLowerCase(Locale.ROOT), hand);
        }
    }

    /** "dar de comer": the first word has the forms, in German the last. */
    private void phrase(String english, String infinitive, boolean hand) {
        boolean german = language == Language.DE;
        int space = german ? infinitive.lastIndexOf(' ') : infinitive.indexOf(' ');
        boolean self = infinitive.startsWith("se ");
        if (space < 0 || self) {
            forms.of(self ? infinitive.substring(3) : infinitive)
                    .forEach(
                            (form, kind) -> verbs.putIfAbsent(form, new Verb(english, hand, kind)));
            return;
        }
        String head = german ? infinitive.substring(space + 1) : infinitive.substring(0, space);
        String rest = german ? infinitive.substring(0, space + 1) : infinitive.substring(space);
        forms.of(head)
                .forEach((form, kind) ->
                        verbs.putIfAbsent(
                                key(german ? rest + form : form + rest),
                                new Verb(english, hand, kind)));
    }

    private void adjectives(String english, String[] said) {
        for (String word : said) {
            if (!word.isEmpty()) {
                for (String form : Forms.adjective(word.toLowerCase(Locale.ROOT), language)) {
                    adjectives.putIfAbsent(key(form), english);
                }
                if (language == Language.DE && word.endsWith("el")) {
                    // "dunkel" loses its vowel: "dunkler"
                    String bare = word.substring(0, word.length() - 2) + "l";
                    Forms.adjective(bare, language)
                            .forEach(form -> adjectives.putIfAbsent(form, english));
                }
            }
        }
    }

    Language language() {
        return language;
    }

    Tokens tokens() {
        return tokens;
    }

    /** As the words of a clause stand: "ao amanhecer" is "a o amanhecer". */
    private String key(String said) {
        boolean plain = said.indexOf(' ') < 0 && said.indexOf('\'') < 0;
        return plain ? said : String.join(" ", tokens.of(said));
    }

    /** All that a word or phrase can be; null where it is not known. */
    @Nullable Word word(String said) {
        String key = said.toLowerCase(Locale.ROOT);
        Noun noun = noun(key);
        Verb verb = verbs.get(key);
        verb = verb == null ? further.get(key) : verb;
        String adjective = adjectives.get(key);
        Small known = small.get(key);
        boolean none = noun == null && verb == null && adjective == null && known == null;
        return none ? null : new Word(said, known, noun, verb, adjective);
    }

    @Nullable Noun noun(String key) {
        Noun noun = nouns.get(key);
        return noun == null ? plurals.get(key) : noun;
    }

    /** The verb of which that is a form, its particle behind it; null where there is none. */
    @Nullable Verb verb(String key) {
        return verbs.get(key);
    }
}
