package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** When a text comes and goes: "two seconds later", "until 0:12". */
final class TextTimes {
    private final Workbench bench;

    TextTimes(Workbench bench) {
        this.bench = bench;
    }

    /** A change that is seen though no number says how large. Milliseconds. */
    private static final long A_WHILE = 1000;

    boolean read(Clause clause, List<Integer> meant, List<Operation> operations) {
        double from = clause.has("starts_at") ? Seconds.in(clause) : -1;
        if (from > 0 && meant.size() == 1) {
            operations.add(new TextOperation.TimeOverlay(meant.getFirst(), from, null));
            return true;
        }
        Mark later = clause.first("later");
        Mark longer = clause.first("size_of");
        double until = until(clause);
        if (until > 0 && later == null && longer == null) {
            int one = clause.has("all") && meant.size() > 1 ? 0 : shownBefore(meant, until);
            if (one > 0) {
                operations.add(new TextOperation.TimeOverlay(one, null, until));
            }
            return one > 0;
        }
        if ((later == null && longer == null) || meant.size() != 1) {
            return false;
        }
        ObjectNode overlay = bench.overlays().get(meant.getFirst() - 1);
        double seconds = Seconds.in(clause);
        long by = seconds > 0 ? Math.round(seconds * 1000) : A_WHILE;
        long start = Workbench.millis(overlay, "start_time");
        long end = Workbench.millis(overlay, "end_time");
        if (later != null) {
            start += later.value().equals("later") ? by : -by;
        } else if (longer != null) {
            end += longer.value().equals("longer") ? by : -by;
        }
        operations.add(
                new TextOperation.TimeOverlay(
                        meant.getFirst(),
                        later == null ? null : Math.max(0, start) / 1000.0,
                        later == null ? end / 1000.0 : null));
        return true;
    }

    /** The second until which something is to stay; -1 where none is named. */
    static double until(Clause clause) {
        Mark when = clause.first("when");
        boolean led = when != null && clause.word(when.from(), FunctionWord.UNTIL);
        int slash = when == null ? -1 : when.value().indexOf('/');
        if (when != null && slash > 0 && (led || clause.has("until"))) {
            return Long.parseLong(when.value().substring(slash + 1)) / 1000.0;
        }
        return clause.has("until") ? Seconds.in(clause) : -1;
    }

    /** Of several texts the one that is on the screen last before a time; 0 where none is. */
    private int shownBefore(List<Integer> meant, double seconds) {
        int last = 0;
        long latest = -1;
        for (int number : meant) {
            long start = Workbench.millis(bench.overlays().get(number - 1), "start_time");
            if (start >= 0 && start < seconds * 1000 && start > latest) {
                last = number;
                latest = start;
            }
        }
        return last;
    }
}
