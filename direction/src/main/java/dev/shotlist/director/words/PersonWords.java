package dev.shotlist.director.words;

import dev.shotlist.plan.Language;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * English words for one human being; anything else that is called a person is a crowd or a habit.
 *
 * @param she words for one who is a woman or a girl
 * @param he the same of men and boys
 * @param either trades and ages of anybody
 * @param spoken pronouns of the six languages by whom they stand for, {@code he} or {@code she}
 * @param turned words for a woman or girl, with those for a man or boy who is like her
 * @param bearded what no woman's look has
 * @param denied words before somebody who is not needed: "no craftsman"
 * @param over words of the six languages before an age that is a least one
 * @param regions by language, names and peoples of regions that lie where it is spoken
 */
public record PersonWords(
        String asOf,
        String source,
        Set<String> she,
        Set<String> he,
        Set<String> either,
        Map<Language, Map<String, Set<String>>> spoken,
        Map<String, String> turned,
        Set<String> bearded,
        Map<Language, Set<String>> denied,
        Set<String> over,
        Map<Language, Set<String>> regions) {
    private static final Pattern PARTING = Pattern.compile("[ ,]+");

    /** Pronoun of a person of whom the words do not say it. */
    static final String ANYBODY = "they";

    public PersonWords {
        she = Set.copyOf(she);
        he = Set.copyOf(he);
        either = Set.copyOf(either);
        spoken = Map.copyOf(spoken);
        turned = Map.copyOf(turned);
        bearded = Set.copyOf(bearded);
        denied = Map.copyOf(denied);
        over = Set.copyOf(over);
        regions = Map.copyOf(regions);
    }

    /**
     * As whom a text speaks of somebody behind the place where it names them: "a café owner tells
     * how it helps him"; null where it does not say.
     */
    @Nullable String spoken(String behind, Language language) {
        Map<String, Set<String>> pronouns = spoken.getOrDefault(language, Map.of());
        for (String word : LETTERS.split(behind.toLowerCase(Locale.ROOT), -1)) {
            for (Map.Entry<String, Set<String>> one : pronouns.entrySet()) {
                if (one.getValue().contains(word)) {
                    return one.getKey();
                }
            }
        }
        return null;
    }

    /** Whether the last word of what stands before somebody says that they are not there. */
    boolean isDenied(String before, Language language) {
        String[] words = LETTERS.split(before.toLowerCase(Locale.ROOT).strip(), -1);
        return denied.getOrDefault(language, Set.of()).contains(words[words.length - 1]);
    }

    /** Somebody like them of the other sex. */
    Person turned(Person own, String who) {
        if (own.who().equals(who)) {
            return own;
        }
        List<String> parts = new ArrayList<>();
        for (String part : own.look().split(", ", -1)) {
            if (who.equals("he") || bearded.stream().noneMatch(part::contains)) {
                parts.add(swapped(part, who));
            }
        }
        return new Person(String.join(", ", parts), swapped(own.brief(), who), who);
    }

    private String swapped(String text, String who) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            words[i] =
                    who.equals("he")
                            ? turned.getOrDefault(word, word)
                            : turned.entrySet().stream()
                                    .filter(one -> one.getValue().equals(word))
                                    .map(Map.Entry::getKey)
                                    .min(String::compareTo)
                                    .map(other -> word.equals("man") ? "woman" : other)
                                    .orElse(word);
        }
        return String.join(" ", words);
    }

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}']+");

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
