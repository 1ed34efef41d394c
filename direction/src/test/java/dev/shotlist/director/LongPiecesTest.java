package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three minutes are told in several chapters, and no picture stands still for long. */
class LongPiecesTest {
    private static final double LONGEST_USUAL = 13;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "180 second ad for a law firm",
                "180 seconds brand film, chocolate factory in Turin",
                "3 minute explainer about heat pumps with voice-over"
            })
    void noPictureStandsStill(String brief) {
        Plan plan = SharedShotlist.BUILT_IN.plan(brief);
        assertThat(plan.scenes()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(plan.scenes())
                .filteredOn(scene -> scene.duration().value() > LONGEST_USUAL)
                .hasSizeLessThan(plan.scenes().size() / 3);
        assertThat(plan.scenes())
                .extracting(scene -> scene.visual().subject())
                .doesNotHaveDuplicates();
    }
}
