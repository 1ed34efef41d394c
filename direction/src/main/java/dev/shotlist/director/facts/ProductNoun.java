package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The plain words for a product that stand beside its name: "a budgeting app called Pennywise". */
public final class ProductNoun {
    private ProductNoun() {}

    /**
     * Without article and without what it is for, lower case.
     *
     * @return null where the brief does not say so, or where its noun is known from elsewhere
     */
    public static @Nullable String beside(Settled settled, BriefWords words, FactWords known) {
        String what =
                new Introduction(settled, words, known, new ClauseJudge(settled, words, known))
                        .find(FactClauses.of(words, known));
        if (what == null) {
            return null;
        }
        StringBuilder noun = new StringBuilder();
        for (String word : what.toLowerCase(Locale.ROOT).split(" ", -1)) {
            boolean joint =
                    known.trims().contains(word)
                            || known.joints().contains(word)
                            || known.joins().contains(word);
            if (joint) {
                break;
            }
            boolean article = noun.isEmpty() && known.articles().contains(word);
            noun.append(noun.isEmpty() || article ? "" : " ").append(article ? "" : word);
        }
        String found = noun.toString().strip();
        String own = settled.noun();
        boolean same = own != null && found.contains(own.toLowerCase(Locale.ROOT));
        return found.isEmpty() || same ? null : found;
    }
}
