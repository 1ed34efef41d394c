package dev.shotlist.director.shots;

import dev.shotlist.facts.FactFiles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a clause that was put into English word by word is English at all: "wrap new", "click in
 * under", "on the names are" would be filmed as nobody meant them.
 */
final class WholeClauses {
    private static final Pattern COMMAS = Pattern.compile(", *");
    private static final Pattern BLANKS = Pattern.compile(" +");

    /**
     * @param unfinished words that no clause ends with
     * @param articles words that a noun has to follow
     * @param unnamed words that are no noun
     * @param prepositions behind which none of those stands that may follow others
     * @param following those that do not follow them
     * @param joined pairs that do
     * @param broken other pairs that no clause has
     * @param alone words that no clause begins with
     * @param numbers words that count what follows
     * @param states words that say how something is
     */
    private record File(
            String asOf,
            String source,
            Set<String> unfinished,
            Set<String> articles,
            Set<String> unnamed,
            Set<String> prepositions,
            Set<String> following,
            Set<String> joined,
            Set<String> broken,
            Set<String> alone,
            Set<String> numbers,
            Set<String> states) {}

    private final File file;

    WholeClauses(FactFiles files) {
        file = files.read("director/whole-clauses.json", File.class);
    }

    /** Whether every clause could stand in an English description. */
    boolean isWhole(String english) {
        return COMMAS.splitAsStream(english.toLowerCase(Locale.ROOT).strip())
                .allMatch(clause -> isClause(List.of(BLANKS.split(clause.strip(), -1))));
    }

    private boolean isClause(List<String> words) {
        boolean ends = words.size() > 1 && file.unfinished.contains(words.getLast());
        if (ends || file.alone.contains(words.getFirst())) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (isBroken(words, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBroken(List<String> words, int i) {
        String before = words.get(i - 1);
        String word = words.get(i);
        boolean named = file.articles.contains(before) && file.unnamed.contains(word);
        boolean placed =
                file.prepositions.contains(before)
                        && file.following.contains(word)
                        && !file.joined.contains(before + ' ' + word);
        boolean counted = file.numbers.contains(before) && word.equals("of");
        // "right loudly are"
        boolean stated = file.states.contains(word) && before.endsWith("ly");
        return named || placed || counted || stated || file.broken.contains(before + ' ' + word);
    }
}
