package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Same;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.TransitionType;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How scenes go over into each other. */
final class Transitions {
    /** Usual lengths in milliseconds; a transition takes at most half of the scene that ends. */
    private static final long USUAL = 500;

    private static final long QUICK = 300;

    private Transitions() {}

    static void set(Workbench bench, CutOperation.SetTransition operation) {
        List<ObjectNode> all = bench.scenes();
        if (all.size() < 2) {
            throw new CannotApply("edit_impossible", "There is nothing to go over to.");
        }
        ObjectNode last = all.getLast();
        List<ObjectNode> meant = bench.named(operation.scenes());
        if (meant.size() == 1 && Same.node(meant.getFirst(), last)) {
            throw new CannotApply("edit_impossible", "Nothing follows the last scene.");
        }
        for (ObjectNode scene : meant) {
            if (!Same.node(scene, last)) {
                set(scene, operation);
            }
        }
        ObjectNode pacing = bench.partOrNull("pacing");
        String kind = operation.type().wire();
        if (operation.scenes() == null
                && pacing != null
                && Workbench.put(pacing, "transition_style", kind)) {
            bench.follows("transition style");
        }
    }

    private static void set(ObjectNode scene, CutOperation.SetTransition operation) {
        ObjectNode there = Workbench.object(scene, "transition_to_next");
        ObjectNode transition = there == null ? Workbench.NODES.objectNode() : there;
        Workbench.put(transition, "type", operation.type().wire());
        long longest = Math.max(0, Workbench.millis(scene, "duration") / 2);
        Workbench.time(transition, "duration", Math.min(longest, wanted(transition, operation)));
        if (there == null) {
            scene.set("transition_to_next", transition);
        }
    }

    private static long wanted(ObjectNode transition, CutOperation.SetTransition operation) {
        if (isCut(operation.type())) {
            return 0;
        }
        Double seconds = operation.seconds();
        if (seconds != null) {
            return Math.round(seconds * 1000);
        }
        long now = Workbench.millis(transition, "duration");
        boolean quick =
                operation.type() == TransitionType.WHIP_PAN
                        || operation.type() == TransitionType.ZOOM;
        return now > 0 ? now : quick ? QUICK : USUAL;
    }

    private static boolean isCut(TransitionType type) {
        return type == TransitionType.CUT || type == TransitionType.MATCH_CUT;
    }
}
