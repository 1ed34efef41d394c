package dev.shotlist.edit.timeline;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Wording;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was said of scenes' lengths while operations were done one after the other: a later one may
 * have taken some of the time again, and then it is said.
 */
public final class ToldLengths {
    /** Milliseconds by which a length may differ from what was asked for unsaid. */
    private static final long UNSAID = 50;

    private record Told(String id, double asked) {}

    private final Map<Integer, Told> told = new LinkedHashMap<>();

    /**
     * @param sentence place of the sentence that tells it
     */
    public void hear(Operation operation, ObjectNode plan, int sentence) {
        if (operation instanceof CutOperation.RetimeScene one) {
            List<ObjectNode> scenes = new Workbench(plan).scenes();
            int index = Pointers.index(one.scene());
            String id =
                    index >= 1 && index <= scenes.size()
                            ? Workbench.text(scenes.get(index - 1), "id")
                            : one.scene();
            if (id != null) {
                told.put(sentence, new Told(id, one.seconds()));
            }
        }
    }

    /** The sentences as they hold for the plan in the end. */
    public void settle(List<String> said, ObjectNode plan) {
        for (ObjectNode scene :
                told.isEmpty() ? List.<ObjectNode>of() : new Workbench(plan).scenes()) {
            String id = Workbench.text(scene, "id");
            long now = Workbench.millis(scene, "duration");
            told.forEach((sentence, one) -> {
                if (one.id.equals(id) && Math.abs(now - one.asked * 1000) > UNSAID) {
                    said.set(
                            sentence,
                            said.get(sentence)
                                    + ", in the end "
                                    + Wording.plain(now / 1000.0)
                                    + " s, for its neighbours");
                }
            });
        }
    }
}
