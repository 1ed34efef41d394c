package dev.shotlist.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the training learns is what the tagger finds, also from the file that is shipped. */
class SpanTrainingTest {
    private static final List<LabelledBrief> TAUGHT =
            Stream.of(
                            "Brambly",
                            "Kestrel",
                            "Wendover",
                            "Ottoline",
                            "Fennick",
                            "Marlow",
                            "Ashby",
                            "Quillon",
                            "Tamsin",
                            "Orrery",
                            "Bexley",
                            "Larkin")
                    .map(name ->
                            "We sell lamps to night owls. Ring us. We are called %s now."
                                    .formatted(name))
                    .map(SpanTrainingTest::marked)
                    .toList();

    private static LabelledBrief marked(String text) {
        String name = text.substring(text.indexOf("called ") + 7, text.indexOf(" now"));
        var line = JsonMapper.shared().createObjectNode();
        line.put("id", name).put("text", text).put("brand", name);
        line.put("product", "lamps").put("audience", "night owls");
        return LabelledBrief.of(line);
    }

    @Test
    void findsWhatWasTaughtInOtherWords(@TempDir Path folder) throws IOException {
        SpanTraining training = new SpanTraining();
        Tables learned = training.learn(TAUGHT, 1);
        training.write(folder.resolve("model"), 20261127, 0, 0);
        Tables read = Tables.of(ByteBuffer.wrap(Files.readAllBytes(folder.resolve("model"))));
        LabelledBrief other =
                marked("We sell lamps to night owls. Ring us. We are called Zephany now.");

        for (Tables tables : List.of(learned, read)) {
            var found = new SpanTagger(other.text(), tables).find(other.hints());
            for (Map.Entry<Sought, List<Stretch>> one : other.named().entrySet()) {
                assertThat(one.getValue())
                        .contains(Objects.requireNonNull(found.get(one.getKey())).stretch());
            }
        }
    }

    @Test
    void nothingTaughtIsNothingFound() {
        LabelledBrief one = TAUGHT.getFirst();
        Tables empty = new SpanTraining().learn(List.of(), 1);

        var found = new SpanTagger(one.text(), empty).find(one.hints());
        assertThat(Objects.requireNonNull(found.get(Sought.BRAND)).stretch()).isNull();
    }
}
