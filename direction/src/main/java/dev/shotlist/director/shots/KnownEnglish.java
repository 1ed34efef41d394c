package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is left of a clause in English when words of another language stand in it: each of its parts
 * up to the first such word. "The tyre is prised off with two quirlbatz" ends before "with", and "a
 * quirlbatz in the garden" is the garden.
 *
 * @param foreign those words
 * @param dangling words that lead on to what is no longer there
 * @param joints words that a part begins with
 */
record KnownEnglish(List<String> foreign, Set<String> dangling, Set<String> joints) {
    /** "a man" */
    private static final int FEWEST = 2;

    /** The rest; empty where it says nothing alone. */
    String of(String clause) {
        List<String> words = List.of(clause.split(" ", -1));
        if (words.stream().noneMatch(this::isForeign)) {
            return unpronounced(clause);
        }
        List<String> kept = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || opens(words, i)) {
                keep(words.subList(from, i), kept);
                from = i;
            }
        }
        String said = String.join(" ", trimmed(kept));
        String whole = said.endsWith(",") ? said.substring(0, said.length() - 1) : said;
        // "the payslip receives it": nobody sees what
        boolean blind = !whole.equals(clause) && whole.endsWith(" it");
        return Words.count(whole) < FEWEST || blind ? "" : unpronounced(whole);
    }

    private boolean isForeign(String word) {
        return foreign.contains(word.replace(",", ""));
    }

    /** "Man sieht die Hände": who sees them is nobody in the picture. */
    private String unpronounced(String clause) {
        String said =
                clause.endsWith(", " + ANYBODY)
                        ? clause.substring(0, clause.length() - ANYBODY.length() - 2)
                        : clause;
        String[] words = said.split(" ", -1);
        if (words.length > 2 && words.length <= SHORT && joints.contains(words[0])) {
            // "stacco sulla moto": nothing is on it
            return said.substring(words[0].length() + 1);
        }
        boolean idle = said.startsWith(ANYBODY + " ") && ARTICLES.contains(words[1]);
        return idle ? said.substring(ANYBODY.length() + 1) : said;
    }

    /** Words of a place that is all there is to see. */
    private static final int SHORT = 4;

    private static final String ANYBODY = "someone";

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some");

    private boolean opens(List<String> words, int i) {
        return words.get(i - 1).endsWith(",") || joints.contains(words.get(i));
    }

    private void keep(List<String> part, List<String> kept) {
        int end = 0;
        while (end < part.size() && !isForeign(part.get(end))) {
            end++;
        }
        List<String> said = end == part.size() ? part : trimmed(part.subList(0, end));
        if (said.isEmpty() && end < part.size()) {
            // "a quirlbatz pushes the motorbike": what is known behind it
            int object = end + 1;
            while (object < part.size() && !ARTICLES.contains(part.get(object))) {
                object++;
            }
            if (object < part.size()) {
                keep(part.subList(object, part.size()), kept);
                return;
            }
        }
        // nothing stands before it that it could belong to
        boolean first = kept.isEmpty();
        int from = 0;
        while (first && from < said.size() && joints.contains(said.get(from))) {
            from++;
        }
        kept.addAll(said.subList(from, said.size()));
        boolean ended = said.size() < part.size() && part.getLast().endsWith(",");
        if (ended && !kept.isEmpty() && !kept.getLast().endsWith(",")) {
            kept.add(kept.removeLast() + ",");
        }
    }

    private List<String> trimmed(List<String> words) {
        List<String> left = words;
        while (!left.isEmpty() && dangling.contains(left.getLast().replace(",", ""))) {
            left = left.subList(0, left.size() - 1);
        }
        return left;
    }
}
