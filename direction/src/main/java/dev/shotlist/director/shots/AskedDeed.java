package dev.shotlist.director.shots;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.EnglishPhrases;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an English client asks to see done, as a camera sees it: "that you can drop the bike off and
 * ride home", "a muddy spaniel go in and come out clean".
 */
record AskedDeed(NoteWords.Asks asks, EnglishPhrases phrases) {
    /** "They" and their verb, at least, and what they do it to. */
    private static final int FEWEST = 3;

    private static final Set<String> ANDS = Set.of("and", "then", "or");

    private static final Set<String> OURS = Set.of("your", "our", "my");

    /**
     * @param said lower case, behind "show"
     * @return what somebody does, in words; null where nobody does anything
     */
    @Nullable List<String> seen(List<String> said) {
        List<String> left = said;
        while (left.size() > FEWEST && asks.that().contains(left.getFirst())) {
            left = left.subList(1, left.size());
        }
        String first = left.isEmpty() ? "" : left.getFirst();
        if (!asks.anybody().contains(first)) {
            return null;
        }
        int verb = 1;
        while (verb < left.size() && asks.able().contains(left.get(verb))) {
            verb++;
        }
        if (left.size() - verb < FEWEST - 1 || !phrases.isBase(left.get(verb))) {
            return null;
        }
        List<String> deed = new ArrayList<>(List.of("the " + Picture.PERSON));
        deed.add(EnglishForms.third(left.get(verb)));
        for (int i = verb + 1; i < left.size(); i++) {
            String word = left.get(i);
            boolean goesOn = ANDS.contains(left.get(i - 1)) && phrases.isBase(word);
            deed.add(goesOn ? EnglishForms.third(word) : OURS.contains(word) ? "the" : word);
        }
        return deed;
    }
}
