package dev.shotlist.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** When two ways to say a thing count as the same: without case, accents and endings. */
final class Likeness {
    private Likeness() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    static boolean anyIn(JsonNode wanted, String text) {
        for (JsonNode one : wanted) {
            if (fold(text).contains(fold(one.asString()))) {
                return true;
            }
        }
        return false;
    }

    static boolean alike(String read, String wanted) {
        String a = fold(read);
        String b = fold(wanted);
        return a.equals(b)
                || (a.length() >= 3 && b.contains(a) && a.length() * 2 >= b.length())
                || a.contains(b);
    }

    static double overlap(String wanted, String read) {
        Set<String> a = stems(fold(wanted));
        Set<String> b = stems(fold(read));
        if (a.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : a) {
            both += b.contains(word) ? 1 : 0;
        }
        return (double) both / a.size();
    }

    static Set<String> stems(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : Pattern.compile("[^\\p{L}\\p{N}$€£%]+").splitAsStream(text).toList()) {
            if (word.length() > 2
                    && !Set.of("the", "and", "with", "for", "who", "their", "are", "year", "old")
                            .contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /**
     * The offers of other languages are labelled in English and read in the brief's words: they
     * agree when their figures do; one without figures need only be found.
     */
    static boolean sameFigures(String wanted, String read) {
        Pattern figures = Pattern.compile("[^0-9]+");
        Set<String> found = figures.splitAsStream(read).collect(Collectors.toSet());
        return figures.splitAsStream(wanted)
                .filter(figure -> !figure.isEmpty())
                .allMatch(found::contains);
    }
}
