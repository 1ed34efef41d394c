package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.Workbench;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is read in capitals, or no longer in them. */
final class Capitals {
    private final Workbench bench;

    Capitals(Workbench bench) {
        this.bench = bench;
    }

    /** "the caps are too shouty", "no capitals": they are not wanted. */
    static boolean goes(Clause clause) {
        return clause.has("fault")
                || clause.has("dislike")
                || clause.has("neg")
                || clause.has("nomore")
                || clause.act("remove")
                || clause.has("louder", "less");
    }

    /** The same words in capitals; the call is the same wherever it is read. */
    boolean raised(List<Integer> meant, List<Operation> operations) {
        return written(meant, text -> text.toUpperCase(Locale.ROOT), operations);
    }

    /** Words that are all capitals, as a sentence is written. */
    boolean lowered(List<Integer> meant, List<Operation> operations) {
        return written(
                meant,
                text -> {
                    boolean loud = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
                    return loud
                            ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT)
                            : text;
                },
                operations);
    }

    private boolean written(
            List<Integer> meant, UnaryOperator<String> letters, List<Operation> operations) {
        int call = new OverlayTexts(bench).call();
        Set<Integer> told = told(operations, call);
        int before = operations.size();
        for (int number : meant) {
            String now = Workbench.text(bench.overlays().get(number - 1), "text");
            String wanted = now == null ? "" : letters.apply(now);
            if (!wanted.equals(now) && !wanted.isBlank() && !told.contains(number)) {
                operations.add(
                        number == call
                                ? new TextOperation.SetCta(wanted, null)
                                : new TextOperation.SetOverlay(number, wanted));
            }
        }
        return operations.size() > before || !told.isEmpty();
    }

    /** Texts that the instruction has given other words already. */
    private static Set<Integer> told(List<Operation> operations, int call) {
        Set<Integer> told = new HashSet<>();
        for (Operation one : operations) {
            if (one instanceof TextOperation.SetOverlay set) {
                told.add(set.overlay());
            } else if (one instanceof TextOperation.SetCta) {
                told.add(call);
            }
        }
        return told;
    }
}
