package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;

/** Scenes that go, and that are named by what they show or where they stand. */
final class RemovalReader {
    /** A removal without the word scene is one only where little else is said. */
    private static final int FEW_WORDS = 7;

    private final SceneFinder finder;
    private final GoingContents contents;
    private boolean fewer;

    RemovalReader(SceneFinder finder) {
        this.finder = finder;
        this.contents = new GoingContents(finder);
    }

    /** "4 scenes, lose the mortar": where one scene less is asked for, a detail names it. */
    void hear(List<Clause> asking) {
        fewer =
                asking.stream()
                        .mapToInt(SceneCounts::count)
                        .anyMatch(count -> count > 0 && count == finder.count() - 1);
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        // "plinth 10 s, and take those 2 off the car": time goes, and no scene.
        boolean timed =
                !operations.isEmpty()
                        && operations.getLast() instanceof CutOperation.RetimeScene
                        && NamedLength.besideBy(clause) > 0;
        boolean goes = !timed && isMeant(clause, found);
        if (goes) {
            remove(found.scenes(), operations);
        }
        return goes;
    }

    static void remove(List<Integer> scenes, List<Operation> operations) {
        scenes.forEach(one -> operations.add(new CutOperation.RemoveScene(Places.name(one))));
    }

    private boolean isMeant(Clause clause, SceneFinder.Found found) {
        boolean out =
                clause.all("off").stream().anyMatch(off -> closes(clause, off))
                        && clause.has("scene")
                        && clause.size() <= FEW_WORDS;
        boolean gone =
                (isCutOut(clause) && !clause.has("size_of"))
                        || (out && !clause.topic("camera") && !clause.has("size_of"))
                        || (clause.act("remove") && !clause.has("color") && !clause.has("size_of"))
                        || (clause.has("nomore")
                                && !clause.has("except")
                                && !clause.has("color")
                                && (clause.has("scene") || clause.has("ordinal")))
                        || isUnneeded(clause);
        // "no more marble": what scenes show, and none of them.
        boolean shown = clause.has("nomore") && !clause.has("scene") && !clause.has("ordinal");
        boolean edge = clause.has("opening_scene") || clause.has("end_scene");
        boolean few = clause.size() <= FEW_WORDS && (fewer || edge || finder.isHead(clause));
        return gone
                && !isWithout(clause)
                && !isOutside(clause)
                && !clause.has("clothes")
                && !shown
                && !contents.goes(clause)
                && (clause.has("scene")
                        || !(clause.has("condition") || clause.says(FunctionWord.WEATHER)))
                && !found.scenes().isEmpty()
                && (clause.has("scene")
                        || clause.has("scene_ordinal")
                        || isOnlyNumbers(clause)
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

    /** "scene 4 without the rain": what it shows is to go, and not the scene. */
    static boolean isWithout(Clause clause) {
        return clause.act("remove")
                && clause.all("act").stream()
                        .filter(mark -> mark.is("act", "remove"))
                        .allMatch(mark ->
                                mark.from() > 0
                                        && mark.to() < clause.size()
                                        && clause.word(mark.from(), FunctionWord.WITHOUT));
    }

    /** "les amis mangent dehors": outside is where they eat, and nobody is to go. */
    private boolean isOutside(Clause clause) {
        boolean outside =
                clause.all("act").stream()
                        .allMatch(mark -> clause.word(mark.from(), FunctionWord.OUTSIDE));
        boolean does = false;
        for (int i = 1; i < clause.size(); i++) {
            does |= clause.at(i).isEmpty() && finder.isContent(clause, i);
        }
        return outside && does && clause.act("remove") && !clause.has("scene");
    }

    /** "drop 2 and 4": what goes is counted, and nothing else is said. */
    private static boolean isOnlyNumbers(Clause clause) {
        boolean number = false;
        for (int i = 0; i < clause.size(); i = Math.max(i + 1, clause.numberEnd(i))) {
            boolean counts = !Double.isNaN(clause.number(i));
            boolean idle =
                    clause.tokens.get(i).isMark()
                            || clause.has("act", i)
                            || clause.has("join", i)
                            || clause.has("courtesy", i)
                            || clause.word(i, FunctionWord.THE);
            if (!counts && !idle) {
                return false;
            }
            number |= counts;
        }
        return number;
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
