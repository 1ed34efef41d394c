package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.NoteKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the ones who write go about their work, step by step: "we cut the bottle, sand the edge, pour
 * the wax". Whoever tells their craft like this wants it seen.
 *
 * @param ands words that part two steps in one clause
 */
record WorkRow(
        BriefWords words,
        Language language,
        NoteWords.Asks asks,
        Set<String> ands,
        ShotWords shotWords,
        NotePictures pictures) {
    /** One thing that somebody does is said in passing, and a row of them is a craft. */
    private static final int ROW = 2;

    /** A verb and what it is done to. */
    private static final int FEWEST = 2;

    private static final int LONGEST = 9;

    private static final Set<String> DETERMINED = Set.of("the", "a", "an", "each", "every");

    private static final Set<String> OURS = Set.of("our", "my");

    /** The steps of a sentence by the clause that they stand in; empty where it tells none. */
    Map<Integer, List<BriefPicture>> of(int from, int to) {
        Map<Integer, List<BriefPicture>> row = new HashMap<>();
        int steps = 0;
        for (int clause = from; clause < to; clause = words.clauseEnd(clause)) {
            int end = Math.min(to, words.clauseEnd(clause));
            List<BriefPicture> told = steps > 0 || opens(clause) ? steps(clause, end) : List.of();
            if (told.isEmpty() && steps >= ROW) {
                return row;
            }
            if (told.isEmpty()) {
                row.clear();
                steps = 0;
                continue;
            }
            steps += told.size();
            row.put(clause, told);
        }
        return steps < ROW ? Map.of() : row;
    }

    /** "We", or a verb that says so: "cortamos". */
    private boolean opens(int word) {
        String first = words.lower(word);
        return asks.workers(language).contains(first)
                || asks.ours(language).stream().anyMatch(first::endsWith);
    }

    private List<BriefPicture> steps(int from, int to) {
        List<BriefPicture> all = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean parts = i < to && language != Language.EN && ands.contains(words.lower(i));
            if (i < to && !parts) {
                continue;
            }
            BriefPicture step = step(start, i);
            if (step == null) {
                return all;
            }
            all.add(step);
            start = i + 1;
        }
        return all;
    }

    private @Nullable BriefPicture step(int from, int to) {
        int verb = from;
        while (verb < to
                && (asks.workers(language).contains(words.lower(verb))
                        || asks.steps().contains(words.lower(verb)))) {
            verb++;
        }
        List<String> said = language == Language.EN ? english(verb, to) : translated(verb, to);
        boolean thing =
                said.size() >= FEWEST
                        && said.size() <= LONGEST
                        && pictures.sights().phrases().isHandwork(said.getFirst())
                        && (DETERMINED.contains(said.get(1)) || isThing(said));
        return thing
                ? pictures.plain(
                        WordedShot.HANDS + String.join(" ", said),
                        // "cut" is what is done here and no word of the edit
                        said.subList(1, said.size()),
                        NoteKind.DONE)
                : null;
    }

    private List<String> english(int from, int to) {
        List<String> said = new ArrayList<>();
        for (int i = from;
                i < to && words.unshut(i, i + 1) && !asks.breaks().contains(words.lower(i));
                i++) {
            String word = words.lower(i);
            said.add(OURS.contains(word) ? "the" : word);
        }
        return said;
    }

    private List<String> translated(int from, int to) {
        if (from >= to || !words.unshut(from, to)) {
            return List.of();
        }
        String english = shotWords.handled(words.written(from, to), language);
        if (english == null || !english.startsWith(WordedShot.HANDS)) {
            return List.of();
        }
        String done = english.substring(WordedShot.HANDS.length()).toLowerCase(Locale.ROOT);
        return List.of(done.split(" ", -1));
    }

    private boolean isThing(List<String> said) {
        return pictures.sights().sortAnywhere(String.join(" ", said.subList(1, said.size())))
                != null;
    }
}
