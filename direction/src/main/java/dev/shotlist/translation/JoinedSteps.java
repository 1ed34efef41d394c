package dev.shotlist.translation;

import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import java.util.List;

/**
 * "den alten abnehmen und den neuen einsetzen": German keeps each verb for the end of its own half,
 * so that two things done in one clause are two clauses.
 */
final class JoinedSteps {
    private JoinedSteps() {}

    static List<List<Word>> parted(List<Word> words) {
        for (int i = 2; i + 2 < words.size(); i++) {
            boolean halves = words.get(i).is(Kind.AND) && isDone(words.get(i - 1));
            if (halves && isDone(words.getLast()) && !isDone(words.get(i + 1))) {
                return List.of(words.subList(0, i), words.subList(i + 1, words.size()));
            }
        }
        return List.of(words);
    }

    private static boolean isDone(Word word) {
        return word.is(Form.INFINITIVE) && !word.isCapital();
    }
}
