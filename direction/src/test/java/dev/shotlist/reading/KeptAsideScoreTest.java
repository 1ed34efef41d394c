package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReaderScoreTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reports and holds what the reader reaches on briefs it was not tuned with: one half of a first
 * stranger's. The batch of a second one's was kept aside too and has been read since; its floors
 * stand.
 */
class KeptAsideScoreTest {
    private static BriefScore first = new BriefScore(new ColorFamilies());
    private static BriefScore second = new BriefScore(new ColorFamilies());
    private static BriefScore third = new BriefScore(new ColorFamilies());
    private static BriefScore fourth = new BriefScore(new ColorFamilies());
    private static BriefScore everyday = new BriefScore(new ColorFamilies());
    private static BriefScore orders = new BriefScore(new ColorFamilies());

    @BeforeAll
    static void readAll() throws IOException {
        first = BriefReaderScoreTest.score("/briefs/kept-aside.jsonl");
        second = BriefReaderScoreTest.score("/briefs/kept-aside-strangers.jsonl");
        third = BriefReaderScoreTest.score("/briefs/kept-aside-third.jsonl");
        fourth = BriefReaderScoreTest.score("/briefs/kept-aside-fourth.jsonl");
        everyday = BriefReaderScoreTest.score("/briefs/kept-aside-everyday.jsonl");
        orders = BriefReaderScoreTest.score("/briefs/kept-aside-orders.jsonl");
        System.out.println(first.table());
        System.out.println(second.table());
        System.out.println(third.table());
        System.out.println(fourth.table());
        System.out.println(everyday.table());
        System.out.println(orders.table());
    }

    @ParameterizedTest
    @CsvSource({"en, 0.87", "es, 0.87", "fr, 0.86", "de, 0.79", "pt, 0.86", "it, 0.77"})
    void keepsItsFloorOnTheFirstHalf(String language, double floor) {
        assertThat(first.tally("total", language).share())
                .as(language)
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "total, 0.81",
        "platform, 0.99",
        "duration_s, 0.91",
        "brand, 0.79",
        "category, 0.81",
        "product_any, 0.63"
    })
    void keepsItsFloorOnTheSecondBatch(String field, double floor) {
        assertThat(second.tally(field, "all").share()).as(field).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "total, 0.85",
        "duration_s, 0.94",
        "platform, 0.94",
        "brand, 0.83",
        "product_any, 0.77"
    })
    void keepsItsFloorOnTheThirdBatch(String field, double floor) {
        assertThat(third.tally(field, "all").share()).as(field).isGreaterThanOrEqualTo(floor);
    }

    /** A hundred briefs by two strangers, as clients write them, never read: the reader's goals. */
    @ParameterizedTest
    @CsvSource({
        "total, en, 0.90",
        "total, es, 0.80",
        "total, fr, 0.80",
        "total, de, 0.80",
        "total, pt, 0.80",
        "total, it, 0.80",
        "duration_s, all, 0.97",
        "platform, all, 0.97",
        "must_say, all, 1",
        "warnings_any, all, 1"
    })
    void holdsTheGoalsOnEverydayBriefs(String field, String language, double goal) {
        assertThat(everyday.tally(field, language).share())
                .as(field + " " + language)
                .isGreaterThanOrEqualTo(goal);
    }

    /**
     * Sixty everyday briefs and forty that order their shots, by two more strangers, never read.
     */
    @ParameterizedTest
    @CsvSource({
        "total, en, 0.90",
        "total, es, 0.80",
        "total, fr, 0.80",
        "total, de, 0.80",
        "total, pt, 0.80",
        "total, it, 0.80",
        "duration_s, all, 0.96",
        "platform, all, 0.97",
        "must_say, all, 1",
        "warnings_any, all, 1",
        "scenes_in_order, all, 0.68"
    })
    void keepsItsFloorOnOrderedBriefs(String field, String language, double floor) {
        assertThat(orders.tally(field, language).share())
                .as(field + " " + language)
                .isGreaterThanOrEqualTo(floor);
    }
}
