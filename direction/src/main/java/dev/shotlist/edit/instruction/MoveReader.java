package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Pointers;
import java.util.List;

/**
 * Scenes that change places: "move the jar to the front", "start with the roof", "swap 2 and 3".
 */
final class MoveReader {
    private final SceneFinder finder;
    private final PlacedScenes placed;
    private final RelativeMoves relative;
    private final EndMoves ends;
    private final PairedScenes pairs;

    MoveReader(SceneFinder finder, PairedScenes pairs) {
        this.finder = finder;
        this.placed = new PlacedScenes(finder);
        this.relative = new RelativeMoves(finder);
        this.ends = new EndMoves(finder);
        this.pairs = pairs;
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        List<Integer> scenes = found.scenes();
        if (clause.quote() != null) {
            return false;
        }
        if (placedLater(clause, operations)) {
            return true;
        }
        if (ends.opensOrCloses(clause, found, operations)) {
            return true;
        }
        boolean asks = clause.act("swap") || clause.act("move") || placed.isMeant(clause);
        boolean bare = isBare(clause);
        if ((asks || bare) && relative.read(clause, operations)) {
            return true;
        }
        if ((clause.act("move") || bare) && counted(clause, found, operations)) {
            return true;
        }
        boolean toAnEnd =
                asks
                        || EndMoves.becomesAnEnd(clause)
                        || EndMoves.isMadeAnEnd(clause)
                        || (bare
                                && scenes.size() == 1
                                && (!found.byContent() || clause.has("scene")));
        return (toAnEnd && ends.toAnEnd(clause, scenes, operations))
                || (clause.act("swap") && pairs.swapped(clause, scenes, operations));
    }

    /** "move the roof back, right before the jar": where exactly, of what was just moved. */
    private boolean placedLater(Clause clause, List<Operation> operations) {
        Mark place = clause.first("place");
        boolean bare =
                place != null
                        && place.from() <= 1
                        && AddedPlace.isRelative(place)
                        && (isBare(clause) || RelativeMoves.besideCall(clause))
                        && !operations.isEmpty()
                        && operations.getLast() instanceof CutOperation.MoveScene;
        List<Integer> where =
                bare && place != null
                        ? finder.named(clause.part(place.to(), clause.size()))
                        : List.of();
        int end =
                bare && place != null && where.isEmpty()
                        ? relative.end(
                                clause.part(place.to(), clause.size()),
                                place.value().equals("after"))
                        : 0;
        where = end > 0 ? List.of(end) : where;
        if (where.size() != 1
                || place == null
                || !finder.named(clause.part(0, place.from())).isEmpty()
                || !(operations.getLast() instanceof CutOperation.MoveScene last)) {
            return false;
        }
        int from = Pointers.index(last.scene());
        int to = where.getFirst() + (place.value().equals("after") ? 1 : 0);
        if (from < 1 || from == where.getFirst()) {
            return false;
        }
        operations.removeLast();
        move(from, from < to ? to - 1 : to, operations);
        return true;
    }

    /** "move scene 5 to position 2", "move the hotel one later". */
    private boolean counted(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        Mark further = clause.first("further");
        if (further != null && found.scenes().size() == 1) {
            int to = found.scenes().getFirst() + Integer.parseInt(further.value());
            if (to >= 1 && to <= finder.count()) {
                move(found.scenes().getFirst(), to, operations);
            }
            return true;
        }
        for (Mark slot : clause.all("slot")) {
            double to = place(clause, slot, finder);
            boolean before = clause.before("ordinal", slot.from(), 0);
            List<Integer> what =
                    finder.named(clause.part(0, before ? slot.from() - 1 : slot.from()));
            // "move 2 to position 4": a bare number is a scene where it is said where it goes
            what = what.isEmpty() ? found.scenes() : what;
            if (finder.isScene(to) && what.size() == 1) {
                move(what.getFirst(), (int) to, operations);
                return true;
            }
        }
        return false;
    }

    /** "position 2", "second position"; NaN for none. */
    private static double place(Clause clause, Mark slot, SceneFinder finder) {
        for (Mark ordinal : clause.all("ordinal")) {
            int value = finder.counted(Integer.parseInt(ordinal.value()));
            if (value > 0 && (ordinal.to() == slot.from() || ordinal.from() == slot.to())) {
                return value;
            }
        }
        return clause.number(slot.to());
    }

    /** Nothing but two scenes and how they follow each other: "the mortar after the noodles". */
    private static boolean isBare(Clause clause) {
        return !Seconds.named(clause)
                && clause.marks.stream()
                        .noneMatch(mark ->
                                mark.is("act")
                                        || mark.is("topic")
                                        || mark.is("size")
                                        || mark.is("move")
                                        || mark.is("distance")
                                        || mark.is("angle")
                                        || mark.is("pace")
                                        || mark.is("show")
                                        || mark.is("set")
                                        || mark.is("factor")
                                        || mark.is("size_of")
                                        || mark.is("when")
                                        || (mark.is("say")
                                                && !mark.value().equals("to")
                                                && !isWish(clause, mark))
                                        || mark.is("neg"));
    }

    /** "Szene 3 soll nach Szene 4 kommen": a word of wishing beside its scene. */
    private static boolean isWish(Clause clause, Mark say) {
        return clause.word(say.from(), FunctionWord.WISH)
                && (clause.has("place") || clause.has("ordinal"));
    }

    static void move(int scene, int to, List<Operation> operations) {
        operations.add(new CutOperation.MoveScene(Places.name(scene), to));
    }
}
