package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;

/** Scenes that come, go, change places, are split or merged. */
final class StructureReader {
    private final SceneFinder finder;
    private final PairedScenes pairs;
    private final MoveReader moves;
    private final AddedPlace places;
    private final AddReader adds;
    private final CopyReader copies;
    private final SelectionReader selection;
    private final RemovalReader removals;
    private final FreedTime times;
    private final LastLength lengths;
    private final EqualLengths equal;

    StructureReader(Workbench bench, SceneFinder finder) {
        this.finder = finder;
        this.pairs = new PairedScenes(finder);
        this.moves = new MoveReader(finder, pairs);
        this.places = new AddedPlace(bench, finder);
        this.adds = new AddReader(places);
        this.copies = new CopyReader(finder);
        this.selection = new SelectionReader(finder);
        this.removals = new RemovalReader(finder);
        this.times = new FreedTime(bench, finder);
        this.lengths = new LastLength(bench);
        this.equal = new EqualLengths(bench, finder);
    }

    /** What all of an instruction says of how many scenes there are to be. */
    void hear(List<Clause> asking) {
        removals.hear(asking);
    }

    /** Scenes that a clause speaks of, so that "the rest" is none of them. */
    void heard(Clause clause, SceneFinder.Found found) {
        selection.hear(clause, found);
    }

    boolean unfinished(Clause clause, Clause next) {
        return adds.unfinished(clause, next) || namesLater(clause, next);
    }

    /** "lose one scene, the friends one". */
    private boolean namesLater(Clause clause, Clause next) {
        return clause.act("remove")
                && clause.has("scene", "one")
                && !clause.has("topic")
                && next.has("scene")
                && next.marks.stream().noneMatch(mark -> mark.is("act") || mark.is("topic"))
                && finder.in(clause, true).scenes().isEmpty()
                && finder.in(next, true).scenes().size() == 1;
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        List<Integer> scenes = found.scenes();
        if (equal.read(clause, operations)) {
            return true;
        }
        if (selection.read(clause, found, operations) || selection.listed(clause, operations)) {
            return true;
        }
        if (clause.has("reversed") && (scenes.isEmpty() || scenes.size() > 1)) {
            reversed(scenes, operations);
            return true;
        }
        if (FreedTime.isMoved(clause)) {
            return times.move(clause, operations);
        }
        if (times.read(clause, scenes, operations)) {
            return true;
        }
        if ((clause.has("even") || Staying.evens(clause)) && scenes.isEmpty()) {
            operations.add(new CutOperation.EvenScenes());
            return true;
        }
        if (clause.has("copy") && copies.read(clause, operations)) {
            return true;
        }
        if (places.later(clause, operations)) {
            return true;
        }
        if (adds.isMeant(clause)) {
            return adds.read(clause, operations);
        }
        if (clause.act("merge")) {
            List<Integer> pair = pairs.in(clause, scenes, true);
            if (pair.size() == 2) {
                operations.add(
                        new CutOperation.MergeScenes(
                                Places.name(pair.getFirst()), Places.name(pair.getLast())));
                lengths.merged(clause, pair, operations);
                return true;
            }
        }
        if (clause.act("split") && scenes.size() == 1 && !countsPeople(clause)) {
            operations.add(new CutOperation.SplitScene(Places.name(scenes.getFirst())));
            return true;
        }
        return moves.read(clause, found, operations) || removals.read(clause, found, operations);
    }

    /** "turn the four friends into two": how many there are to be, and no cut. */
    private static boolean countsPeople(Clause clause) {
        for (Mark number : clause.all("number")) {
            boolean counted = clause.has("thing", number.to()) || clause.has("person", number.to());
            if (counted && !clause.has("scene")) {
                return true;
            }
        }
        return false;
    }

    /** First and last change places, and so on inwards: of all scenes where none are named. */
    private void reversed(List<Integer> scenes, List<Operation> operations) {
        if (scenes.isEmpty()) {
            // "start with the last and end with the first, everything reversed"
            operations.removeIf(CutOperation.MoveScene.class::isInstance);
        }
        List<Integer> meant = scenes.isEmpty() ? Places.others(finder.count(), List.of()) : scenes;
        for (int first = 0, last = meant.size() - 1; first < last; first++, last--) {
            operations.add(
                    new CutOperation.SwapScenes(
                            Places.name(meant.get(first)), Places.name(meant.get(last))));
        }
    }
}
