package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import java.util.Set;

/** Whether an ordinal counts scenes, and how many of them. */
final class SceneOrdinals {
    private static final int JOINED = 2;

    /** What is asked of a scene: "and the last longer". */
    private static final Set<String> SCENE_ASKS = Set.of("size_of", "move", "angle", "lasts");

    private SceneOrdinals() {}

    /** "un secondo la scena": a length in those languages that call the next after the first so. */
    static boolean isTime(Clause clause, Mark mark) {
        return mark.is("ordinal")
                && clause.has("unit", mark.from())
                && (clause.word(mark.from() - 1, FunctionWord.A)
                        || !Double.isNaN(clause.number(mark.from() - 1)))
                && !clause.word(mark.from() - 1, FunctionWord.THE)
                && !clause.has("scene", mark.to());
    }

    /** "the second shot", and "the last" where nothing else is counted. */
    static boolean count(Clause clause, Mark ordinal) {
        int end =
                many(clause, ordinal) > 0 && !Double.isNaN(clause.number(ordinal.to()))
                        ? clause.numberEnd(ordinal.to())
                        : ordinal.to();
        for (Mark mark : clause.marks) {
            boolean next = mark.from() >= end && mark.from() - end <= 1;
            if (next && mark.is("topic") && mark.from() == end) {
                return false;
            }
            boolean asked =
                    mark.from() == end
                            && SCENE_ASKS.contains(mark.kind())
                            && !clause.has("unit", ordinal.from());
            if (next
                    && (mark.is("scene") || mark.is("lasts") || mark.is("act", "split") || asked)) {
                return true;
            }
        }
        // "la primera con el doble de tiempo"
        boolean timed =
                clause.has("factor", end)
                        || (clause.has("on", end) && clause.has("factor", end + 1));
        boolean spared =
                timed || (clause.before("except", ordinal.from(), 1) && clause.speaksOfAllScenes());
        return spared
                || isSeenIn(clause, ordinal)
                || joined(clause, end)
                || alone(clause, ordinal, end);
    }

    /** "medium shot in the first": how a picture is taken is said of scenes. */
    private static boolean isSeenIn(Clause clause, Mark ordinal) {
        boolean seen =
                clause.has("size")
                        || clause.has("move")
                        || clause.has("angle")
                        || clause.has("distance")
                        || isPlaced(clause, ordinal);
        boolean other =
                clause.has("topic", ordinal.to())
                        || clause.has("unit", ordinal.to())
                        || clause.has("purpose", ordinal.to());
        boolean opens = ordinal.from() <= 1;
        return seen && !other && (opens || clause.before("in", ordinal.from(), 1));
    }

    /** "la seconda di mattina", "die zweite in einem Zug": when or where it is. */
    private static boolean isPlaced(Clause clause, Mark ordinal) {
        int next = ordinal.to();
        boolean where =
                clause.at(next).stream()
                        .anyMatch(mark ->
                                mark.is("in")
                                        && (clause.word(mark.to(), FunctionWord.A)
                                                || clause.word(mark.to() - 1, FunctionWord.A)));
        boolean when = clause.has("condition", next) || clause.word(next, FunctionWord.IN_A);
        return ordinal.from() == 1
                && clause.word(0, FunctionWord.THE)
                && (when || where)
                && !clause.has("topic")
                && !clause.has("unit");
    }

    private static boolean joined(Clause clause, int end) {
        for (Mark join : clause.all("join")) {
            if (join.from() == end) {
                for (Mark other : clause.all("ordinal")) {
                    boolean near = other.from() >= join.to() && other.from() - join.to() < JOINED;
                    if (near && count(clause, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean alone(Clause clause, Mark ordinal, int end) {
        boolean ends = end == clause.size() || clause.tokens.get(end).isMark();
        // "add 2 seconds to the last": what is given to it is no length of the piece.
        boolean given =
                clause.has("unit")
                        && !clause.word(ordinal.from() - 1, FunctionWord.A)
                        && (clause.word(ordinal.from() - 1, FunctionWord.THE)
                                || clause.word(ordinal.from() - 1, FunctionWord.DESTINATION)
                                || clause.before("in", ordinal.from(), 1));
        return ends && (!Seconds.named(clause) || given);
    }

    /**
     * How many an ordinal at either end speaks of: 2 of "the last two" and of "las dos últimas"; or
     * 0.
     */
    static int many(Clause clause, Mark ordinal) {
        if (!ordinal.value().equals("1") && !ordinal.value().equals("-1")) {
            return 0;
        }
        double after = clause.number(ordinal.to());
        boolean units = clause.has("unit", clause.numberEnd(ordinal.to()));
        if (after >= 2 && after == Math.rint(after) && !units) {
            return (int) after;
        }
        for (int i = 0; i < ordinal.from(); i++) {
            double before = clause.number(i);
            if (clause.numberEnd(i) == ordinal.from()
                    && before >= 2
                    && before == Math.rint(before)) {
                boolean ofScene = i > 0 && clause.has("scene", i - 1);
                return ofScene ? 0 : (int) before;
            }
        }
        return 0;
    }
}
