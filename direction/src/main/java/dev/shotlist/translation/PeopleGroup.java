package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.PeopleAges.Age;
import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Noun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One group of people with all that is said of them: "tired parents of toddlers who commute". */
final class PeopleGroup {

    private static final String PEOPLE = "people";

    /**
     * @param end index of the word behind
     * @param whole whether nothing up to there was left out
     */
    record Group(String english, int end, boolean whole) {}

    final PeopleText text;
    final PeopleAges ages;
    private final NounReader nouns;
    final List<String> before = new ArrayList<>();
    final StringBuilder behind = new StringBuilder();
    String head = "";
    int at;
    boolean whole = true;

    PeopleGroup(PeopleText text) {
        this.text = text;
        ages = new PeopleAges(text);
        nouns = new NounReader(text.words(), text.language());
    }

    /** The group that begins at a word; null where none does. */
    @Nullable Group read(int from) {
        at = from;
        if (!aged() && !named()) {
            return null;
        }
        boolean more = true;
        while (more) {
            more = isModifier() && modifier();
        }
        PeopleTail tail = new PeopleTail(this);
        more = true;
        while (more) {
            more = tail.read();
        }
        String front = before.isEmpty() ? "" : String.join(" ", before) + " ";
        boolean anybody = !whole && behind.isEmpty() && before.isEmpty() && head.equals(PEOPLE);
        return anybody ? null : new Group(front + head + behind, at, whole);
    }

    /** An age alone: "les plus de 65 ans". */
    private boolean aged() {
        Age said = ages.at(at);
        Age age = said == null ? ages.at(text.behindArticles(at)) : said;
        if (age == null || isNoun(age.end())) {
            return false;
        }
        head = PEOPLE;
        behind.append(' ').append(age.english());
        at = age.end();
        return true;
    }

    private boolean isNoun(int i) {
        Word word = text.word(i);
        return text.head(i) != null || (word.noun() != null && word.small() == null);
    }

    /** Articles, adjectives and the noun. */
    private boolean named() {
        boolean some =
                text.language() == Language.FR && text.is(at, Kind.OF) && text.is(at + 1, Kind.THE);
        int first = some ? at + 1 : at;
        at = text.behindArticles(first);
        if (first > 0 && text.is(at - 1, Kind.HIS) && at > first) {
            // "... und ihre Eltern"
            before.add("their");
        }
        while (text.is(at, Kind.SILENT) || text.is(at, Mark.EARLY)) {
            at++;
        }
        while (isQuality(at) && text.has(at + 1) && (isQuality(at + 1) || isNoun(at + 1))) {
            before.add(text.word(at).quality());
            at++;
        }
        String people = text.head(at);
        if (people != null && text.language() == Language.DE && text.head(at + 1) != null) {
            // "erwachsene Anfänger"
            before.add(EnglishForms.singular(people));
            at++;
            people = text.head(at);
        }
        Word word = text.word(at);
        if (people != null) {
            head = people;
        } else if (word.noun() != null && (word.small() == null || before.size() > 0)) {
            head = plural(word.noun());
        } else if (isQuality(at)) {
            // "autistici e famiglie": those who are so
            before.add(text.word(at).quality());
            head = PEOPLE;
        } else {
            return false;
        }
        at++;
        return true;
    }

    private static String plural(Noun noun) {
        return noun.mass() ? noun.english() : EnglishForms.plural(noun.english());
    }

    private boolean isQuality(int i) {
        Word word = text.word(i);
        boolean german = text.language() == Language.DE;
        boolean participle =
                german
                        && !word.isCapital()
                        && (word.is(Form.PARTICIPLE) || word.is(Form.GERUND))
                        && (text.word(i + 1).noun() != null || text.head(i + 1) != null);
        boolean names = word.noun() != null || text.head(i) != null;
        return word.small() == null
                && ((word.adjective() != null && (!names || isNoun(i + 1))) || participle);
    }

    /** German has nothing behind its nouns but phrases: "im Ruhestand". */
    private boolean isModifier() {
        return text.language() != Language.DE || text.word(at).said().indexOf(' ') > 0;
    }

    /** What Romance languages have behind the noun and English before it. */
    private boolean modifier() {
        Word word = text.word(at);
        if (word.small() != null) {
            return false;
        }
        boolean more = text.is(at + 1, Kind.PREPOSITION) || text.is(at + 1, Kind.OF);
        String people = text.head(at);
        if (word.adjective() != null && !(more && word.is(Form.PARTICIPLE))) {
            before.addFirst(word.adjective());
        } else if (people != null && people.indexOf(' ') < 0) {
            // "automobilistes débutantes" are beginner drivers
            before.addFirst(EnglishForms.singular(people));
        } else if (word.is(Form.PARTICIPLE) && word.verb() != null && !more) {
            before.addFirst(EnglishVerb.participle(word.verb().english()));
        } else {
            return false;
        }
        at++;
        return true;
    }

    /** A thing of known words; null where none begins there. */
    @Nullable NounPhrase noun(int from) {
        if (!text.has(from)) {
            return null;
        }
        NounPhrase found = nouns.at(from);
        return found == null || !text.isKnown(from, found) ? null : found;
    }
}
