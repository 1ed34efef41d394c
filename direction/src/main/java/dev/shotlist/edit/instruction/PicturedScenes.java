package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Of which scenes a clause on distance and camera asks something. */
final class PicturedScenes {
    private static final int FEW_WORDS = 4;

    private final Workbench bench;
    private final SceneFinder finder;

    /** Scenes that were spoken of before; "the others" are none of them. */
    private final Set<Integer> spoken = new HashSet<>();

    /** The scenes of which something was asked last. */
    private List<Integer> last = List.of();

    private int sentence = -1;

    PicturedScenes(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    /** A clause that says of scenes that they stay, or asks something of them. */
    void heard(SceneFinder.Found found) {
        spoken.addAll(found.scenes());
    }

    /** The scenes that a clause means; none where it means none or does not say which. */
    List<Integer> asked(Clause clause, SceneFinder.Found found, List<Integer> scenes) {
        List<Integer> meant = meant(clause, found, scenes);
        if (!meant.isEmpty()) {
            last = meant;
            sentence = clause.sentence;
        }
        return meant;
    }

    /** "keep it static": nothing but how the camera moves, and in no scene. */
    private boolean isBare(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.at(i).isEmpty() && finder.isContent(clause, i)) {
                // "following our review"
                return false;
            }
        }
        return clause.has("move")
                && clause.size() <= FEW_WORDS
                && clause.marks.stream()
                        .noneMatch(mark ->
                                mark.is("topic")
                                        || mark.is("color")
                                        || mark.is("instrument")
                                        || mark.is("thing")
                                        || mark.is("shown")
                                        || (mark.is("act") && !mark.value().equals("keep")));
    }

    /** "no orbit, please": the scenes in which the camera moves so. */
    private List<Integer> unmoved(Clause clause) {
        Mark move = clause.first("move");
        boolean denied =
                move != null
                        && clause.all("move").size() == 1
                        && clause.before("neg", move.from(), 1)
                        && !clause.has("size");
        return denied && move != null
                ? IntStream.rangeClosed(1, finder.count())
                        .filter(scene -> have(List.of(scene), "camera_movement", move.value()))
                        .boxed()
                        .toList()
                : List.of();
    }

    private List<Integer> meant(Clause clause, SceneFinder.Found found, List<Integer> scenes) {
        if (clause.has("except")) {
            return found.scenes().isEmpty()
                    ? List.of()
                    : Places.others(finder.count(), found.scenes());
        }
        List<Integer> moving = scenes.isEmpty() ? unmoved(clause) : List.of();
        if (!moving.isEmpty()) {
            return moving;
        }
        boolean rest = clause.has("other_scenes") || clause.has("rest");
        boolean more = scenes.isEmpty() && clause.sentence == sentence && isBare(clause);
        if (more && !rest && !clause.has("all")) {
            return last;
        }
        boolean others = rest && !spoken.isEmpty();
        if (others && scenes.stream().allMatch(spoken::contains)) {
            return Places.others(finder.count(), List.copyOf(spoken));
        }
        boolean everywhere =
                clause.has("all") || (clause.speaksOfAllScenes() && found.scenes().isEmpty());
        boolean edge = scenes.isEmpty() && clause.has("size") && !clause.act("add");
        if (edge && (clause.has("go_first") || clause.has("go_last"))) {
            return List.of(clause.has("go_first") ? 1 : finder.count());
        }
        boolean camera = (clause.topic("camera") || isBare(clause)) && scenes.isEmpty();
        return scenes.isEmpty() && (everywhere || camera)
                ? Places.others(finder.count(), List.of())
                : scenes;
    }

    boolean have(List<Integer> scenes, String field, String value) {
        return scenes.stream()
                .map(scene -> Workbench.object(bench.scenes().get(scene - 1), "visual"))
                .allMatch(visual -> visual != null && value.equals(Workbench.text(visual, field)));
    }
}
