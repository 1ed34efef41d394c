package dev.shotlist.style;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.reading.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A warm or a cold look that the words ask for without naming a colour: "cold neon", "luce calda".
 *
 * @param words as the brief has them, without case and accents
 */
record AskedWarmth(String words, boolean warm) {
    /** Words between the warmth and what is to have it, at most: "cold blue light". */
    private static final int BETWEEN = 1;

    /** Words before it that may deny it: "no cold light", "not too cold a light". */
    private static final int DENIED_BY = 2;

    private record Words(
            String asOf,
            String source,
            Set<String> warm,
            Set<String> cold,
            Set<String> looks,
            Set<String> denials) {
        private static final Words ALL = FactFiles.ours().read("style/warmth.json", Words.class);
    }

    /** The first that is asked for and not denied. */
    static Optional<AskedWarmth> in(String text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            boolean warm = Words.ALL.warm().contains(words.get(i));
            if ((warm || Words.ALL.cold().contains(words.get(i))) && !denied(words, i)) {
                int look = look(words, i);
                if (look >= 0) {
                    List<String> both = words.subList(Math.min(i, look), Math.max(i, look) + 1);
                    return Optional.of(new AskedWarmth(String.join(" ", both), warm));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean denied(List<String> words, int at) {
        return words.subList(Math.max(0, at - DENIED_BY), at).stream()
                .anyMatch(Words.ALL.denials()::contains);
    }

    /** Where what is to be warm or cold stands, behind it or before; -1 for none. */
    private static int look(List<String> words, int at) {
        for (int away = 1; away <= 1 + BETWEEN; away++) {
            for (int i : new int[] {at + away, at - away}) {
                if (i >= 0 && i < words.size() && Words.ALL.looks().contains(words.get(i))) {
                    return reaches(words, at, i) ? i : -1;
                }
            }
        }
        return -1;
    }

    private static boolean reaches(List<String> words, int one, int other) {
        return !words.subList(Math.min(one, other), Math.max(one, other)).contains("");
    }

    /** Words in order, with an empty one for each mark that parts them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter) {
                if (from >= 0) {
                    words.add(Folding.key(text, from, i));
                    from = -1;
                }
                if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                    words.add("");
                }
            }
        }
        return words;
    }
}
