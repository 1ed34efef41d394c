package dev.shotlist.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.RequestJson;
import dev.shotlist.edit.instruction.InstructionReader;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Many ways to say one thing: the exact operations of each, so that nothing comes along that was
 * not asked for.
 */
class PhrasingsTest {
    private static final InstructionReader READER = new InstructionReader(Plans.FACTS);

    @Test
    void eachPhrasingMeansExactlyItsOperations() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (InputStream in = PhrasingsTest.class.getResourceAsStream("/edits/phrasings.jsonl")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : all.split("\n", -1)) {
                if (line.isBlank()) {
                    continue;
                }
                count++;
                JsonNode labelled = RequestJson.withoutSpool().read(line);
                String instruction = labelled.path("instruction").asString();
                List<Operation> wanted =
                        Operations.read(
                                StreamSupport.stream(
                                                labelled.path("operations").spliterator(), false)
                                        .toList(),
                                "/operations");
                List<Operation> read =
                        READER.read(instruction, Plans.base(labelled.path("base").asString()))
                                .operations();
                if (!read.equals(wanted)) {
                    wrong.add(instruction + "\n   " + read + "\n   not " + wanted);
                }
            }
        }
        assertThat(count).isGreaterThan(400);
        assertThat(wrong).isEmpty();
    }
}
