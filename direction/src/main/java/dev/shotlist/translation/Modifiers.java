package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.List;

/** Adjectives and participles that modify a noun, before it and behind it. */
final class Modifiers {
    private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "er", "es", "em");

    private final List<Word> words;
    private final Language language;

    Modifiers(List<Word> words, Language language) {
        this.words = words;
        this.language = language;
    }

    /** Whether it stands before its noun. */
    boolean isBefore(int i) {
        if (i >= words.size() || words.get(i).small() != null) {
            return false;
        }
        boolean last = i + 1 == words.size();
        return !last && (language == Language.DE ? isGermanBefore(i) : isRomanceBefore(i));
    }

    private boolean isGermanBefore(int i) {
        Word word = words.get(i);
        Word next = words.get(i + 1);
        boolean participle =
                (word.is(Form.PARTICIPLE) || word.is(Form.GERUND))
                        && GERMAN_ENDINGS.stream().anyMatch(word.said()::endsWith);
        // "ein Junge fährt": the capital says which of the two is the noun
        boolean noun = word.noun() != null && word.isCapital() && !next.isCapital();
        return !noun
                && (word.adjective() != null || participle)
                && (next.noun() != null || next.isCapital() || isBefore(i + 1));
    }

    private boolean isRomanceBefore(int i) {
        Word word = words.get(i);
        Word next = words.get(i + 1);
        boolean noun =
                next.small() == null
                        && (next.noun() != null
                                || (next.isUnknown() && word.noun() == null)
                                || (next.adjective() != null && isBefore(i + 1)));
        boolean alone = word.noun() == null || (next.noun() != null && next.adjective() == null);
        return word.adjective() != null && noun && alone;
    }

    /** Whether it stands behind its noun, and before it in English. */
    boolean isBehind(int i) {
        return isAdjectiveBehind(i) && !isComplemented(i);
    }

    /** "grande y rojo": a second adjective, with nothing of its own behind it. */
    boolean isSecond(int i) {
        boolean joined = i + 1 < words.size() && words.get(i).is(Kind.AND);
        return joined
                && isAdjectiveBehind(i + 1)
                && (i + 2 >= words.size() || words.get(i + 2).small() != null);
    }

    private boolean isAdjectiveBehind(int i) {
        if (language == Language.DE || i >= words.size()) {
            return false;
        }
        Word word = words.get(i);
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean opens =
                next != null
                        && (next.isArticle() || (next.noun() != null && next.adjective() == null));
        // "corta cebollas" cuts them and is not short
        boolean acts = word.verb() != null && word.verb().isFinite() && opens;
        // "un homme court": with nothing else that happens, he runs
        boolean moves =
                next == null
                        && word.verb() != null
                        && word.verb().isFinite()
                        && EnglishClass.MOTION.has(word.verb())
                        && words.stream().noneMatch(Modifiers::acts);
        return word.small() == null && !acts && !moves && word.adjective() != null;
    }

    private static boolean acts(Word word) {
        return word.verb() != null && word.noun() == null && word.adjective() == null;
    }

    /** "bagnata dalla pioggia" stands behind its noun in English too. */
    private boolean isComplemented(int i) {
        Word word = words.get(i);
        boolean more = i + 1 < words.size() && words.get(i + 1).is(Kind.PREPOSITION);
        return more
                && (word.is(Form.PARTICIPLE) || EnglishClass.COMPLEMENTED.has(word.adjective()));
    }

    String english(int i) {
        return words.get(i).quality();
    }
}
