package dev.shotlist.pipeline;

import dev.shotlist.defaults.Settled;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.JsonPatch;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.review.Review;
import dev.shotlist.review.Reviewed;
import dev.shotlist.review.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies the mends that a review offers, one at a time, since one may move what the next points
 * at. A mend is kept only where its warning goes and no new one of severity error comes.
 */
final class Mending {
    /** Far above what a plan of 60 scenes can have wrong; keeps the loop bounded. */
    private static final int MOST = 400;

    private final Review review;

    Mending(Review review) {
        this.review = review;
    }

    /**
     * A plan after its mends.
     *
     * @param mended what was found and is gone, in the order it was mended
     */
    record Mended(Subject subject, List<Warning> mended) {}

    Mended mend(Settled settled, Subject found, List<Warning> before) {
        Subject subject = found;
        Reviewed reviewed = review.review(settled, subject, before);
        List<Warning> mended = new ArrayList<>();
        Set<Warning> tried = new HashSet<>();
        for (int step = 0; step < MOST; step++) {
            Warning next = next(reviewed, tried);
            if (next == null) {
                break;
            }
            tried.add(next);
            Subject changed = applied(subject, next);
            if (changed != null) {
                Reviewed again = review.review(settled, changed, before);
                if (isBetter(reviewed, again, next)) {
                    subject = changed;
                    reviewed = again;
                    mended.add(next);
                }
            }
        }
        return new Mended(subject, mended);
    }

    private static @Nullable Warning next(Reviewed reviewed, Set<Warning> tried) {
        for (Warning warning : reviewed.warnings()) {
            if (warning.mend() != null && !tried.contains(warning)) {
                return warning;
            }
        }
        return null;
    }

    private static boolean isBetter(Reviewed before, Reviewed after, Warning mended) {
        return !after.warnings().contains(mended) && errors(after) <= errors(before);
    }

    private static long errors(Reviewed reviewed) {
        return reviewed.warnings().stream()
                .filter(warning -> warning.severity() == Severity.ERROR)
                .count();
    }

    /** Null where the patch does not fit, or where no plan comes of it. */
    private static @Nullable Subject applied(Subject subject, Warning warning) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set("creative_direction", PlanJson.mapper().valueToTree(subject.direction()));
        tree.set("scenes", PlanJson.mapper().valueToTree(subject.scenes()));
        List<JsonNode> steps = new ArrayList<>();
        JsonNode patch = warning.mend();
        if (patch != null) {
            patch.forEach(steps::add);
        }
        try {
            JsonNode changed = JsonPatch.apply(tree, steps);
            List<Scene> scenes = new ArrayList<>();
            for (JsonNode scene : changed.get("scenes")) {
                scenes.add(PlanJson.mapper().treeToValue(scene, Scene.class));
            }
            JsonNode direction = changed.get("creative_direction");
            return subject.with(
                    PlanJson.mapper().treeToValue(direction, CreativeDirection.class), scenes);
        } catch (CannotApply | JacksonException unfit) {
            return null;
        }
    }
}
