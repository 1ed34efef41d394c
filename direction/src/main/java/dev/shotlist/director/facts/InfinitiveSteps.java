package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps that a tutorial's brief in another language than English tells in a row of infinitives:
 * "fechar a torneira, girar o filtro velho, encaixar o novo", "Deckel abnehmen, Filter tauschen".
 */
final class InfinitiveSteps {
    /** Fewer things done in a row are no instruction. */
    private static final int FEWEST = 3;

    /** A longer clause tells a story. */
    private static final int LONGEST = 9;

    /** In letters: "ser" and "ir" are no handwork. */
    private static final int SHORTEST = 4;

    private static final Set<String> ENDS = Set.of("ar", "er", "ir", "re", "\u00f4r", "rsi", "rse");

    private static final String GERMAN = "en";

    private final BriefWords words;
    private final boolean german;

    InfinitiveSteps(Settled settled) {
        words = new BriefWords(settled);
        german = settled.reading().language() == Language.DE;
    }

    /** The first row of them; none where there is no such row. */
    List<ShotOrder> found() {
        List<ShotOrder> row = new ArrayList<>();
        for (int from = 0; from < words.size(); from = words.clauseEnd(from)) {
            int to = words.clauseEnd(from);
            int start = from;
            while (start + 1 < to && LEADS.contains(words.lower(start))) {
                start++;
            }
            if (isStep(start, to)) {
                row.add(new ShotOrder(words.written(start, to), null, null, null, false, false));
            } else if (row.size() < FEWEST) {
                row.clear();
            } else {
                break;
            }
            if (words.endsSentence(to - 1) && row.size() < FEWEST) {
                row.clear();
            }
        }
        return row.size() < FEWEST ? List.of() : List.copyOf(row);
    }

    /** "e depois deixar correr": joins the steps and is none of them. */
    private static final Set<String> LEADS =
            Set.of(
                    "y",
                    "e",
                    "et",
                    "und",
                    "luego",
                    "despu\u00e9s",
                    "puis",
                    "ensuite",
                    "dann",
                    "danach",
                    "depois",
                    "poi",
                    "infine",
                    "enfin",
                    "por",
                    "fin",
                    "finalmente",
                    "zuletzt");

    private boolean isStep(int from, int to) {
        if (to - from < 2 || to - from > LONGEST || !words.unshut(from, to)) {
            return false;
        }
        String acts = words.lower(german ? to - 1 : from);
        boolean small = !german || !words.isCapital(to - 1);
        return acts.length() >= SHORTEST
                && small
                && (german ? acts.endsWith(GERMAN) : ENDS.stream().anyMatch(acts::endsWith));
    }
}
