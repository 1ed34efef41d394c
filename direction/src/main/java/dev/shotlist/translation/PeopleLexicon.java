package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Forms;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.PeopleText.Mark;
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

/** The lists of people in one language, and what is said of them, by all forms of their words. */
final class PeopleLexicon {
    /**
     * @param head people that it names, an English plural; empty where it names none
     */
    record Listed(Word word, String head, Mark mark) {}

    private final WordTable table;
    private final Map<String, Listed> listed = new HashMap<>();
    private final Map<String, String> ages = new HashMap<>();
    private final Set<String> whoever = new HashSet<>();

    /** How many words the longest phrase has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Set<String> mass;
    private final Set<String> places;

    PeopleLexicon(FactFiles files, WordTable table) {
        this.table = table;
        PeopleFile file = files.read("translation/people.json", PeopleFile.class);
        mass = file.mass();
        places = file.places();
        for (String said : column(file.whoever())) {
            whoever.add(key(said));
            begins(key(said));
        }
        each(file.people(), this::people);
        each(file.qualities(), this::quality);
        each(file.links(), (english, said) -> small(english, said, Kind.PREPOSITION, Mark.LINK));
        each(file.early(), (english, said) -> small(english, said, Kind.ADVERB, Mark.EARLY));
        each(file.late(), (english, said) -> small(english, said, Kind.ADVERB, Mark.LATE));
        each(file.modals(), (english, said) -> verb(english, said, Mark.MODAL));
        each(file.doings(), (english, said) -> verb(english, said, Mark.NONE));
        each(
                file.set(),
                (english, said) -> put(said, doing(said, english, Form.PLURAL), "", Mark.NONE));
        each(file.things(), this::thing);
        each(
                file.ages(),
                (english, said) -> {
                    ages.put(key(said), english);
                    begins(key(said));
                });
    }

    /** How many words the longest phrase has that begins with this one; none are listed of 0. */
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    private void begins(String key) {
        int space = key.indexOf(' ');
        int words = 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        longest.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
    }

    /** A word or phrase, as {@link #key} has it; null where it is not listed. */
    @Nullable Listed get(String key) {
        return listed.get(key);
    }

    /** What a word beside the figures of an age says; null for others. */
    @Nullable String age(String key) {
        return ages.get(key);
    }

    boolean isWhoever(String key) {
        return whoever.contains(key);
    }

    private interface Entry {
        void add(String english, String said);
    }

    private void each(Map<String, String> list, Entry entry) {
        list.forEach((english, all) -> {
            for (String said : column(all)) {
                if (!said.isEmpty()) {
                    entry.add(english, said);
                }
            }
        });
    }

    private String[] column(String all) {
        return TranslationFiles.column(all, table.language());
    }

    String key(String said) {
        return String.join(" ", table.tokens().of(said.toLowerCase(Locale.ROOT)));
    }

    private void put(String said, Word word, String head, Mark mark) {
        if (word.small() == null && mark == Mark.NONE && isGrammar(said)) {
            return;
        }
        String key = key(said);
        listed.merge(key, new Listed(word, head, mark), PeopleLexicon::both);
        begins(key);
    }

    /** The "di" that Italian has everywhere is no form of "dare". */
    private boolean isGrammar(String said) {
        Word word = said.indexOf(' ') < 0 ? table.word(said) : null;
        return word != null && word.small() != null && !word.is(Kind.SILENT);
    }

    /** "jóvenes" are young people, and young before others; "trabajo" is work, and who works. */
    private static Listed both(Listed first, Listed second) {
        Word one = first.word();
        Word other = second.word();
        boolean small = one.small() != null || other.small() != null;
        if (small || first.mark() != Mark.NONE || second.mark() != Mark.NONE) {
            return first;
        }
        return new Listed(
                new Word(
                        one.said(),
                        null,
                        one.noun() == null ? other.noun() : one.noun(),
                        one.verb() == null ? other.verb() : one.verb(),
                        one.adjective() == null ? other.adjective() : one.adjective()),
                first.head().isEmpty() ? second.head() : first.head(),
                Mark.NONE);
    }

    private void people(String english, String said) {
        put(said, named(said, english), english, Mark.NONE);
        for (String form : forms(said)) {
            put(form, named(form, english), english, Mark.NONE);
        }
    }

    private List<String> forms(String said) {
        List<String> all = new ArrayList<>(NounPlurals.of(said, table.language()));
        boolean one = said.indexOf(' ') < 0;
        if (table.language() == Language.DE) {
            all.add(said + "innen");
            all.add(said + "in");
        } else if (one) {
            all.addAll(Forms.adjective(said, table.language()));
            if (said.endsWith("or")) {
                all.add(said + "as");
            }
        }
        return all;
    }

    /** A noun for people, which stays as it is. */
    static Word named(String said, String english) {
        return new Word(said, null, new Noun(english, true, Sort.PERSON, true), null, null);
    }

    private void quality(String english, String said) {
        Word word = new Word(said, null, null, null, english);
        put(said, word, "", Mark.NONE);
        if (said.indexOf(' ') < 0) {
            for (String form : Forms.adjective(said, table.language())) {
                put(form, word, "", Mark.NONE);
            }
        }
    }

    private void small(String english, String said, Kind kind, Mark mark) {
        put(said, new Word(said, new Small(kind, english), null, null, null), "", mark);
    }

    private void verb(String english, String said, Mark mark) {
        if (said.startsWith("=")) {
            String form = said.substring(1);
            put(form, doing(form, english, Form.PLURAL), "", mark);
            return;
        }
        String bare = said.endsWith("-se") ? said.substring(0, said.length() - 3) : said;
        bare = bare.endsWith("rse") ? bare.substring(0, bare.length() - 2) : bare;
        if (!bare.equals(said)) {
            // "se acaba de independizar"
            put(bare, doing(bare, english, Form.INFINITIVE), "", mark);
        }
        table.forms(said.toLowerCase(Locale.ROOT))
                .forEach((form, kind) -> put(form, doing(form, english, kind), "", mark));
    }

    private static Word doing(String said, String english, Form form) {
        return new Word(said, null, null, new Verb(english, false, form), null);
    }

    private void thing(String english, String said) {
        boolean several = EnglishForms.isPlural(english);
        boolean name = Character.isUpperCase(english.charAt(0)) || english.startsWith("the ");
        boolean much = several || name || mass.contains(english);
        Sort sort = places.contains(english) ? Sort.PLACE : null;
        Noun noun = new Noun(english, several, sort, much);
        Word also = said.indexOf(' ') < 0 ? table.word(said) : null;
        String adjective = also == null ? null : also.adjective();
        Verb verb = also == null ? null : also.verb();
        put(said, new Word(said, null, noun, verb, adjective), "", Mark.NONE);
        Word many = new Word(said, null, new Noun(english, true, sort, much), null, null);
        for (String form : NounPlurals.of(said, table.language())) {
            put(form, many, "", Mark.NONE);
        }
    }
}
