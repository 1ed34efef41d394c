package dev.shotlist.director.story;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lesson is called, in the brief's own words: "How to descale a kettle". */
final class TaskTitle {
    /** In words; what is longer is a sentence. */
    private static final int LONGEST = 7;

    private TaskTitle() {}

    /**
     * @param verb the word that says what is taught
     * @param asks words with which the question begins, if it stands before the verb
     * @param behind words with which what is said beside the task begins
     * @return null where it is too long or too short for a title
     */
    static @Nullable String of(BriefWords words, int verb, List<String> asks, List<String> behind) {
        int from = verb;
        for (int i = verb; i >= Math.max(0, verb - LONGEST); i--) {
            if (asks.contains(words.lower(i)) && words.together(i, verb)) {
                from = i;
            }
        }
        int end = words.clauseEnd(verb);
        for (int i = verb + 2; i < end && end - from > LONGEST; i++) {
            end = behind.contains(words.lower(i)) ? i : end;
        }
        boolean fits = end - from > 1 && end - from <= LONGEST && words.open(from, end);
        return fits ? Words.capitalised(words.written(from, end)) : null;
    }
}
