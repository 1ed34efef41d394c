package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a clause names words of the plan that are wrong, and where those that come for them. */
final class Errata {
    /** Words of a name that is put right, at most. */
    private static final int LONGEST = 6;

    /** Kinds behind which words that come for others may begin, or before which they end. */
    private static final Set<String> EDGES =
            Set.of(
                    "topic",
                    "scene",
                    "ordinal",
                    "act",
                    "say",
                    "be",
                    "become",
                    "in",
                    "speak",
                    "written",
                    "courtesy",
                    "thereto",
                    "wanted",
                    "instead",
                    "neg",
                    "nomore",
                    "when",
                    "all");

    private final PlanWords plan;
    private final Set<String> stop;

    Errata(PlanWords plan, Set<String> stop) {
        this.plan = plan;
        this.stop = stop;
    }

    static List<Mark> turns(Clause clause) {
        List<Mark> turns = new ArrayList<>(clause.all("instead"));
        turns.addAll(clause.all("neg"));
        turns.addAll(clause.all("nomore"));
        return turns;
    }

    /** The longest words from there on that the plan reads or says, behind articles. */
    @Nullable Stretch standing(Clause clause, int at) {
        int from = at;
        while (from < clause.size() && (isStop(clause, from) || clause.has("topic", from))) {
            from++;
        }
        for (int to = Math.min(clause.size(), from + LONGEST); to > from; to--) {
            if (isStanding(clause, from, to)) {
                return new Stretch(from, to);
            }
        }
        return null;
    }

    private boolean isStanding(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.tokens.get(i).isMark() || clause.tokens.get(i).isQuote()) {
                return false;
            }
        }
        return plan.names(clause.words(from, to));
    }

    /** What comes for it: right before the word of turning, or behind the old where that leads. */
    @Nullable Stretch fresh(Clause clause, Mark turn, Stretch old) {
        Stretch before = before(clause, turn.from());
        return before == null || !before.agrees(clause, old) ? after(clause, old.to()) : before;
    }

    private @Nullable Stretch before(Clause clause, int end) {
        int to = end;
        while (to > 0 && (clause.tokens.get(to - 1).isMark() || isStop(clause, to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && !isEdge(clause, from - 1)) {
            from--;
        }
        return trimmed(clause, from, to);
    }

    @Nullable Stretch after(Clause clause, int start) {
        int from = start;
        while (from < clause.size() && (isEdge(clause, from) || isStop(clause, from))) {
            from++;
        }
        int to = from;
        while (to < clause.size() && to - from < LONGEST && !isEdge(clause, to)) {
            to++;
        }
        return trimmed(clause, from, to);
    }

    private @Nullable Stretch trimmed(Clause clause, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isStop(clause, start)) {
            start++;
        }
        while (end > start && isStop(clause, end - 1)) {
            end--;
        }
        return start < end ? new Stretch(start, end) : null;
    }

    /** "swap neighbours for cousins", "change the word Geneva to Zurich". */
    @Nullable Stretch swapped(Clause clause) {
        for (int i = 2; i + 1 < clause.size(); i++) {
            boolean turn =
                    clause.word(i, FunctionWord.FOR)
                            || clause.has("say", i)
                            || clause.has("become", i);
            for (int from = Math.max(1, i - LONGEST); turn && from < i; from++) {
                if (!isStop(clause, from) && isStanding(clause, from, i)) {
                    return new Stretch(from, i);
                }
            }
        }
        return null;
    }

    /** "where he says slowly make him say carefully". */
    @Nullable Stretch spoken(Clause clause) {
        List<Mark> says = clause.all("speak");
        if (says.size() != 2) {
            return null;
        }
        Stretch old = standing(clause, says.getFirst().to());
        return old != null && old.to() < says.getLast().from()
                ? new Stretch(old.from(), says.getLast().from())
                : null;
    }

    private boolean isStop(Clause clause, int at) {
        return stop.contains(clause.tokens.get(at).key())
                && !Character.isUpperCase(clause.words(at, at + 1).charAt(0));
    }

    private static boolean isEdge(Clause clause, int at) {
        return clause.tokens.get(at).isMark()
                || clause.word(at, FunctionWord.RATHER)
                || clause.word(at, FunctionWord.BUT)
                || clause.marks.stream()
                        .anyMatch(mark ->
                                mark.from() <= at && mark.to() > at && EDGES.contains(mark.kind()));
    }
}
