package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three minutes are told in several chapters, and no picture stands still for long. */
class LongPiecesTest {
    private static final double LONGEST_USUAL = 13;

    /** Few pictures are left where no face may be seen: each is looked at twice, then. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Explicativo de 45s: como doar sangue. 1) cadastro no hemocentro 2) coleta de um"
                        + " tubinho de sangue 3) um lanche. Vertical.",
                "Product demo, 60 s, LinkedIn. Halden: sensors for pallets. Show a sensor going on"
                        + " the pallet, a truck at night, the alert on a phone, the driver fixing"
                        + " the door seal. End card: Book a pilot."
            })
    void fewPicturesAreSeenFromMoreSides(String brief) {
        assertThat(SharedShotlist.BUILT_IN.plan(brief).scenes())
                .extracting(scene -> scene.duration().value())
                .allMatch(seconds -> seconds <= LONGEST_USUAL);
    }

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
