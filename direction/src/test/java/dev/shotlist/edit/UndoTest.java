package dev.shotlist.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.edit.applying.Applying;
import dev.shotlist.edit.applying.Editing;
import dev.shotlist.edit.applying.Holding;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.PlanSchema;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Any operations, undone, leave the very bytes that were there; redone, those of the edit. */
class UndoTest {
    private static final int FEW = 300;
    private static final int MANY = 10_000;

    @Test
    void applyUndoAndRedoGiveIdenticalBytes() {
        runs(FEW, 9);
    }

    @Test
    @Tag("long")
    void applyUndoAndRedoOfVeryManyGiveIdenticalBytes() {
        runs(MANY, 10);
    }

    private static void runs(int lists, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        RandomOperations operations = new RandomOperations(random);
        List<ObjectNode> bases = List.of(Plans.one(), Plans.two(), Plans.base("base-plan-4.json"));
        int changed = 0;
        for (int i = 0; i < lists; i++) {
            ObjectNode base = bases.get(i % bases.size());
            List<Operation> list = operations.list();
            ObjectNode edited = Plans.EDITING.apply(base, list, List.of(), List.of()).plan();
            ObjectNode undone = undo(edited);
            assertThat(Editing.bare(undone).toString()).as("%s", list).isEqualTo(base.toString());
            assertThat(Editing.bare(undo(undone)).toString())
                    .as("redone %s", list)
                    .isEqualTo(Editing.bare(edited).toString());
            changed += Editing.bare(edited).equals(base) ? 0 : 1;
            everyStateIsAPlan(base, list);
        }
        assertThat(changed).isGreaterThan(lists / 2);
    }

    /** An operation changes what its reach allows by itself; putting back is for the unforeseen. */
    @Test
    void nothingStraysBeyondItsReach() {
        RandomOperations operations =
                new RandomOperations(RandomGeneratorFactory.of("L64X128MixRandom").create(11));
        Applying applying = Applying.load(Plans.FACTS, Defaults.load(Plans.FACTS));
        for (int i = 0; i < 4 * FEW; i++) {
            ObjectNode before = i % 2 == 0 ? Plans.one() : Plans.base("base-plan-4.json");
            for (Operation one : operations.list()) {
                try {
                    ObjectNode after = applying.apply(new Workbench(before.deepCopy()), one);
                    assertThat(Holding.hold(before, after, one)).as("%s", one).isEmpty();
                    before = after;
                } catch (CannotApply notThisPlan) {
                    assertThat(notThisPlan.said()).isNotBlank();
                }
            }
        }
    }

    @Test
    void whatStraysIsPutBack() {
        ObjectNode before = Plans.one();
        ObjectNode after = before.deepCopy();
        ((ObjectNode) after.at("/creative_direction/technical_specs")).put("fps", 12);
        ((ObjectNode) after.at("/creative_direction/product")).remove("brand");
        ((ObjectNode) after.at("/scenes/1/visual")).put("subject", "a stray cat");
        ((ObjectNode) after.at("/scenes/0/visual")).put("camera_movement", "pan").put("more", 1);
        List<String> strayed =
                Holding.hold(
                        before,
                        after,
                        new PictureOperation.SetCamera(List.of("1"), CameraMovement.PAN));
        assertThat(strayed).containsExactly("/creative_direction", "/visual/more", "/visual");
        ((ObjectNode) after.at("/scenes/0/visual")).put("camera_movement", "push_in");
        assertThat(after.toString()).isEqualTo(before.toString());
    }

    private static void everyStateIsAPlan(ObjectNode base, List<Operation> list) {
        ObjectNode state = base;
        for (Operation one : list) {
            state = Plans.EDITING.apply(state, List.of(one), List.of(), List.of()).plan();
            assertThat(PlanSchema.errors(state.toString())).as("%s", list).isEmpty();
            assertThat(sums(state)).as("%s", list).isTrue();
        }
    }

    private static ObjectNode undo(ObjectNode edited) {
        List<JsonNode> patch = edited.path("edit").path("inverse_patch").valueStream().toList();
        return Plans.EDITING
                .apply(edited, List.of(new PlanOperation.Undo(patch)), List.of(), List.of())
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
