package dev.shotlist.reading.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.BriefScore;
import dev.shotlist.reading.ColorFamilies;
import dev.shotlist.reading.SharedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds what the reader reached on the labelled briefs it was tuned with. */
public class BriefReaderScoreTest {
    private static BriefScore score = new BriefScore(new ColorFamilies());

    @BeforeAll
    static void readAll() throws IOException {
        score = score("/briefs/tuning.jsonl");
        System.out.println(score.table());
    }

    public static BriefScore score(String corpus) throws IOException {
        BriefReader reader = SharedReader.BUILT_IN;
        BriefScore result = new BriefScore(new ColorFamilies());
        try (InputStream in = BriefReaderScoreTest.class.getResourceAsStream(corpus)) {
            assertThat(in).as(corpus).isNotNull();
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
            for (String line : lines) {
                var brief = JsonMapper.shared().readTree(line);
                result.add(brief, reader.read(brief.path("text").asString()));
            }
        }
        return result;
    }

    @ParameterizedTest
    @CsvSource({
        "total, en, 0.955",
        "total, es, 0.965",
        "total, fr, 0.95",
        "total, de, 0.965",
        "total, pt, 0.96",
        "total, it, 0.96",
        "duration_s, all, 0.985",
        "platform, all, 0.99",
        "must_say, all, 0.99",
        "avoid, all, 0.97",
        "scenes_in_order, all, 0.955",
        "warnings_any, all, 0.965",
        "brand, all, 0.93",
        "product_any, all, 0.919",
        "category, all, 0.88",
        "colors, all, 0.97",
        "mood_any, all, 0.95",
        "format, all, 0.965",
        "aspect_ratio, all, 0.96",
        "cta_action, all, 0.94",
        "cta_text, all, 0.96",
        "pace, all, 0.968",
        "tempo_bpm, all, 0.973",
        "music_genre_any, all, 0.94",
        "voiceover, all, 0.99",
        "audience, all, 0.825",
        "price_tier, all, 0.94",
        "language, all, 0.99"
    })
    void keepsItsFloor(String field, String language, double floor) {
        assertThat(score.tally(field, language).share())
                .as(
                        "%s in %s; misses: %s",
                        field,
                        language,
                        score.misses().stream()
                                .filter(miss -> miss.contains(" " + field + ":"))
                                .toList())
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void everyTuningBriefIsScored() {
        assertThat(score.tally("language", "all").all).isGreaterThanOrEqualTo(1773);
    }
}
