package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Denials;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.TransitionType;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

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
        if (clause.topic("transition") && !clause.has("transition")) {
            unnamed(clause, scenes, operations);
            return true;
        }
        if (!clause.has("transition") || other || clause.quote() != null) {
            return false;
        }
        TransitionType wanted = wanted(clause);
        double seconds = Seconds.in(clause);
        List<Integer> told = clause.has("rest") ? told(operations) : List.of();
        List<Integer> from =
                told.isEmpty() ? from(clause, scenes) : Places.others(bench.scenes().size(), told);
        operations.add(
                new CutOperation.SetTransition(
                        from.isEmpty() ? null : Places.names(from),
                        wanted,
                        seconds > 0 && wanted != TransitionType.CUT ? seconds : null));
        return true;
    }

    /** Scenes whose way out was asked for before: "everywhere else" is none of them. */
    private static List<Integer> told(List<Operation> operations) {
        return operations.stream()
                .filter(CutOperation.SetTransition.class::isInstance)
                .map(one -> ((CutOperation.SetTransition) one).scenes())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Pointers::index)
                .toList();
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

    /** "no transitions", "slower transitions, 1 second": the kind stays what it is. */
    private void unnamed(Clause clause, List<Integer> scenes, List<Operation> operations) {
        ObjectNode pacing = bench.partOrNull("pacing");
        String now = pacing == null ? null : Workbench.text(pacing, "transition_style");
        boolean gone =
                clause.act("remove")
                        || clause.has("nomore")
                        || (clause.has("neg") && !Denials.ofAct(clause));
        double seconds = Seconds.in(clause);
        if (gone || (seconds > 0 && now != null)) {
            List<Integer> from = from(clause, scenes);
            operations.add(
                    new CutOperation.SetTransition(
                            from.isEmpty() ? null : Places.names(from),
                            type(gone ? "cut" : String.valueOf(now)),
                            gone ? null : seconds));
        }
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
        return type(found == null ? "cut" : found.value());
    }

    private static TransitionType type(String wire) {
        for (TransitionType one : TransitionType.values()) {
            if (one.wire().equals(wire)) {
                return one;
            }
        }
        return TransitionType.CUT;
    }

    /** The scenes that go over; none for all of them. */
    private List<Integer> from(Clause clause, List<Integer> scenes) {
        Mark except = clause.first("except");
        if (except != null && !scenes.isEmpty()) {
            Clause spared = clause.part(except.to(), clause.size());
            return Places.others(bench.scenes().size() - 1, between(spared, scenes));
        }
        return between(clause, scenes);
    }

    private List<Integer> between(Clause clause, List<Integer> scenes) {
        int count = bench.scenes().size();
        List<Integer> sorted = scenes.stream().sorted().toList();
        boolean neighbours = sorted.size() == 2 && sorted.getLast() == sorted.getFirst() + 1;
        if (neighbours && (clause.has("place", "between") || clause.has("from"))) {
            return sorted.subList(0, 1);
        }
        boolean into = clause.says(FunctionWord.INTO);
        boolean out = clause.has("from") && !clause.has("place", "before");
        boolean before = !out && (into || clause.has("place", "before")) && sorted.size() == 1;
        if (before && sorted.getFirst() > 1) {
            return List.of(sorted.getFirst() - 1);
        }
        boolean end = clause.has("place", "end") || clause.has("ordinal", "-1");
        if (sorted.isEmpty() && end) {
            // Nothing follows the end of the piece, which is said where it is applied.
            return List.of(count);
        }
        List<Integer> followed = sorted.stream().filter(one -> one < count).toList();
        return followed.isEmpty() ? sorted : followed;
    }
}
