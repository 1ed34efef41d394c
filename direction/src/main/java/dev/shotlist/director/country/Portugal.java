package dev.shotlist.director.country;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says the copy of a Portuguese piece as people in Portugal say it, where its brief comes from
 * there. Our own sentences are written as in Brazil; what the brief says itself stays as it is.
 */
final class Portugal {
    private static final String FILE = "director/portugal.json";

    /**
     * @param here words and places that are of Portugal
     * @param there words and places that are of Brazil
     * @param words what is called otherwise, by what it is called in Brazil
     * @param am forms of "to be" and of what takes an infinitive like it
     * @param gerunds words that end like one and are none
     * @param before in front of which "você" goes without saying
     * @param kept behind which it does not
     * @param draws what keeps a pronoun before its verb
     * @param articles what stands before a noun in an article's place
     * @param bare words behind a possessive that are no noun
     * @param alone what a word says that is a whole sentence: "Está." agrees to something
     */
    record Words(
            String asOf,
            String source,
            Set<String> here,
            Set<String> there,
            Map<String, String> words,
            Set<String> am,
            Set<String> gerunds,
            Set<String> before,
            Set<String> kept,
            Set<String> draws,
            Set<String> articles,
            Set<String> bare,
            Map<String, String> alone) {}

    private final FactFiles files;

    Portugal(FactFiles files) {
        this.files = files;
    }

    private Words words() {
        return files.shared(FILE, Words.class);
    }

    /** The same draft, where its brief is not from Portugal. */
    Draft said(Draft draft, Settled settled) {
        String brief = settled.reading().text();
        if (settled.language() != Language.PT || !isFromHere(brief)) {
            return draft;
        }
        PortugueseSentence sentence =
                new PortugueseSentence(
                        words(), new HashSet<>(Spoken.words(brief.toLowerCase(Locale.ROOT))));
        return OurLines.of(brief).said(draft, sentence::of);
    }

    /** More words of Portugal than of Brazil. */
    boolean isFromHere(String brief) {
        return Spoken.isFrom(brief, words().here(), words().there());
    }
}
