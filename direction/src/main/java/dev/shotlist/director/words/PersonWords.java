package dev.shotlist.director.words;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English words for one human being; anything else that is called a person is a crowd or a habit.
 *
 * @param she words for one who is a woman or a girl
 * @param he the same of men and boys
 * @param either trades and ages of anybody
 * @param over words of the six languages before an age that is a least one
 * @param regions by language, names and peoples of regions that lie where it is spoken
 */
public record PersonWords(
        String asOf,
        String source,
        Set<String> she,
        Set<String> he,
        Set<String> either,
        Set<String> over,
        Map<Language, Set<String>> regions) {
    private static final Pattern PARTING = Pattern.compile("[ ,]+");

    /** Pronoun of a person of whom the words do not say it. */
    static final String ANYBODY = "they";

    public PersonWords {
        she = Set.copyOf(she);
        he = Set.copyOf(he);
        either = Set.copyOf(either);
        over = Set.copyOf(over);
        regions = Map.copyOf(regions);
    }

    /** A look without a region of other countries: no Lancashire in a Spanish ironmonger's. */
    String atHome(String look, Language language) {
        List<String> kept = new ArrayList<>();
        for (String part : look.split(", ", -1)) {
            if (!isAbroad(part, language)) {
                kept.add(part);
            }
        }
        return String.join(", ", kept);
    }

    private boolean isAbroad(String part, Language language) {
        if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0))) {
            return false;
        }
        for (Map.Entry<Language, Set<String>> there : regions.entrySet()) {
            for (String name : there.getKey() == language ? Set.<String>of() : there.getValue()) {
                if (part.startsWith(name) || part.endsWith(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words name somebody who can be cast. */
    boolean isCastable(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (she.contains(word) || he.contains(word) || either.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a look says no trade: "tall woman of forty" may be anybody. */
    public boolean isAnybody(String look) {
        String[] words = PARTING.split(look.toLowerCase(Locale.ROOT), WORDS_BEFORE_TRADE + 1);
        for (int i = 0; i < Math.min(words.length, WORDS_BEFORE_TRADE); i++) {
            if (she.contains(words[i]) || he.contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    private static final int WORDS_BEFORE_TRADE = 2;

    /** "she", "he" or {@link #ANYBODY}. */
    String who(String words) {
        String spaced = " " + words.toLowerCase(Locale.ROOT) + " ";
        if (she.stream().anyMatch(word -> spaced.contains(" " + word + " "))) {
            return "she";
        }
        boolean man = he.stream().anyMatch(word -> spaced.contains(" " + word + " "));
        return man ? "he" : ANYBODY;
    }
}
