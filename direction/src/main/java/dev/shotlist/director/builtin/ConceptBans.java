package dev.shotlist.director.builtin;

import dev.shotlist.director.words.Words;
import dev.shotlist.reading.Avoidance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a brief wants a piece to do without, in so few words that a concept can say it. */
final class ConceptBans {
    private static final int MOST = 3;

    /** In words. */
    private static final int LONGEST = 3;

    /** Before a thing these say that there shall be none; "not", "nicht" stand before qualities. */
    private static final Set<String> DENIALS =
            Set.of("no", "sin", "sans", "ohne", "kein", "keine", "keinen", "sem", "senza");

    private ConceptBans() {}

    /** "blood, monsters or jump scares"; null where there is no such thing. */
    static @Nullable String words(List<Avoidance> avoid) {
        List<String> things = new ArrayList<>();
        for (Avoidance one : avoid) {
            String thing = one.english().toLowerCase(Locale.ROOT);
            boolean brief = !thing.isEmpty() && Words.count(thing) <= LONGEST;
            boolean refused = DENIALS.contains(Words.first(one.words()));
            if (brief && refused && !things.contains(thing) && things.size() < MOST) {
                things.add(thing);
            }
        }
        if (things.isEmpty()) {
            return null;
        }
        int last = things.size() - 1;
        return last == 0
                ? things.getFirst()
                : String.join(", ", things.subList(0, last)) + " or " + things.get(last);
    }
}
