package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What people do, while it is put into English: its words, and what those read so far leave open.
 */
final class PeopleClause {
    final PeopleText text;
    final StringBuilder out = new StringBuilder();

    /** Index of the word to go on with. */
    int at;

    /** Whether the next verb is denied. */
    boolean denied;

    /** What stands before the next verb; empty where nothing does. */
    String early = "";

    /** Whether a pronoun has been read that is the verb's object. */
    boolean object;

    /** The verb that rules what comes. */
    @Nullable Verb last;

    private final NounReader nouns;

    /**
     * @param text in English order
     */
    PeopleClause(PeopleText text) {
        this.text = text;
        nouns = new NounReader(text.words(), text.language());
    }

    void say(String english) {
        if (!english.isEmpty()) {
            out.append(out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? "" : " ")
                    .append(english);
        }
    }

    /** A noun phrase of known words; null where there is none. */
    @Nullable NounPhrase noun(int from) {
        if (!text.has(from) || text.is(from, Mark.LINK)) {
            return null;
        }
        Word word = text.word(from);
        if (word.verb() != null && word.noun() == null && word.adjective() == null) {
            return null;
        }
        NounPhrase found = nouns.at(from);
        return found == null || !text.isKnown(from, found) ? null : found;
    }

    boolean isVerb(int i) {
        Word word = text.word(i);
        return word.is(Kind.BE) || word.is(Kind.HAVE) || (word.verb() != null && !isSmall(i));
    }

    private boolean isSmall(int i) {
        return text.word(i).small() != null && !text.is(i, Mark.MODAL);
    }

    /** "lo dejan": an article right before a verb is an object. */
    boolean isPronoun(int i) {
        return text.language() != Language.DE
                && text.is(i, Kind.THE)
                && (text.is(i + 1, Kind.BE)
                        || text.is(i + 1, Kind.HAVE)
                        || (text.word(i + 1).verb() != null && text.word(i + 1).noun() == null));
    }

    /** With its article, but "in Switzerland". */
    static String said(NounPhrase thing) {
        boolean name = thing.article() == Kind.THE && Character.isUpperCase(thing.head().charAt(0));
        boolean day = thing.isTime() || thing.head().endsWith("day");
        return name && !day ? thing.bare() : thing.said("their");
    }

    /** The singular of what stands before another noun. */
    static String kind(String noun) {
        return EnglishForms.isPlural(noun) ? EnglishForms.singular(noun) : noun;
    }
}
