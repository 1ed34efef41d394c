package dev.shotlist.director.country;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says the copy of a Spanish piece as people in Latin America say it, if its brief is of there. */
final class America {
    private static final String FILE = "director/america.json";

    /**
     * @param here words and places that are of Latin America
     * @param there words and places that are of Spain
     * @param words what is called otherwise, by what it is called in Spain
     */
    record Words(
            String asOf,
            String source,
            Set<String> here,
            Set<String> there,
            Map<String, String> words) {}

    private final FactFiles files;

    America(FactFiles files) {
        this.files = files;
    }

    private Words words() {
        return files.shared(FILE, Words.class);
    }

    /** The same draft, where its brief is not from there. */
    Draft said(Draft draft, Settled settled) {
        String brief = settled.reading().text();
        if (settled.language() != Language.ES || !isFromHere(brief)) {
            return draft;
        }
        Set<String> own = new HashSet<>(Spoken.words(brief.toLowerCase(Locale.ROOT)));
        Swapped swapped = new Swapped(words().words(), own);
        return OurLines.of(brief).said(draft, line -> said(line, swapped));
    }

    private static String said(String line, Swapped swapped) {
        List<String> parts = new ArrayList<>(Spoken.parts(line));
        swapped.set(parts);
        return String.join("", parts);
    }

    /** More words of Latin America than of Spain. */
    boolean isFromHere(String brief) {
        return Spoken.isFrom(brief, words().here(), words().there());
    }
}
