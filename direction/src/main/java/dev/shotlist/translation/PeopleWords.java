package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.PeopleLexicon.Listed;
import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Noun;
import dev.shotlist.translation.Word.Small;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of phrases for people in one language: the lists of people before all others. */
final class PeopleWords {
    /** Longest listed phrase, in words. */
    private static final int LONGEST = 6;

    private final WordTable table;
    private final PeopleLexicon lexicon;
    private final Splitter splitter;

    PeopleWords(FactFiles files, WordTable table) {
        this.table = table;
        splitter = new Splitter(table);
        lexicon = new PeopleLexicon(files, table);
    }

    /**
     * @param known people that the brief's reader found among them, as said, lower case, and in
     *     English
     */
    PeopleText of(String text, Map<String, String> known) {
        Map<String, String> people = new HashMap<>();
        known.forEach((said, english) -> people.put(lexicon.key(said), english));
        PeopleText made =
                new PeopleText(
                        table.language(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> said = table.tokens().of(text);
        List<String> run = new ArrayList<>();
        int i = 0;
        while (i < said.size()) {
            int length = Math.min(longest(said.get(i), people), said.size() - i);
            while (length > 0 && !add(made, said, i, length, people, run)) {
                length--;
            }
            if (length == 0) {
                run.add(said.get(i));
                if (isGenitive(said, i)) {
                    // "familles de la région": here it is no "some"
                    flush(made, run);
                }
            }
            i += Math.max(1, length);
        }
        flush(made, run);
        return made;
    }

    /** How many words a phrase may have that begins with this one. */
    private int longest(String first, Map<String, String> people) {
        String word = first.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(LONGEST, lexicon.longest(word)));
        for (String key : people.keySet()) {
            most = key.startsWith(word) ? LONGEST : most;
        }
        return most;
    }

    private boolean isGenitive(List<String> said, int at) {
        return table.language() == Language.FR
                && said.get(at).equals("de")
                && at + 1 < said.size()
                && isArticle(said.get(at + 1));
    }

    /** Adds so many words as one where they are listed. */
    private boolean add(
            PeopleText made,
            List<String> said,
            int from,
            int length,
            Map<String, String> people,
            List<String> run) {
        String key = String.join(" ", said.subList(from, from + length)).toLowerCase(Locale.ROOT);
        String age = lexicon.age(key);
        if (age != null && isFigure(said, from, length)) {
            flush(made, run);
            Small small = new Small(Kind.PREPOSITION, age);
            add(made, new Word(key, small, null, null, null), "", Mark.AGE);
            return true;
        }
        if (lexicon.isWhoever(key)) {
            flush(made, run);
            add(made, PeopleLexicon.named(key, "people"), "people", Mark.NONE);
            Small who = new Small(Kind.RELATIVE, "that");
            add(made, new Word("", who, null, null, null), "", Mark.NONE);
            return true;
        }
        Listed own = lexicon.get(key);
        if (length == 1 && isNone(key)) {
            // "kein Auto wollen": English denies the verb
            flush(made, run);
            add(made, new Word(key, new Small(Kind.NOT, "not"), null, null, null), "", Mark.NONE);
            add(made, new Word(key, new Small(Kind.A, ""), null, null, null), "", Mark.NONE);
            return true;
        }
        if (own != null && isCased(own, said.get(from), from > 0)) {
            flush(made, run);
            add(made, own.word(), own.head(), own.mark());
            return true;
        }
        String english = people.get(key);
        // "quem pedala para o trabalho": those who do it, and where it goes on
        boolean goesOn = length > 1 && from + length < said.size();
        boolean doing = goesOn && lexicon.isWhoever(said.get(from).toLowerCase(Locale.ROOT));
        if (english == null || doing || LEADS.stream().anyMatch(english::endsWith)) {
            return false;
        }
        flush(made, run);
        boolean who = english.endsWith(WHO);
        String head =
                whole(key, who ? english.substring(0, english.length() - WHO.length()) : english);
        Noun one = table.noun(key);
        boolean single = length == 1 && one != null && !one.plural();
        add(
                made,
                single ? new Word(key, null, one, null, null) : PeopleLexicon.named(key, head),
                head,
                Mark.NONE);
        if (who) {
            Small small = new Small(Kind.RELATIVE, "that");
            add(made, new Word("", small, null, null, null), "", Mark.NONE);
        }
        return true;
    }

    private boolean isNone(String key) {
        Word word = table.language() == Language.DE ? table.word(key) : null;
        return word != null
                && word.is(Kind.A)
                && requireNonNull(word.small()).english().equals("no");
    }

    private static final String WHO = " who";

    /** Behind these the reader's own phrase wants the figures of an age. */
    private static final List<String> LEADS = List.of(" over", " under", " aged");

    /** "genuss drivers": the part of a German compound that stayed as it was. */
    private String whole(String said, String english) {
        int space = english.indexOf(' ');
        if (table.language() != Language.DE || space < 0 || said.indexOf(' ') >= 0) {
            return english;
        }
        String first = english.substring(0, space);
        Noun noun = said.startsWith(first) ? table.noun(first) : null;
        Listed quality = lexicon.get(first);
        boolean same =
                (noun != null && noun.english().equals(first))
                        || (quality != null && first.equals(quality.word().adjective()));
        if (!said.startsWith(first) || same) {
            return english;
        }
        return (noun == null ? "" : noun.english() + " ") + english.substring(space + 1);
    }

    /** German writes its nouns with a capital, and its verbs without. */
    private boolean isCased(Listed own, String first, boolean within) {
        Word word = own.word();
        boolean verb = word.verb() != null && word.noun() == null && word.adjective() == null;
        if (table.language() != Language.DE) {
            // "étudiants de Tours": a capital within makes a name of what is listed without
            Noun noun = word.noun();
            boolean name = noun != null && Character.isUpperCase(noun.english().charAt(0));
            boolean capital =
                    Character.isUpperCase(first.charAt(0))
                            && first.chars().anyMatch(Character::isLowerCase);
            return !within || !capital || name || !own.head().isEmpty();
        }
        boolean lower = Character.isLowerCase(first.charAt(0));
        // "gehalten" is held, and no "Gehalt"
        boolean noun = own.head().isEmpty() && word.noun() != null && word.verb() == null;
        return lower ? !noun || table.verb(first) == null : !verb;
    }

    /** A word before or behind the figures of an age. */
    private boolean isFigure(List<String> said, int from, int length) {
        int next = from + length;
        boolean article = next < said.size() && table.word(said.get(next)) != null;
        boolean before =
                isFigure(said, next)
                        || (article && isFigure(said, next + 1) && isArticle(said.get(next)));
        return before || isFigure(said, from - 1) || isFigure(said, from - 2);
    }

    private boolean isArticle(String said) {
        Word word = table.word(said);
        return word != null && word.isArticle();
    }

    private boolean isFigure(List<String> said, int at) {
        if (at < 0 || at >= said.size()) {
            return false;
        }
        Word word = table.word(said.get(at));
        return Character.isDigit(said.get(at).charAt(0)) || (word != null && word.is(Kind.NUMBER));
    }

    private void flush(PeopleText made, List<String> run) {
        if (!run.isEmpty()) {
            for (Word word : splitter.words(String.join(" ", run))) {
                Word better = word.isUnknown() || isTail(word) ? feminine(bare(word)) : word;
                add(made, better, "", Mark.NONE);
            }
            run.clear();
        }
    }

    /** Of a German compound only the end is known: "Leichtpacker" end like fields, "Äcker". */
    private boolean isTail(Word word) {
        Noun noun = word.noun();
        return table.language() == Language.DE
                && noun != null
                && noun.sort() != Sort.PERSON
                && noun.english().indexOf(' ') < 0
                && table.word(word.said()) == null;
    }

    private static Word bare(Word word) {
        return new Word(word.said(), null, null, null, null);
    }

    /** "Pendlerinnen" are commuters. */
    private Word feminine(Word word) {
        String lower = word.said().toLowerCase(Locale.ROOT);
        if (table.language() != Language.DE || !lower.endsWith("innen")) {
            return word;
        }
        String stem = lower.substring(0, lower.length() - "innen".length());
        for (String ending : new String[] {"", "e", "en"}) {
            Listed own = lexicon.get(stem + ending);
            @Nullable Noun noun = own == null ? table.noun(stem + ending) : own.word().noun();
            if (noun != null) {
                return new Word(
                        word.said(),
                        null,
                        new Noun(noun.english(), true, noun.sort(), noun.mass()),
                        null,
                        null);
            }
        }
        return word;
    }

    private static void add(PeopleText made, Word word, String head, Mark mark) {
        made.words().add(word);
        made.heads().add(head);
        made.marks().add(mark);
    }
}
