package dev.shotlist.director.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A witness says what the brief tells of them, as they would say it, and in that order. */
class TestimonyTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static final Plan WARM =
            SHOTLIST.plan(
                    "Testimonial for Warm Rooms, a free home insulation scheme run by the council. 40"
                            + " seconds for Facebook. Speaker is Colin, 71, retired welder, who used"
                            + " to wear his coat to bed. Now he sits in his shirt. His gas bill went"
                            + " from 190 to 84 pounds a month.");

    private static List<String> said(Plan plan) {
        return plan.scenes().stream()
                .map(scene -> scene.audio().voiceoverText())
                .filter(Objects::nonNull)
                .toList();
    }

    /** One person speaks, and says no "we" of a class or a journey that nobody shared. */
    @Test
    void oneWitnessSpeaksForOne() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Request request =
                    Request.of(
                                    "Testimonial, 30 Sek., für unsere Fahrschule Kurvenreich. Renate,"
                                            + " 58, redet selbst, ehrlich und trocken.")
                            .with(Options.DEFAULT.withSeed(seed));
            assertThat(said(SHOTLIST.plan(request, Progress.SILENT)))
                    .noneMatch(line -> (' ' + line.toLowerCase(Locale.ROOT)).contains(" wir "));
        }
    }

    private static final int SEEDS = 6;

    /** Nobody can film what is over: "failed five times, gave up, then ..." is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Testimonial for a swim school in Hull, 60 seconds. Doreen is 63, failed three times in 1981, gave up for forty years, then her grandson learned and she came back. She cries a bit at the end and then laughs. | Doreen | failed three times
                    Testimonial for our allotment shop, 45 seconds. Walt, 70, first lost his wife, then stopped eating, then found our seed box. At the end he smiled. | Walt | stopped eating
                    """)
    void whatIsOverIsToldAndNotFilmed(String brief, String name, String over) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(plan.scenes())
                .extracting(scene -> scene.visual().subject())
                .noneMatch(subject -> subject.contains(over))
                .anyMatch(subject -> subject.contains(name));
    }

    @Test
    void whatIsToldOfTheWitnessIsSaidByThem() {
        assertThat(String.join(" ", said(WARM)))
                .containsSubsequence(
                        "I used to wear my coat to bed.",
                        "Now I sit in my shirt.",
                        "My gas bill went from 190 to 84 pounds a month.");
    }

    @Test
    void nobodyReadsItInTheThirdPersonBesides() {
        assertThat(WARM.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .noneMatch(text -> text.startsWith("His gas bill") || text.contains("71"));
    }

    @Test
    void whatHappenedLastYearIsWhatHappened() {
        Plan plan =
                SHOTLIST.plan(
                        "45s testimonial for a reading charity. Speaker is Maureen, a dinner lady."
                                + " She read her grandson a bedtime story for the first time last"
                                + " winter and that's what she'll talk about.");
        assertThat(said(plan))
                .anyMatch(line ->
                        line.endsWith(
                                "I read my grandson a bedtime story for the first time last"
                                        + " winter."));
        assertThat(plan.scenes())
                .anyMatch(scene ->
                        scene.visual().subject().contains("reads the grandson a bedtime story"));
    }
}
