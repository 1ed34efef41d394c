package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out small words that say nothing of their own where they stand. */
final class SmallWords {
    private SmallWords() {}

    /** "zu enge Tür" is a narrow one, and who works "en chantant" does it singing. */
    static List<Word> plain(List<Word> words, Language language) {
        if (language == Language.IT || language == Language.ES) {
            return ones(words);
        }
        if (language != Language.DE && language != Language.FR) {
            return words;
        }
        List<Word> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word next = i + 1 < words.size() ? words.get(i + 1) : null;
            String said = words.get(i).said();
            boolean idle =
                    next != null
                            && (language == Language.DE
                                    ? said.equals("zu") && describes(next)
                                    : isIdle(said, words, i));
            if (!idle) {
                plain.add(words.get(i));
            }
        }
        return plain;
    }

    /** "Uno vuole smettere": where an article stands before what is done, it is one of them. */
    private static List<Word> ones(List<Word> words) {
        List<Word> plain = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word next = words.get(i + 1);
            boolean done =
                    next.verb() != null
                            && next.verb().isFinite()
                            && next.noun() == null
                            && next.adjective() == null;
            String said = words.get(i).said().toLowerCase(Locale.ROOT);
            if ((done || next.is(Word.Kind.NOT)) && ONES.contains(said)) {
                plain.set(
                        i,
                        new Word(
                                words.get(i).said(),
                                new Word.Small(Word.Kind.SUBJECT, "one of them"),
                                null,
                                null,
                                null));
            }
        }
        return plain;
    }

    private static final Set<String> ONES = Set.of("uno", "una");

    /** "en chantant", "l'on", and "lui arrache sa casquette", where "sa" says whose it is. */
    private static boolean isIdle(String said, List<Word> words, int i) {
        Word next = words.get(i + 1);
        boolean sung = said.equals("en") && next.is(Form.GERUND);
        boolean one = said.equals("le") && next.said().equals("on");
        boolean owned =
                (said.equals("lui") || said.equals("leur"))
                        && next.verb() != null
                        && i + 2 < words.size()
                        && words.get(i + 2).is(Word.Kind.HIS);
        return sung || one || owned;
    }

    private static boolean describes(Word word) {
        return word.adjective() != null
                && word.noun() == null
                && word.small() == null
                && !word.isCapital()
                && !word.is(Form.INFINITIVE);
    }
}
