package dev.shotlist.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the training learns is what the tagger finds, also from the file that is shipped. */
class BanTrainingTest {
    private static final List<BannedBrief> TAUGHT =
            Stream.of("lamps", "chairs", "boats", "candles", "gardens", "kettles")
                    .map(thing -> marked("Not on our watch: %s.".formatted(thing), thing))
                    .toList();

    private static BannedBrief marked(String text, String banned) {
        var line = JsonMapper.shared().createObjectNode();
        line.put("id", banned).put("text", text).putArray("avoid").add(banned);
        return BannedBrief.of(line);
    }

    @Test
    void findsWhatWasTaughtInOtherWords(@TempDir Path folder) throws IOException {
        BanTraining training = new BanTraining();
        BanTables learned = training.learn(TAUGHT, 1);
        training.write(folder.resolve("model"), 20261127);
        BanTables read = BanTables.of(ByteBuffer.wrap(Files.readAllBytes(folder.resolve("model"))));
        BannedBrief other = marked("Not on our watch: trumpets.", "trumpets");

        for (BanTables tables : List.of(learned, read)) {
            BanTagger tagger = new BanTagger(tables, other.text(), List.of(), List.of());
            assertThat(tagger.found())
                    .extracting(BanTagger.Found::stretch)
                    .containsExactlyElementsOf(other.marked());
        }
    }

    @Test
    void learnsWhichOfTheRulesFindingsAreNoBans() {
        List<BannedBrief> both =
                Stream.of("fees", "lamps", "chairs", "boats")
                        .flatMap(thing ->
                                Stream.of(
                                        marked("Please no %s.".formatted(thing), thing),
                                        unmarked("Tell them there are no %s.".formatted(thing))))
                        .toList();
        BanTables tables = new BanTraining().learn(both, 1);
        BannedBrief banned = marked("Please no kettles.", "kettles");
        BannedBrief told = unmarked("Tell them there are no kettles.");

        assertThat(chance(tables, banned)).isGreaterThan(chance(tables, told));
    }

    private static BannedBrief unmarked(String text) {
        var line = JsonMapper.shared().createObjectNode();
        line.put("id", text).put("text", text).putArray("avoid");
        return BannedBrief.of(line);
    }

    private static double chance(BanTables tables, BannedBrief brief) {
        assertThat(brief.rules()).hasSize(1);
        return new BanTagger(tables, brief.text(), brief.rules(), brief.shots())
                .chance(brief.rules().getFirst());
    }
}
