package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Objects;

/**
 * Time of scenes that go, given to one that stays: "lose the tram and give its time to the bridge".
 */
final class FreedTime {
    private final Workbench bench;
    private final SceneFinder finder;

    FreedTime(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    /** Whether a clause asks scenes to go, and says where their time goes. */
    static boolean isMoved(Clause clause) {
        Mark time = clause.first("freed");
        Clause act = clause.part(0, time == null ? 0 : time.from());
        return act.act("remove") || isHalved(act);
    }

    /** "... give its time to the bridge": of scenes that were asked to go before. */
    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        return clause.has("freed") && scenes.size() == 1 && freed(scenes.getFirst(), operations);
    }

    /** "lose the tram and give its time to the bridge". */
    boolean move(Clause clause, List<Operation> operations) {
        Mark time = Objects.requireNonNull(clause.first("freed"));
        Clause act = clause.part(0, time.from());
        List<Integer> gone = finder.in(act, true).scenes();
        List<Integer> to = finder.in(clause.part(time.to(), clause.size()), true).scenes();
        if (gone.isEmpty() || gone.size() == finder.count() || gone.containsAll(to)) {
            return false;
        }
        if (isHalved(act)) {
            return gone.size() == 1
                    && to.size() == 1
                    && halved(gone.getFirst(), to.getFirst(), operations);
        }
        RemovalReader.remove(gone, operations);
        return to.size() != 1 || freed(to.getFirst(), operations);
    }

    /** "cut the campfire in half": half of its time goes, and no scene is split. */
    private static boolean isHalved(Clause act) {
        return act.act("split") || act.has("half");
    }

    private boolean halved(int scene, int to, List<Operation> operations) {
        long half = Workbench.millis(bench.scenes().get(scene - 1), "duration") / 2;
        long more = Workbench.millis(bench.scenes().get(to - 1), "duration") + half;
        if (half > 0) {
            operations.add(new CutOperation.RetimeScene(Places.name(scene), half / 1000.0));
            operations.add(new CutOperation.RetimeScene(Places.name(to), more / 1000.0));
        }
        return half > 0;
    }

    /** "... and give its time to the bridge": of scenes that go, to one that stays. */
    private boolean freed(int scene, List<Operation> operations) {
        long millis = Workbench.millis(bench.scenes().get(scene - 1), "duration");
        long now = millis;
        for (Operation one : operations) {
            if (one instanceof CutOperation.RemoveScene gone) {
                int at = Pointers.index(gone.scene());
                millis += Workbench.millis(bench.scenes().get(at - 1), "duration");
            }
        }
        if (now > 0 && millis > now) {
            operations.add(new CutOperation.RetimeScene(Places.name(scene), millis / 1000.0));
        }
        return now > 0 && millis > now;
    }
}
