package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase for people as words.
 *
 * @param words in the order in which they are said
 * @param heads for each word the people that it names, an English plural; empty where it names none
 * @param marks for each word what it does in such phrases; {@link Mark#NONE} for most
 */
record PeopleText(Language language, List<Word> words, List<String> heads, List<Mark> marks) {
    /** What the lists of people say of a word besides its part of speech. */
    enum Mark {
        NONE,
        /** "afraid of" */
        LINK,
        /** "want to" */
        MODAL,
        /** "never" */
        EARLY,
        /** "at weekends" */
        LATE,
        /** "over" before a figure */
        AGE
    }

    int size() {
        return words.size();
    }

    boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    /** The word at an index; one that is nothing behind the last. */
    Word word(int at) {
        return has(at) ? words.get(at) : NOTHING;
    }

    private static final Word NOTHING = new Word("", null, null, null, null);

    boolean is(int at, Kind kind) {
        return word(at).is(kind);
    }

    boolean is(int at, Mark mark) {
        return has(at) && marks.get(at) == mark;
    }

    /** The people that it names; null where it names none. */
    @Nullable String head(int at) {
        return !has(at) || heads.get(at).isEmpty() ? null : heads.get(at);
    }

    /** The English of a small word; empty for others. */
    String small(int at) {
        Word.Small small = word(at).small();
        return small == null ? "" : small.english();
    }

    /** Behind the articles that stand there. */
    int behindArticles(int from) {
        int at = from;
        while (word(at).isArticle() && head(at) == null) {
            at++;
        }
        return at;
    }

    /** Whether a noun phrase has no words that no list knows, but names: "Madrid". */
    boolean isKnown(int from, NounPhrase phrase) {
        int names = 0;
        for (int i = from; i < phrase.end(); i++) {
            boolean name = word(i).isCapital() && language != Language.DE;
            names += word(i).isUnknown() && name ? 1 : 0;
        }
        return phrase.unknown() <= names;
    }

    /** From an index on. */
    PeopleText from(int at) {
        return new PeopleText(
                language,
                words.subList(at, size()),
                heads.subList(at, size()),
                marks.subList(at, size()));
    }
}
