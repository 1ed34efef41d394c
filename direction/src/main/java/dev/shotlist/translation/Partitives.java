package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/** French and Italian "some": "du pain" is bread where it belongs to nothing before it. */
final class Partitives {
    private Partitives() {}

    /** The words with such articles as what they are. */
    static List<Word> plain(List<Word> words, Language language) {
        if (language != Language.FR && language != Language.IT) {
            return words;
        }
        List<Word> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean some =
                    words.get(i).is(Kind.OF)
                            && i + 1 < words.size()
                            && words.get(i + 1).is(Kind.THE)
                            && opens(words, i);
            if (some) {
                i++;
            } else {
                all.add(words.get(i));
            }
        }
        return all;
    }

    private static boolean opens(List<Word> words, int i) {
        if (i == 0 || words.get(i - 1).is(Kind.AND)) {
            return true;
        }
        Word before = words.get(i - 1);
        if (before.small() != null && before.noun() == null) {
            return true;
        }
        return before.verb() != null
                && before.noun() == null
                && before.verb().hand()
                && before.verb().form() != Word.Form.PARTICIPLE
                && (!EnglishClass.REMOVAL.has(before.verb())
                        || words.get(i + 1).said().equals("les"));
    }
}
