package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import java.util.Set;

/** Which words of a clause name a thing: without articles before and scenes behind them. */
final class ThingWords {
    private final Set<String> stop;

    ThingWords(Set<String> stop) {
        this.stop = stop;
    }

    /** Words end where a scene is named: "... in scene 5". */
    int end(Clause clause, int from) {
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal") || mark.is("say", "to");
            if (scene && mark.from() > from && mark.from() < end) {
                end = mark.from();
                for (Mark in : clause.all("in")) {
                    end = in.from() > from && in.from() < end ? in.from() : end;
                }
                while (end > from && isIdle(clause, end - 1)) {
                    end--;
                }
            }
        }
        return end;
    }

    /** The "in all" of "in all scenes". */
    private boolean isIdle(Clause clause, int at) {
        return stop.contains(clause.tokens.get(at).key())
                || clause.all("all").stream().anyMatch(mark -> mark.from() <= at && mark.to() > at);
    }

    String bare(Clause clause, int from, int end) {
        int start = from;
        while (start < end
                && (stop.contains(clause.tokens.get(start).key()) || makes(clause, start))) {
            start++;
        }
        int last = end;
        while (last - start > 1 && clause.word(last - 1, FunctionWord.GENERIC)) {
            last--;
        }
        return clause.words(start, last);
    }

    /** The "make" of "make it three friends". */
    private static boolean makes(Clause clause, int at) {
        return clause.word(at, FunctionWord.LOOK_LIKE) || clause.has("more", at);
    }

    /** "statt Gold sollen sie ...": a wish begins where the old thing ends. */
    static int wishes(Clause clause, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (clause.word(i, FunctionWord.WISH)) {
                return i;
            }
        }
        return to;
    }

    /** Where a clause goes on behind "in scene 2"; 0 where it does not begin so. */
    static int labelled(Clause clause) {
        Mark scene = clause.first("scene");
        if (scene == null || scene.from() > 2) {
            return 0;
        }
        int end = behind(clause, scene);
        while (end < clause.size() && clause.tokens.get(end).isMark()) {
            end++;
        }
        return end < clause.size() ? end : 0;
    }

    /** Index behind a word and the number that belongs to it: behind "scene 2". */
    static int behind(Clause clause, Mark word) {
        return Double.isNaN(clause.number(word.to())) ? word.to() : clause.numberEnd(word.to());
    }
}
