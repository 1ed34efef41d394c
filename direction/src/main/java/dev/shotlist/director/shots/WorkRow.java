package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the ones who write go about their work, step by step: "we cut the bottle, sand the edge, pour
 * the wax". Whoever tells their craft like this wants it seen.
 */
record WorkRow(BriefWords words, NoteWords.Asks asks, Sights sights, NotePictures pictures) {
    /** One thing that somebody does is said in passing, and a row of them is a craft. */
    private static final int ROW = 2;

    /** A verb and what it is done to. */
    private static final int FEWEST = 2;

    private static final int LONGEST = 9;

    private static final Set<String> DETERMINED = Set.of("the", "a", "an", "each", "every");

    private static final Set<String> OURS = Set.of("our", "my");

    /** The steps of a sentence by the word that each begins at; empty where it tells none. */
    Map<Integer, BriefPicture> of(int from, int to) {
        Map<Integer, BriefPicture> row = new HashMap<>();
        boolean ours = false;
        for (int clause = from; clause < to; clause = words.clauseEnd(clause)) {
            int end = Math.min(to, words.clauseEnd(clause));
            boolean opens = asks.workers().contains(words.lower(clause));
            BriefPicture step = ours || opens ? step(clause, end) : null;
            if (step == null && row.size() >= ROW) {
                return row;
            }
            if (step == null) {
                row.clear();
                ours = false;
                continue;
            }
            ours = true;
            row.put(clause, step);
        }
        return row.size() < ROW ? Map.of() : row;
    }

    private boolean isThing(List<String> said) {
        return sights.sortAnywhere(String.join(" ", said.subList(1, said.size()))) != null;
    }

    private @Nullable BriefPicture step(int from, int to) {
        int verb = from;
        while (verb < to
                && (asks.workers().contains(words.lower(verb))
                        || asks.steps().contains(words.lower(verb)))) {
            verb++;
        }
        boolean done = verb < to && sights.phrases().isHandwork(words.lower(verb));
        int end = verb;
        List<String> said = new ArrayList<>();
        while (done
                && end < to
                && words.unshut(end, end + 1)
                && !asks.breaks().contains(words.lower(end))) {
            String word = words.lower(end);
            said.add(OURS.contains(word) ? "the" : word);
            end++;
        }
        boolean thing =
                said.size() >= FEWEST
                        && said.size() <= LONGEST
                        && (DETERMINED.contains(said.get(1)) || isThing(said));
        return thing
                ? pictures.plain(
                        WordedShot.HANDS + String.join(" ", said),
                        // "cut" is what is done here and no word of the edit
                        said.subList(1, said.size()),
                        NoteKind.DONE)
                : null;
    }
}
