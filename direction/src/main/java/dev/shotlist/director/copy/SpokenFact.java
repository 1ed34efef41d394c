package dev.shotlist.director.copy;

import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishForms;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A short English fact as a voice says it, in a sentence: "cuts waiting by 31%" is "It cuts waiting
 * by 31%", "four generations weaving wool" is "Four generations have been weaving wool".
 */
public final class SpokenFact {
    /**
     * English words by which one knows what a fact is.
     *
     * @param does what it does: "cuts"
     * @param is what it is: "live"
     * @param parts behind these stands no doing
     */
    public record Signs(Set<String> does, Set<String> is, Set<String> parts) {}

    private SpokenFact() {}

    static String of(String fact, Signs known) {
        List<String> words = List.of(fact.split(" ", -1));
        if (words.size() < 2) {
            return fact;
        }
        String first = Words.first(fact);
        if (known.does().contains(first)) {
            return "It " + lowered(fact);
        }
        // "free returns" are things and no state of it, and "free entry" is one
        boolean state = words.size() == 2 || STATED.contains(words.get(1).toLowerCase(Locale.ROOT));
        if (known.is().contains(first) && state && !EnglishForms.isPlural(words.get(1))) {
            return "It is " + lowered(fact);
        }
        for (int i = 1; i < Math.min(words.size() - 1, WITHIN); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            String before = words.get(i - 1).toLowerCase(Locale.ROOT);
            if (known.parts().contains(word)) {
                return fact;
            }
            boolean doing =
                    word.endsWith("ing")
                            && word.length() > SHORTEST
                            && Character.isLowerCase(words.get(i).charAt(0));
            if (doing && before.endsWith("s") && !before.endsWith("ss")) {
                return String.join(" ", words.subList(0, i))
                        + " have been "
                        + String.join(" ", words.subList(i, words.size()));
            }
        }
        return fact;
    }

    /** What is behind a state: "live in June". */
    private static final Set<String> STATED =
            Set.of(
                    "in", "on", "at", "from", "to", "for", "until", "till", "by", "since", "now",
                    "with", "without", "and", "all", "every", "again", "of", "if", "as", "up");

    /** What they do stands within so many words. */
    private static final int WITHIN = 4;

    /** "king", "ring" are no doing. */
    private static final int SHORTEST = 5;

    private static String lowered(String fact) {
        return Character.toLowerCase(fact.charAt(0)) + fact.substring(1);
    }
}
