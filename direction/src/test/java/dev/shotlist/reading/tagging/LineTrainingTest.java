package dev.shotlist.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the training learns is what the tagger finds, also from the file that is shipped. */
class LineTrainingTest {
    private static final List<LinedBrief> TAUGHT =
            Stream.of(
                            "Come early",
                            "Stay late",
                            "Bring socks",
                            "Walk home",
                            "Sing along",
                            "Wait here")
                    .map(line ->
                            marked("Soap, 20 s. The parrot squawks: %s.".formatted(line), line))
                    .toList();

    private static LinedBrief marked(String text, String line) {
        var brief = JsonMapper.shared().createObjectNode();
        brief.put("id", line).put("text", text).putArray("lines").add(line);
        return LinedBrief.of(brief, brief.path("lines"));
    }

    @Test
    void findsWhatWasTaughtInOtherWords(@TempDir Path folder) throws IOException {
        LineTraining training = new LineTraining();
        LineTables learned = training.learn(TAUGHT, 1);
        training.write(folder.resolve("model"), 20261127);
        LineTables read =
                LineTables.of(ByteBuffer.wrap(Files.readAllBytes(folder.resolve("model"))));
        LinedBrief other = marked("Soap, 20 s. The parrot squawks: Keep smiling.", "Keep smiling");

        for (LineTables tables : List.of(learned, read)) {
            assertThat(new LineTagger(tables, other.text(), other.rules()).found(_ -> 0.5))
                    .hasSize(1)
                    .allMatch(one -> other.isMarked(one.stretch()));
        }
    }

    @Test
    void aQuotedLineIsAlsoLearnedWithoutItsMarks() {
        LinedBrief quoted =
                marked("Soap. The parrot squawks: \"Come early\", twice.", "Come early");
        LinedBrief bare = Objects.requireNonNull(quoted.unquoted());

        assertThat(bare.text().text).isEqualTo("Soap. The parrot squawks: Come early, twice.");
        Stretch line = bare.marked().getFirst();
        assertThat(bare.text().slice(line.start(), line.end())).isEqualTo("Come early");
    }
}
