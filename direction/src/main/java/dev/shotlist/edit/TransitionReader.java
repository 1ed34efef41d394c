package dev.shotlist.edit;

import dev.shotlist.plan.TransitionType;
import java.util.List;

/** How scenes go over into each other: "fade to black after scene 3", "hard cuts everywhere". */
final class TransitionReader {
    private static final int NEAR = 2;

    /** Words of a clause that says a length and nothing else. */
    private static final int SHORT = 4;

    private final Workbench bench;

    TransitionReader(Workbench bench) {
        this.bench = bench;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean other = clause.topic("text") || clause.topic("music") || clause.topic("voice");
        if (settles(clause, operations)) {
            return true;
        }
        if (!clause.has("transition") || other || clause.quote() != null) {
            return false;
        }
        TransitionType wanted = wanted(clause);
        double seconds = Seconds.in(clause);
        List<Integer> from = from(clause, scenes);
        operations.add(
                new CutOperation.SetTransition(
                        from.isEmpty() ? null : Places.names(from),
                        wanted,
                        seconds > 0 && wanted != TransitionType.CUT ? seconds : null));
        return true;
    }

    /** "fade to black between scene 4 and 5, 1 second": says how long it is to take. */
    private static boolean settles(Clause clause, List<Operation> operations) {
        Operation last = operations.isEmpty() ? null : operations.getLast();
        double seconds = Seconds.in(clause);
        boolean bare =
                clause.size() <= SHORT
                        && seconds > 0
                        && !clause.has("scene")
                        && !clause.has("topic")
                        && !clause.has("size_of");
        if (bare && last instanceof CutOperation.SetTransition one && one.seconds() == null) {
            operations.removeLast();
            operations.add(new CutOperation.SetTransition(one.scenes(), one.type(), seconds));
            return true;
        }
        return false;
    }

    /** Of two the one that is not left; where all are, a plain cut takes their place. */
    private static TransitionType wanted(Clause clause) {
        Mark found = null;
        for (Mark mark : clause.all("transition")) {
            boolean left =
                    clause.before("neg", mark.from(), NEAR)
                            || clause.before("nomore", mark.from(), NEAR)
                            || clause.before("instead", mark.from(), NEAR)
                            || (clause.act("remove") && !clause.has("instead"));
            boolean later = found != null && !(clause.act("swap") || clause.act("change"));
            found = left || later ? found : mark;
        }
        String wire = found == null ? "cut" : found.value();
        for (TransitionType one : TransitionType.values()) {
            if (one.wire().equals(wire)) {
                return one;
            }
        }
        return TransitionType.CUT;
    }

    /** The scenes that go over; none for all of them. */
    private List<Integer> from(Clause clause, List<Integer> scenes) {
        int count = bench.scenes().size();
        List<Integer> sorted = scenes.stream().sorted().toList();
        boolean neighbours = sorted.size() == 2 && sorted.getLast() == sorted.getFirst() + 1;
        if (neighbours && (clause.has("place", "between") || clause.has("from"))) {
            return sorted.subList(0, 1);
        }
        boolean before = clause.has("place", "before") && sorted.size() == 1;
        if (before && sorted.getFirst() > 1) {
            return List.of(sorted.getFirst() - 1);
        }
        return sorted.stream().filter(one -> one < count).toList();
    }
}
