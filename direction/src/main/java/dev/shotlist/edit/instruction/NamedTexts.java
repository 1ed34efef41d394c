package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.words.WordForms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The one text or line that words of a clause stand in: "the Geneva line". */
final class NamedTexts {
    /** Letters of a word that tells one text from another. */
    private static final int NAMING = 4;

    /** Kinds of words that texts are told apart by, though instructions know them. */
    private static final Set<String> DESCRIBING =
            Set.of("thing", "shown", "person", "noise", "mood", "condition", "said", "weak_color");

    private final Function<String, List<String>> names;

    /**
     * @param names what a word is called in the languages that we know, itself included
     */
    NamedTexts(Function<String, List<String>> names) {
        this.names = names;
    }

    /**
     * The one place that words of the clause stand at which mean nothing else; where they stand
     * nowhere, that of words which a picture could show, in any language; 0 for none.
     */
    int only(Clause clause, Function<Predicate<String>, Stream<Integer>> places) {
        boolean scene = clause.has("scene") || clause.has("ordinal");
        int named = most(clause, places, false, false);
        named = named == 0 ? most(clause, places, false, true) : named;
        named = named == 0 && !scene ? most(clause, places, true, true) : named;
        return Math.max(named, 0);
    }

    /** The place of most such words; 0 for none, -1 where several places have as many. */
    private int most(
            Clause clause,
            Function<Predicate<String>, Stream<Integer>> places,
            boolean describing,
            boolean alike) {
        Map<Integer, Integer> named = new TreeMap<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            boolean word = !token.isMark() && !token.isQuote() && !token.isNumber();
            if (word && token.key().length() >= NAMING && means(clause, i, describing)) {
                String written = clause.words(i, i + 1);
                Predicate<String> stands =
                        alike
                                ? text -> alike(text, written)
                                : text -> PromptText.find(text, written, 0) >= 0;
                places.apply(stands).forEach(place -> named.merge(place, 1, Integer::sum));
            }
        }
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> best =
                named.entrySet().stream()
                        .filter(one -> one.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return best.size() == 1 ? best.getFirst() : best.isEmpty() ? 0 : -1;
    }

    private static boolean means(Clause clause, int at, boolean describing) {
        return describing
                // "the title over the jar" stands in the scene that shows it.
                ? !clause.before("in", at, 1)
                        && clause.marks.stream()
                                .filter(mark -> mark.from() <= at && mark.to() > at)
                                .allMatch(mark -> DESCRIBING.contains(mark.kind()))
                : clause.at(at).isEmpty();
    }

    /** "Genève" is Geneva, and what another language calls a thing is that thing. */
    private boolean alike(String text, String written) {
        return names.apply(written).stream()
                .anyMatch(name -> WordForms.names(text, name) || WordForms.sharesStem(text, name));
    }
}
