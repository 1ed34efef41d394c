package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Format;
import java.util.Collections;
import java.util.Set;

/**
 * Whether a witness is not to be known: then no face is shown, whether or not the brief says so.
 *
 * @param words of all languages, lower case
 */
record Anonymity(String asOf, String source, Set<String> words) {
    private static final Anonymity LISTED =
            FactFiles.ours().read("director/anonymous.json", Anonymity.class);

    static boolean isAsked(Settled settled) {
        return settled.specs().format() == Format.TESTIMONIAL
                && !Collections.disjoint(Words.letters(settled.reading().text()), LISTED.words);
    }
}
