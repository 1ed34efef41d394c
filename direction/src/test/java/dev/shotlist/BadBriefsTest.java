package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs that cannot be met: still a plan that adds up, and a word on what gave way. */
class BadBriefsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;
    private static final String TWENTY =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                    + " fifteen sixteen seventeen eighteen nineteen twenty ";

    private static Plan plan(String brief) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(PlanSchema.errors(PlanJson.mapper().writeValueAsString(plan))).isEmpty();
        long at = 0;
        for (Scene scene : plan.scenes()) {
            assertThat(scene.startTime().millis()).isEqualTo(at);
            at += scene.duration().millis();
        }
        assertThat(plan.creativeDirection().technicalSpecs().duration().millis()).isEqualTo(at);
        return plan;
    }

    @ParameterizedTest
    @CsvSource({
        "scenes_too_short, 2 second ad for a gold watch with 9 scenes",
        "aspect_conflict, 'a vertical panorama of a gold watch, 10 seconds'",
        "palette_too_large, '15 second ad for a gold watch in red, orange, yellow, green, teal,"
                + " blue, navy, purple, pink, brown, grey and white'",
        "tempo_out_of_range, '15 second ad for a gold watch, 0 bpm'",
        "tempo_out_of_range, '15 second ad for a gold watch, 1 bpm'",
        "tempo_out_of_range, '15 second ad for a gold watch, 1000 bpm'",
        "tempo_out_of_range, '15 second ad for a gold watch, bpm: 1000'",
        "tempo_out_of_range, '15 second ad for a gold watch, 999999999999999999 beats per minute'"
    })
    void whatCannotBeMetIsSaid(String code, String brief) {
        assertThat(plan(brief).metadata().warnings())
                .anySatisfy(warning -> assertThat(warning.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tooManyWordsForTheTimeAreSaid(int twenties) {
        String words = TWENTY.repeat(twenties).strip();
        assertThat(
                        plan("6 second ad for a gold watch. Voice-over: '" + words + "'")
                                .metadata()
                                .warnings())
                .anySatisfy(warning -> assertThat(warning.code()).isEqualTo("voiceover_too_long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 second ad for a gold watch, 30 bpm",
                "15 second ad for a gold watch, 300 bpm",
                "15 second ad for a gold watch, not 1000 bpm but 120 bpm",
                "15 second ad for a gold watch with 1000 beats of the heart"
            })
    void aTempoThatIsPlayedIsNoDoubt(String brief) {
        assertThat(plan(brief).metadata().warnings())
                .noneSatisfy(warning -> assertThat(warning.code()).isEqualTo("tempo_out_of_range"));
    }
}
