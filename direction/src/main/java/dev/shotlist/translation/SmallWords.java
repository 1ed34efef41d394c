package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import java.util.ArrayList;
import java.util.List;

/** Leaves out small words that say nothing of their own where they stand. */
final class SmallWords {
    private SmallWords() {}

    /** "zu enge Tür" is a narrow one, and who works "en chantant" does it singing. */
    static List<Word> plain(List<Word> words, Language language) {
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
                                    : said.equals("en") && next.is(Form.GERUND));
            if (!idle) {
                plain.add(words.get(i));
            }
        }
        return plain;
    }

    private static boolean describes(Word word) {
        return word.adjective() != null
                && word.noun() == null
                && word.small() == null
                && !word.isCapital()
                && !word.is(Form.INFINITIVE);
    }
}
