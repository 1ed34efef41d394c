package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.CameraAngle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Time of day, weather and the camera's angle in scenes: "scene 4 at night, in the rain". */
final class SceneryReader {
    /** What is said of these says nothing of a scene's surroundings. */
    private static final List<String> OTHER = List.of("text", "cta", "voice", "music", "color");

    /** Kinds of a clause of nothing but words for weather and light. */
    private static final Set<String> WEATHER =
            Set.of("condition", "mood", "light_kind", "join", "stop", "thing", "shown", "also");

    private final Workbench bench;
    private final Set<String> stop;

    SceneryReader(Workbench bench, Set<String> stop) {
        this.bench = bench;
        this.stop = stop;
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        if (OTHER.stream().anyMatch(clause::topic) || clause.quote() != null) {
            return false;
        }
        boolean angled = angle(clause, scenes, operations);
        return conditions(clause, found, scenes, operations) || angled;
    }

    private static boolean angle(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark wanted = null;
        for (Mark mark : clause.all("angle")) {
            boolean left =
                    clause.before("neg", mark.from(), 1)
                            || clause.before("instead", mark.from(), 1);
            wanted = wanted == null && !left ? mark : wanted;
        }
        for (CameraAngle one : CameraAngle.values()) {
            if (wanted != null && !scenes.isEmpty() && one.wire().equals(wanted.value())) {
                operations.add(new PictureOperation.SetAngle(Places.names(scenes), one));
                return true;
            }
        }
        return false;
    }

    private boolean conditions(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        boolean asksElse =
                clause.has("size_of")
                        || (clause.has("move") && !isBehind(clause, "move"))
                        || (clause.has("size") && !isBehind(clause, "size"))
                        || clause.has("pace")
                        || (clause.act("remove") && !RemovalReader.isWithout(clause))
                        || isNamed(clause)
                        || (clause.act("add") && !NewScenes.isThere(clause))
                        || clause.act("move")
                        || clause.act("split")
                        || clause.act("merge")
                        || Seconds.named(clause);
        if (asksElse || !clause.has("condition")) {
            return false;
        }
        boolean everywhere =
                scenes.isEmpty()
                        && (clause.has("all") || clause.has("grand"))
                        && !clause.topic("light");
        List<Integer> meant = everywhere ? Places.others(bench.scenes().size(), List.of()) : scenes;
        List<String> wanted = new ArrayList<>();
        for (Mark mark : clause.all("condition")) {
            boolean left =
                    (isWithout(clause, mark) && !mark.value().equals("in dry weather"))
                            || clause.before("instead", mark.from(), 2)
                            || clause.before("neg", mark.from(), 1)
                            || clause.before("from", mark.from(), 0)
                            || (clause.before("from", mark.from(), 1)
                                    && clause.word(mark.from() - 1, FunctionWord.THE))
                            || (mark.from() < found.firstToken()
                                    && found.byContent()
                                    && !mark.value().endsWith(" motion")
                                    && !clause.word(mark.to(), FunctionWord.AT_PLACE));
            boolean counted =
                    clause.has("scene") && !found.byContent() && !found.scenes().isEmpty();
            boolean on = goesOn(clause, meant, operations) || mark.length() == clause.size();
            boolean said = mark.length() > 1 || asks(clause, mark) || counted || on;
            boolean named = clause.has("scene", mark.to()) || clause.has("thing", mark.to());
            if (!left && said && !named && !wanted.contains(mark.value())) {
                wanted.add(mark.value());
            }
        }
        boolean elsewhere = !wanted.isEmpty() && namesPlace(clause);
        if (meant.isEmpty() || wanted.isEmpty() || elsewhere || found.rivals().size() > 1) {
            return false;
        }
        operations.add(
                new PictureOperation.SetConditions(Places.names(meant), String.join(", ", wanted)));
        return true;
    }

    /**
     * "let it be dry, foggy and cold": words of weather behind what was just asked of the scene.
     */
    private static boolean goesOn(Clause clause, List<Integer> scenes, List<Operation> operations) {
        return !operations.isEmpty()
                && operations.getLast() instanceof PictureOperation.SetConditions last
                && last.scenes().equals(Places.names(scenes))
                && clause.marks.stream().allMatch(mark -> WEATHER.contains(mark.kind()));
    }

    /** "replace the hotel with a night train": part of the name of what comes. */
    private boolean isNamed(Clause clause) {
        Mark first = clause.first("condition");
        for (int i = 1; clause.act("swap") && first != null && i < first.from(); i++) {
            if (clause.word(i, FunctionWord.FOR) && !bare(clause, i + 1, first.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean bare(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!stop.contains(clause.tokens.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithout(Clause clause, Mark condition) {
        return RemovalReader.isWithout(clause)
                && clause.before("act", condition.from(), 2)
                && clause.all("act").stream().allMatch(act -> act.from() < condition.from());
    }

    /** "a wide shot and at night": asked beside it, and no name of the scene. */
    private static boolean isBehind(Clause clause, String kind) {
        int end = clause.all(kind).getLast().to();
        return clause.all("condition").stream()
                .allMatch(mark ->
                        mark.from() >= end
                                && (mark.length() > 1 || clause.before("in", mark.from(), 1)));
    }

    /** "set scene 4 in a taxi in the rain" moves the scene, rain and all. */
    private boolean namesPlace(Clause clause) {
        Mark set = clause.first("set");
        Mark first = clause.first("condition");
        for (int i = set == null ? clause.size() : set.to();
                first != null && i < first.from();
                i++) {
            int at = i;
            Token token = clause.tokens.get(i);
            boolean covered =
                    token.isMark()
                            || token.isNumber()
                            || stop.contains(token.key())
                            || clause.marks.stream()
                                    .anyMatch(mark ->
                                            mark.from() <= at
                                                    && mark.to() > at
                                                    && !mark.is("thing")
                                                    && !mark.is("shown"));
            if (!covered) {
                return true;
            }
        }
        return clause.all("thing").stream()
                .anyMatch(mark ->
                        set != null
                                && first != null
                                && mark.from() >= set.to()
                                && mark.to() <= first.from());
    }

    /** A bare "snow" is asked for by a verb; beside a scene it may only name it. */
    private static boolean asks(Clause clause, Mark mark) {
        return clause.says(FunctionWord.LOOK_LIKE)
                || clause.says(FunctionWord.WISH)
                || clause.marks.stream()
                        .anyMatch(other ->
                                (other.is("say")
                                                || other.is("set")
                                                || other.is("become")
                                                || other.is("be")
                                                || other.is("thereto"))
                                        && other.from() <= mark.from());
    }
}
