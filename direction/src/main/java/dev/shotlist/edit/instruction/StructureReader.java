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
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;

/** Scenes that come, go, change places, are split or merged. */
final class StructureReader {
    /** A removal without the word scene is one only where little else is said. */
    private static final int FEW_WORDS = 7;

    private final Workbench bench;
    private final SceneFinder finder;
    private final MoveReader moves;
    private final AddReader adds;
    private final SelectionReader selection;
    private final LastLength lengths;
    private boolean fewer;

    StructureReader(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
        this.moves = new MoveReader(finder);
        this.adds = new AddReader(bench, finder);
        this.selection = new SelectionReader(finder);
        this.lengths = new LastLength(bench);
    }

    /** "4 scenes, lose the mortar": where one scene less is asked for, a detail names it. */
    void hear(List<Clause> asking) {
        fewer =
                asking.stream()
                        .mapToInt(SceneCounts::count)
                        .anyMatch(count -> count > 0 && count == finder.count() - 1);
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
        if (selection.read(clause, found, operations)) {
            return true;
        }
        if (listed(clause, operations)) {
            return true;
        }
        if (clause.has("reversed") && (scenes.isEmpty() || scenes.size() > 1)) {
            reversed(scenes, operations);
            return true;
        }
        Mark time = clause.first("freed");
        if (time != null && clause.part(0, time.from()).act("remove")) {
            return movesTime(clause, time, operations);
        }
        if (time != null && scenes.size() == 1 && freed(scenes.getFirst(), operations)) {
            return true;
        }
        if ((clause.has("even") || Staying.evens(clause)) && scenes.isEmpty()) {
            operations.add(new CutOperation.EvenScenes());
            return true;
        }
        if (clause.has("copy") && copied(clause, operations)) {
            return true;
        }
        if (adds.placedLater(clause, operations)) {
            return true;
        }
        if (adds.isMeant(clause)) {
            return adds.read(clause, operations);
        }
        if (clause.act("merge")) {
            List<Integer> pair = moves.pair(clause, scenes, true);
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
        if (moves.read(clause, found, operations)) {
            return true;
        }
        // "plinth 10 s, and take those 2 off the car": time goes, and no scene.
        boolean timed =
                !operations.isEmpty()
                        && operations.getLast() instanceof CutOperation.RetimeScene
                        && NamedLength.besideBy(clause) > 0;
        if (!timed && removes(clause, found)) {
            scenes.forEach(one -> operations.add(new CutOperation.RemoveScene(Places.name(one))));
            return true;
        }
        return false;
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

    /** "lose the tram and give its time to the bridge". */
    private boolean movesTime(Clause clause, Mark time, List<Operation> operations) {
        Clause act = clause.part(0, time.from());
        List<Integer> gone = finder.in(act, true).scenes();
        List<Integer> to = finder.in(clause.part(time.to(), clause.size()), true).scenes();
        if (gone.isEmpty() || gone.size() == finder.count() || gone.containsAll(to)) {
            return false;
        }
        gone.forEach(one -> operations.add(new CutOperation.RemoveScene(Places.name(one))));
        return to.size() != 1 || freed(to.getFirst(), operations);
    }

    /** "three scenes: gears, plinth and logo": those that a list names stay. */
    private boolean listed(Clause clause, List<Operation> operations) {
        int from = clause.mark(':') + 1;
        int count = SceneCounts.count(clause.part(0, from));
        Set<Integer> kept = from > 0 && count > 1 ? selection.items(clause, from) : Set.of();
        if (kept.isEmpty() || kept.size() != count || count >= finder.count()) {
            return false;
        }
        Places.others(finder.count(), List.copyOf(kept))
                .forEach(one -> operations.add(new CutOperation.RemoveScene(Places.name(one))));
        return true;
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

    /** "repeat the first scene at the end", "duplicate the noodle shot after scene 4". */
    private boolean copied(Clause clause, List<Operation> operations) {
        Mark place = null;
        Mark end = null;
        for (Mark mark : clause.all("place")) {
            place = mark.value().equals("after") ? mark : place;
            end = mark.value().equals("end") ? mark : end;
        }
        for (Mark mark : clause.all("ordinal")) {
            end = end == null && mark.value().equals("-1") && mark.length() > 1 ? mark : end;
        }
        int until = place == null ? clause.size() : place.from();
        SceneFinder.Found what = finder.in(clause.part(0, until), true);
        if (what.scenes().size() != 1 && end != null) {
            what = finder.in(clause.part(0, end.from()), true);
        }
        if (what.scenes().size() != 1) {
            return false;
        }
        List<Integer> where =
                place == null || place.to() >= clause.size()
                        ? List.of()
                        : finder.in(clause.part(place.to(), clause.size()), true).scenes();
        String after =
                where.size() == 1
                        ? Places.name(where.getFirst())
                        : place == null && end != null ? Places.name(finder.count()) : null;
        operations.add(
                new CutOperation.DuplicateScene(Places.name(what.scenes().getFirst()), after));
        return true;
    }

    private boolean removes(Clause clause, SceneFinder.Found found) {
        boolean out =
                clause.all("off").stream().anyMatch(off -> closes(clause, off))
                        && clause.has("scene")
                        && clause.size() <= FEW_WORDS;
        boolean gone =
                (isCutOut(clause) && !clause.has("size_of"))
                        || (out && !clause.topic("camera") && !clause.has("size_of"))
                        || (clause.act("remove") && !clause.has("color") && !clause.has("size_of"))
                        || (clause.has("nomore")
                                && !clause.has("color")
                                && (clause.has("scene") || clause.has("ordinal")))
                        || isUnneeded(clause);
        // "no more marble": what scenes show, and none of them.
        boolean shown = clause.has("nomore") && !clause.has("scene") && !clause.has("ordinal");
        boolean edge = clause.has("opening_scene") || clause.has("end_scene");
        boolean few = clause.size() <= FEW_WORDS && (fewer || edge || finder.isHead(clause));
        return gone
                && !shown
                && !takesOutOfScene(clause)
                && (clause.has("scene")
                        || !(clause.has("condition") || clause.says(FunctionWord.WEATHER)))
                && !found.scenes().isEmpty()
                && (clause.has("scene")
                        || clause.has("scene_ordinal")
                        || found.stretch()
                        || few
                        || (isUnneeded(clause) && finder.isHead(clause)))
                && found.scenes().size() < finder.count()
                && !clause.has("instead", "instead of")
                && !clause.has("portion")
                && !clause.has("half")
                && !clause.has("move")
                && !clause.has("size")
                && !Seconds.named(clause)
                && (!clause.has("topic") || isCutOut(clause));
    }

    /** "Szene 3 aus", and not "Szene 3 aus Augenhöhe". */
    private static boolean closes(Clause clause, Mark off) {
        return off.from() > 0
                && (off.to() == clause.size()
                        || clause.tokens.get(off.to()).isMark()
                        || clause.has("courtesy", off.to()));
    }

    /** "we really don't need the guy at the window": denied, and nothing else asked. */
    private static boolean isUnneeded(Clause clause) {
        for (Mark needed : clause.all("needed")) {
            boolean denied =
                    clause.before("neg", needed.from(), 1) || clause.has("neg", needed.to());
            if (denied) {
                return clause.marks.stream()
                        .noneMatch(
                                mark -> mark.is("act") || mark.is("size_of") || mark.is("color"));
            }
        }
        return false;
    }

    /** "take out the cat in scene 3": what goes is in the scene, and not the scene. */
    private boolean takesOutOfScene(Clause clause) {
        Mark act = clause.first("act");
        boolean somebody =
                act != null
                        && (clause.word(act.to(), FunctionWord.SOMEBODY)
                                || clause.word(act.to() - 1, FunctionWord.SOMEBODY));
        if (somebody && finder.isContent(clause, clause.size() - 1)) {
            // "tira ele daquele hotel": he goes, and the scene stays.
            return true;
        }
        for (Mark in : clause.marks) {
            boolean within =
                    (in.is("in") || clause.word(in.from(), FunctionWord.OF))
                            && (clause.has("scene", in.to())
                                    || clause.has("scene", in.to() + 1)
                                    || clause.has("ordinal", in.to() + 1));
            for (int i = in.from() - 1; within && i > 0; i--) {
                if (finder.isContent(clause, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "cut scene 2", where cut is no word about pace. */
    private static boolean isCutOut(Clause clause) {
        boolean other = clause.all("topic").stream().anyMatch(mark -> !mark.value().equals("pace"));
        return !other
                && clause.has("scene")
                && clause.all("cut_out").stream()
                        .anyMatch(mark ->
                                mark.from() <= 1 && !clause.word(mark.to(), FunctionWord.CUT_TO));
    }
}
