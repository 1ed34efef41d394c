package dev.shotlist.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.PlanSchema;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Any operations, undone, leave the very bytes that were there; redone, those of the edit. */
class UndoTest {
    private static final int LISTS = 10_000;

    /** Validating costs more than editing; every so many states are checked in full. */
    private static final int CHECKED = 7;

    @Test
    void applyUndoAndRedoGiveIdenticalBytes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9);
        RandomOperations operations = new RandomOperations(random);
        ObjectNode[] bases = {Plans.one(), Plans.two()};
        int changed = 0;
        for (int i = 0; i < LISTS; i++) {
            ObjectNode base = bases[i % 2];
            List<Operation> list = operations.list();
            ObjectNode edited = Plans.EDITING.apply(base, list, List.of(), List.of()).plan();
            ObjectNode undone = undo(edited);
            assertThat(Editing.bare(undone).toString()).as("%s", list).isEqualTo(base.toString());
            assertThat(Editing.bare(undo(undone)).toString())
                    .as("redone %s", list)
                    .isEqualTo(Editing.bare(edited).toString());
            if (!Editing.bare(edited).equals(base)) {
                changed++;
            }
            if (i % CHECKED == 0) {
                assertThat(PlanSchema.errors(edited.toString())).as("%s", list).isEmpty();
                assertThat(sums(edited)).as("%s", list).isTrue();
            }
        }
        assertThat(changed).isGreaterThan(LISTS / 2);
    }

    private static ObjectNode undo(ObjectNode edited) {
        List<JsonNode> patch = edited.path("edit").path("inverse_patch").valueStream().toList();
        return Plans.EDITING
                .apply(edited, List.of(new Operation.Undo(patch)), List.of(), List.of())
                .plan();
    }

    /** Scenes follow each other without a gap and end with the piece. */
    private static boolean sums(ObjectNode plan) {
        long at = 0;
        int number = 1;
        for (JsonNode node : plan.path("scenes")) {
            ObjectNode scene = (ObjectNode) node;
            if (Workbench.millis(scene, "start_time") != at
                    || scene.path("scene_number").asInt() != number++) {
                return false;
            }
            at += Workbench.millis(scene, "duration");
            if (Workbench.millis(scene, "end_time") != at) {
                return false;
            }
        }
        JsonNode specs = plan.path("creative_direction").path("technical_specs");
        return Workbench.millis((ObjectNode) specs, "duration") == at;
    }
}
