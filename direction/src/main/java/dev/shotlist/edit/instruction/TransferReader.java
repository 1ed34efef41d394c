package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;

/**
 * Time that one clause takes from a scene and gives to another: "move a second from scene 3 to
 * scene 1", "give the gears two seconds of the plinth".
 */
final class TransferReader {
    private final Workbench bench;
    private final SceneFinder finder;

    TransferReader(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    /** A scene that is named behind a word of direction. */
    private record Stretch(int scene, boolean gives) {}

    boolean read(Clause clause, List<Operation> operations) {
        Mark amount = Seconds.amount(clause);
        if (amount == null || clause.quote() != null || clause.has("except")) {
            return false;
        }
        List<Stretch> behind = stretches(clause, amount.to());
        int before = scene(clause, 0, amount.from());
        int from = 0;
        int to = 0;
        if (behind.size() == 2 && behind.getFirst().gives() != behind.getLast().gives()) {
            from = behind.getFirst().gives() ? behind.getFirst().scene() : behind.getLast().scene();
            to = behind.getFirst().gives() ? behind.getLast().scene() : behind.getFirst().scene();
        } else if (behind.size() == 1 && before > 0) {
            boolean moves = gives(clause) || (behind.getFirst().gives() && takes(clause));
            from = moves && behind.getFirst().gives() ? behind.getFirst().scene() : 0;
            to = from > 0 ? before : 0;
        }
        return from > 0 && to > 0 && from != to && moved(from, to, amount, operations);
    }

    private static boolean gives(Clause clause) {
        return clause.says(FunctionWord.GIVE)
                || clause.has("gain", "longer")
                || clause.act("add")
                || clause.has("size_of", "longer");
    }

    private static boolean takes(Clause clause) {
        return clause.act("move") || clause.has("by", "more");
    }

    /** The scenes behind "from" and "to", one each. */
    private List<Stretch> stretches(Clause clause, int start) {
        List<Stretch> found = new ArrayList<>();
        int from = -1;
        for (int i = start; i <= clause.size(); i++) {
            boolean starts = i == clause.size() || opens(clause, i);
            if (starts && from >= 0) {
                int scene = scene(clause, from + 1, i);
                if (scene > 0) {
                    found.add(new Stretch(scene, isSource(clause, from)));
                } else if (i < clause.size()) {
                    continue;
                }
            }
            from = starts && i < clause.size() ? i : from;
        }
        return found;
    }

    private static boolean opens(Clause clause, int at) {
        return isSource(clause, at)
                || clause.word(at, FunctionWord.DESTINATION)
                || clause.word(at, FunctionWord.TO_LENGTH)
                || clause.word(at, FunctionWord.AT_PLACE)
                || clause.has("join", at)
                || clause.word(at, FunctionWord.INTO);
    }

    private static boolean isSource(Clause clause, int at) {
        return clause.has("from", at)
                || clause.has("taken_from", at)
                || clause.word(at, FunctionWord.OF)
                || clause.word(at, FunctionWord.OUT_OF);
    }

    private int scene(Clause clause, int from, int to) {
        if (to <= from) {
            return 0;
        }
        Clause part = clause.part(from, to);
        List<Integer> scenes = finder.in(part, true).scenes();
        int at = clause.word(from, FunctionWord.THE) ? 1 : 0;
        double number = part.number(at);
        boolean bare =
                scenes.isEmpty()
                        && number >= 1
                        && number <= finder.count()
                        && number == Math.rint(number)
                        && !part.has("unit", part.numberEnd(at));
        return bare ? (int) number : scenes.size() == 1 ? scenes.getFirst() : 0;
    }

    private boolean moved(int from, int to, Mark amount, List<Operation> operations) {
        double seconds = Double.parseDouble(amount.value());
        double has = Workbench.millis(bench.scenes().get(to - 1), "duration") / 1000.0;
        double gives = Workbench.millis(bench.scenes().get(from - 1), "duration") / 1000.0;
        if (has <= 0 || gives - seconds <= 0) {
            return false;
        }
        List<String> keep = Places.names(Places.others(finder.count(), List.of(from, to)));
        operations.add(
                new CutOperation.RetimeScene(
                        Places.name(to),
                        Math.round((has + seconds) * 1000) / 1000.0,
                        keep.isEmpty() ? null : keep));
        return true;
    }
}
