package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReaderScoreTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and holds what the reader reaches on briefs it was not tuned with. */
class KeptAsideScoreTest {
    private static BriefScore score = new BriefScore(new ColorFamilies());

    @BeforeAll
    static void readAll() throws IOException {
        score = BriefReaderScoreTest.score("/briefs/kept-aside.jsonl");
        System.out.println(score.table());
    }

    @ParameterizedTest
    @CsvSource({"en, 0.86", "es, 0.79", "fr, 0.86", "de, 0.79", "pt, 0.86", "it, 0.70"})
    void keepsItsFloor(String language, double floor) {
        assertThat(score.tally("total", language).share())
                .as(language)
                .isGreaterThanOrEqualTo(floor);
    }
}
