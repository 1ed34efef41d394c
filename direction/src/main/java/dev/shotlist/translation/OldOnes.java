package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adjectives that stand for a thing named before: hands that take off "la vecchia" take off the old
 * one, and no old woman. German writes people with a capital, and such things without.
 */
final class OldOnes {
    private OldOnes() {}

    static List<Word> plain(List<Word> words, Language language) {
        List<Word> all = new ArrayList<>(words);
        boolean worked = false;
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            boolean german = language == Language.DE && !word.isCapital();
            if ((german || worked) && stands(all, i)) {
                all.set(i, one(word, all.get(i - 1)));
            }
            worked |= word.verb() != null && word.verb().hand() && word.noun() == null;
        }
        return all;
    }

    private static boolean stands(List<Word> words, int i) {
        Word word = words.get(i);
        Word.Noun noun = word.noun();
        boolean person = noun != null && noun.sort() == Sort.PERSON;
        boolean determined = i > 0 && words.get(i - 1).is(Kind.THE);
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean alone = next == null || next.small() != null || next.verb() != null;
        boolean described = next != null && next.noun() != null && next.small() == null;
        boolean changed = word.adjective() != null && CHANGED.contains(word.adjective());
        return person && changed && determined && alone && !described;
    }

    /** What is changed is old and then new; whoever is small is lifted. */
    private static final Set<String> CHANGED = Set.of("old", "new");

    private static Word one(Word word, Word before) {
        // "den alten" is one, though "die alten" are more
        boolean single = before.said().equalsIgnoreCase("den");
        boolean plural = word.noun() != null && word.noun().plural() && !single;
        Word.Noun noun = new Word.Noun(word.adjective() + " one", plural, null, false);
        return new Word(word.said(), null, noun, null, null);
    }
}
