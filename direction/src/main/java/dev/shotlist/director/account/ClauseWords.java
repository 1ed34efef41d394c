package dev.shotlist.director.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;

/**
 * Words by which a clause is known, listed with commas between them.
 *
 * @param words each with a blank on both sides
 */
record ClauseWords(List<String> words) {
    static final ClauseWords NONE = new ClauseWords(List.of());

    ClauseWords {
        words = List.copyOf(words);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ClauseWords of(String listed) {
        List<String> words = new ArrayList<>();
        for (String word : listed.split(", ", -1)) {
            words.add(' ' + word + ' ');
        }
        return new ClauseWords(words);
    }

    /**
     * @param clause lower case, with a blank on both sides
     */
    boolean areIn(String clause) {
        for (String word : words) {
            if (clause.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
