package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a clause without those that no list has, and without what leads up to them: of "la
 * sertisseuse ferme une boîte" a box is closed, whatever closes it. Names stay.
 */
final class KnownWords {
    /** A longer German word with a capital is a noun of two and no name. */
    private static final int LONGEST_NAME = 8;

    private final List<Word> words;
    private final Language language;

    KnownWords(List<Word> words, Language language) {
        this.words = words;
        this.language = language;
    }

    List<Word> kept() {
        List<Word> kept = new ArrayList<>();
        int removed = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean described =
                    removed == i - 1 && removed >= 0 && language != Language.DE && isAlone(i);
            if (described && word.adjective() != null && word.small() == null) {
                // "la resistencia vieja": of the old one nothing else is known
                continue;
            }
            if (!word.isUnknown() || isName(i) || isFigure(word)) {
                kept.add(word);
            } else {
                int before = kept.size();
                removeLead(kept, word);
                removed = kept.size() < before ? i : removed;
            }
        }
        return kept;
    }

    private boolean isAlone(int i) {
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        return next == null || next.small() != null;
    }

    private static boolean isFigure(Word word) {
        return word.said().chars().anyMatch(Character::isDigit);
    }

    /** A capital is a name inside a clause; the first word has one anyway. */
    private boolean isName(int i) {
        Word word = words.get(i);
        if (!word.isCapital()) {
            return false;
        }
        boolean determined = i > 0 && words.get(i - 1).isArticle();
        boolean described = i > 0 && words.get(i - 1).adjective() != null;
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean acts = next != null && next.verb() != null && next.noun() == null;
        if (language == Language.DE) {
            return !determined && !described && acts && word.said().length() <= LONGEST_NAME;
        }
        boolean joined = next != null && (next.is(Kind.AND) || next.is(Kind.RELATIVE));
        return i > 0 || acts || joined || words.size() == 1;
    }

    /** Takes back what would lead to the word that is left out. */
    private void removeLead(List<Word> kept, Word word) {
        int from = kept.size();
        while (from > 0 && isVerbal(kept.get(from - 1))) {
            from--;
        }
        if (from < kept.size()) {
            // "pigeons qui braquent une boulangerie": an unknown verb
            cut(kept, from);
            return;
        }
        int noun = from;
        while (noun > 0 && modifies(kept.get(noun - 1))) {
            noun--;
        }
        int determiner = noun;
        while (determiner > 0 && determines(kept.get(determiner - 1))) {
            determiner--;
        }
        boolean capital = language == Language.DE && word.isCapital();
        boolean leads = determiner > 0 && isPreposition(kept.get(determiner - 1));
        if (determiner < noun) {
            cut(kept, leads ? determiner - 1 : determiner);
        } else if (leads && (noun == from || language != Language.DE || capital)) {
            cut(kept, determiner - 1);
        } else if (capital) {
            cut(kept, noun);
        }
    }

    private static boolean isVerbal(Word word) {
        return word.is(Kind.RELATIVE)
                || word.is(Kind.NOT)
                || word.is(Kind.SELF)
                || word.is(Kind.OBJECT);
    }

    private static boolean modifies(Word word) {
        boolean participle = word.is(Form.PARTICIPLE) || word.is(Form.GERUND);
        return word.small() == null
                && word.noun() == null
                && (word.adjective() != null || participle);
    }

    private static boolean determines(Word word) {
        return word.isArticle() || word.is(Kind.NUMBER);
    }

    private static boolean isPreposition(Word word) {
        return word.is(Kind.PREPOSITION) || word.is(Kind.OF) || word.is(Kind.WITHOUT);
    }

    private static void cut(List<Word> kept, int from) {
        kept.subList(from, kept.size()).clear();
    }
}
