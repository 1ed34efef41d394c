package dev.shotlist.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as its words in lower case, with a comma for each stop between them. */
final class StoppedWords {
    static final String STOP = ",";

    private static final String STOPS = ",.;:!?()\n\u2013\u2014";

    private StoppedWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                from = from < 0 ? i : from;
                continue;
            }
            if (from >= 0) {
                words.add(lower.substring(from, i));
                from = -1;
            }
            if (STOPS.indexOf(c) >= 0 && !words.isEmpty() && !words.getLast().equals(STOP)) {
                words.add(STOP);
            }
        }
        if (!words.isEmpty() && words.getLast().equals(STOP)) {
            words.removeLast();
        }
        return words;
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
