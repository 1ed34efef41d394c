package dev.shotlist.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.shotlist.Mangling;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.edit.instruction.InstructionReader;
import dev.shotlist.edit.instruction.Understood;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.plan.PlanSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Whatever an instruction says, and of whatever plan, a whole plan comes of it or a refusal. */
class MangledInstructionsTest {
    private static final List<String> PLANS =
            List.of("base-plan.json", "base-plan-2.json", "base-plan-3.json");
    private static final InstructionReader READER = new InstructionReader(Plans.FACTS);

    @Test
    void leaveAWholePlan() {
        hold(1, 300);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4})
    void leaveAWholePlanHoweverMany(long seed) {
        hold(seed, 4000);
    }

    @Test
    void aFrameThatNoGeneratorHasIsNoFrame() {
        Edited edited = edited("render it at 1280x72078", PLANS.getFirst());
        assertThat(edited.warnings()).extracting(EditWarning::code).contains("edit_impossible");
    }

    private static void hold(long seed, int number) {
        List<String> instructions = instructions();
        Random random = new Random(seed);
        for (int i = 0; i < number; i++) {
            String instruction = Mangling.of(instructions, random);
            if (instruction.isBlank()) {
                continue;
            }
            try {
                Edited edited = edited(instruction, Mangling.any(PLANS, random));
                assertThat(PlanSchema.errors(edited.plan().toString())).as(instruction).isEmpty();
            } catch (Refusal refused) {
                assertThat(refused.code()).as(instruction).isNotNull();
            } catch (RuntimeException e) {
                fail(instruction, e);
            }
        }
    }

    private static Edited edited(String instruction, String plan) {
        ObjectNode before = Plans.base(plan);
        Understood read = READER.read(instruction, before);
        return Plans.EDITING.apply(before, read.operations(), List.of(), read.notes());
    }

    private static List<String> instructions() {
        try (InputStream in =
                MangledInstructionsTest.class.getResourceAsStream("/edits/tuning.jsonl")) {
            byte[] lines = Objects.requireNonNull(in, "edits/tuning.jsonl").readAllBytes();
            return new String(lines, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(RequestJson.withoutSpool()::read)
                    .map(one -> one.path("instruction").asString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
