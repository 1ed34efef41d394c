package dev.shotlist.director.casting;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds whom a brief looks for: "need 30 bus drivers", "Koch gesucht". Nurses who need shoes are
 * not.
 *
 * @param apart those who are called so are no people in a trade
 * @param before words that stand before those who are sought
 * @param behind words that stand behind them
 */
record JobOpenings(
        Map<Language, List<String>> apart,
        Map<Language, List<String>> before,
        Map<Language, List<String>> behind) {
    /** So many words say how many are sought and what they are like. */
    private static final int BETWEEN = 4;

    /** "Lifeguards urgently wanted". */
    private static final int AFTER = 2;

    private static final String STOP = ".";

    /**
     * How many words name those who are looked for, since "forklift drivers" says more than
     * "drivers"; 0 where nobody is who is called by one of the words.
     */
    int named(Map<Language, List<String>> words, String text, Language language) {
        List<String> said = words(text);
        int named = 0;
        if (stands(apart, said, language)) {
            return named;
        }
        for (int i = 0; i < said.size(); i++) {
            for (int end : ends(words, said, i, language)) {
                List<String> ahead = said.subList(Math.max(0, i - BETWEEN - LONGEST), i);
                List<String> after = said.subList(end, Math.min(said.size(), end + AFTER + 1));
                boolean sought =
                        stands(before, tail(ahead), language)
                                || stands(behind, head(after), language);
                named = sought ? Math.max(named, end - i) : named;
            }
        }
        return named;
    }

    /** In words: "are looking for". */
    private static final int LONGEST = 3;

    private static boolean stands(
            Map<Language, List<String>> phrases, List<String> said, Language language) {
        for (int i = 0; i < said.size(); i++) {
            if (!ends(phrases, said, i, language).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Where the phrases end that begin there. */
    private static List<Integer> ends(
            Map<Language, List<String>> phrases, List<String> said, int at, Language language) {
        List<Integer> ends = new ArrayList<>();
        for (String phrase : phrases.getOrDefault(language, List.of())) {
            List<String> words = List.of(phrase.split(" ", -1));
            int end = at + words.size();
            if (end <= said.size() && said.subList(at, end).equals(words)) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static List<String> tail(List<String> said) {
        return said.subList(said.lastIndexOf(STOP) + 1, said.size());
    }

    private static List<String> head(List<String> said) {
        int stop = said.indexOf(STOP);
        return stop < 0 ? said : said.subList(0, stop);
    }

    /** In lower case; the end of a sentence is a word too. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT) + ' ';
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean inner = (c == '-' || c == '\'') && !word.isEmpty();
            if (Character.isLetterOrDigit(c) || inner) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (c == '.' || c == '!' || c == '?' || c == '\n') {
                words.add(STOP);
            }
        }
        return words;
    }
}
