package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import java.util.List;

/** Behind their noun, "lavate" and "pulite" say what was done and order nothing. */
final class Participles {
    private Participles() {}

    static List<Word> plain(List<Word> words, Language language) {
        if (language != Language.IT) {
            return words;
        }
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word.Noun before = words.get(i - 1).noun();
            boolean ordered =
                    word.is(Form.PLURAL)
                            && (word.said().endsWith("ate") || word.said().endsWith("ite"));
            if (ordered && word.noun() == null && before != null && before.plural()) {
                Word.Verb done = word.verb();
                words.set(
                        i,
                        new Word(
                                word.said(),
                                null,
                                null,
                                done == null ? null : done.in(Form.PARTICIPLE),
                                null));
            }
        }
        return words;
    }
}
