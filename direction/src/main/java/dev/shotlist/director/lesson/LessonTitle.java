package dev.shotlist.director.lesson;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson is called, in the brief's own words: "How to change the filter".
 *
 * @param clause all that is said of what is taught; empty where nothing is
 * @param title the same as a title; null where it is too long for one
 */
record LessonTitle(String clause, @Nullable String title) {
    /** In words; what is longer is a sentence. */
    private static final int LONGEST = 7;

    /** "How to tie a tie" */
    private static final int SHORTEST = 3;

    /**
     * Words around what is taught.
     *
     * @param asks with which a title begins
     * @param verbs endings of the word behind those, where they have another sense too
     * @param behind before these a long title ends
     */
    record Around(
            Map<Language, List<String>> asks,
            Map<Language, List<String>> verbs,
            Map<Language, List<String>> behind) {}

    static LessonTitle of(BriefWords words, Around known, Language language) {
        for (int from = 0; from < words.size(); from++) {
            int end = words.clauseEnd(from);
            if (!asks(words, from, end, known, language)) {
                continue;
            }
            int cut = cut(words, from, end, known.behind().getOrDefault(language, List.of()));
            boolean fits = cut - from >= SHORTEST && cut - from <= LONGEST;
            String title = fits ? Words.capitalised(words.written(from, cut)) : null;
            return new LessonTitle(words.written(from, end), title);
        }
        return new LessonTitle("", null);
    }

    private static boolean asks(
            BriefWords words, int from, int end, Around known, Language language) {
        for (String ask : known.asks().getOrDefault(language, List.of())) {
            int to = from + Words.count(ask);
            if (to < end && words.key(from, to).equals(ask)) {
                List<String> verbs = known.verbs().getOrDefault(language, List.of());
                return verbs.isEmpty() || verbs.stream().anyMatch(words.lower(to)::endsWith);
            }
        }
        return false;
    }

    /** Before what is said beside it, where all of it is too long. */
    private static int cut(BriefWords words, int from, int end, List<String> behind) {
        for (int i = from + SHORTEST; i < end && end - from > LONGEST; i++) {
            if (behind.contains(words.lower(i))) {
                return i;
            }
        }
        return end;
    }
}
