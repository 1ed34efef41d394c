package dev.shotlist.facts;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Listed phrases, found in a text by their first word. English is understood in every text, another
 * language in its own. The last word of a phrase may carry a short ending, such as a plural's.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {
    /** "watch-es", "bakeri-es" and "Uhr-en" end so; "water-melon" does not. */
    private static final int LONGEST_ENDING = 2;

    /**
     * "Car" has plurals in s and n alone, since "care" is no car and "brass" no bra. With the space
     * before it.
     */
    private static final int SHORT = 4;

    /**
     * @param words lower case, each with a space before it
     */
    private record Phrase<T>(T value, Language language, String words) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
    private final Openings openings = new Openings();

    /** Adds each language's phrases for a value. */
    public void add(Map<Language, List<String>> phrases, T value) {
        phrases.forEach((language, all) -> all.forEach(one -> add(language, one, value)));
    }

    private void add(Language language, String phrase, T value) {
        String words = spaced(phrase);
        String first = words.substring(1, words.indexOf(' ', 1));
        openings.add(first);
        byFirstWord
                .computeIfAbsent(first, any -> new ArrayList<>(1))
                .add(new Phrase<>(value, language, words.stripTrailing()));
    }

    /** Is told of a phrase. */
    @FunctionalInterface
    public interface Finding<T> {
        /**
         * @param value what the phrase stands for
         * @param length of the phrase in characters
         * @param opens whether the text begins with it
         * @param ends whether the text ends with it
         */
        void found(T value, int length, boolean opens, boolean ends);
    }

    /** Tells of every phrase in the text, in the text's order. */
    public void find(String text, Language language, Finding<T> each) {
        String words = spaced(text);
        for (int from = 1; from < words.length(); from = words.indexOf(' ', from) + 1) {
            int end = words.indexOf(' ', from);
            for (int ending = 0; ending <= LONGEST_ENDING && end - ending > from; ending++) {
                if (!openings.may(words.charAt(from), end - ending - from)) {
                    continue;
                }
                String first = words.substring(from, end - ending);
                for (Phrase<T> phrase : byFirstWord.getOrDefault(first, List.of())) {
                    boolean spoken =
                            phrase.language() == Language.EN || phrase.language() == language;
                    boolean german = language == Language.DE || phrase.language() == Language.DE;
                    if (spoken && stands(words, from - 1, phrase.words(), german ? "sn" : "s")) {
                        int behind = from - 1 + phrase.words().length();
                        each.found(
                                phrase.value(),
                                phrase.words().length() - 1,
                                from == 1,
                                words.indexOf(' ', behind) == words.length() - 1);
                    }
                }
            }
        }
    }

    /**
     * @param plurals letters that a short word's plural ends in: "skin" is no English ski
     */
    private static boolean stands(String text, int at, String words, String plurals) {
        if (!text.startsWith(words, at)) {
            return false;
        }
        int end = at + words.length();
        int ending = text.indexOf(' ', end) - end;
        boolean doubled = text.startsWith("ss", end);
        boolean plural =
                ending == 0 || (!doubled && plurals.indexOf(text.charAt(end + ending - 1)) >= 0);
        return ending <= LONGEST_ENDING && (plural || words.length() > SHORT);
    }

    /** In lower case, each word with one space before it and one behind the last. */
    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean inWord = Character.isLetterOrDigit(c) || c == '&';
            if (inWord || out.charAt(out.length() - 1) != ' ') {
                out.append(inWord ? c : ' ');
            }
        }
        return out.charAt(out.length() - 1) == ' ' ? out.toString() : out.append(' ').toString();
    }
}
