package dev.shotlist.director.shots;

import java.util.List;
import java.util.Set;

/**
 * What was seen in a shot, as the next shot's "it" means it.
 *
 * @param behind words that what is done to a thing goes on with
 */
record SeenThing(Set<String> behind) {
    private static final Set<String> OPENING = Set.of("the", "a", "an", "his", "her", "their");

    /** "the blade at 15 degrees" is then called "the blade". */
    String of(String seen) {
        String[] words = seen.split(" ", -1);
        int end = 1;
        int start = 0;
        while (end < words.length) {
            // "a girl folds the map": what she folds, and not the clause
            boolean acted = OPENING.contains(words[end]) && !closes(words[end - 1]);
            if (!acted && behind.contains(words[end])) {
                break;
            }
            start = acted ? end : start;
            end++;
        }
        return String.join(" ", List.of(words).subList(start, end));
    }

    private boolean closes(String before) {
        return before.equals("of") || behind.contains(before);
    }
}
