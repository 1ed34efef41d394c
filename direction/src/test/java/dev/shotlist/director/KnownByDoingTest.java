package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services, appeals and demonstrations are known by what is done. */
class KnownByDoingTest {
    @Test
    void claimsBehindTheProductAreNoShots() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "Product demo: our cordless vacuum Nimbo, 40 minutes battery, empties"
                                + " itself, weighs 1.9 kg. 30s");

        assertThat(plan.scenes())
                .noneMatch(scene -> scene.visual().subject().contains("weigh"))
                .noneMatch(scene -> scene.visual().subject().startsWith("empties"));
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .anyMatch(overlay -> overlay.text().contains("Weighs 1.9 kg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "We are asking for donations, and for dignity."})
    void anAppealIsForWhatItsHouseDoes(String asked) {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "From: Trustees, Larkhill Food Bank. Re: winter appeal film. The volunteers,"
                                + " the shelves, the van at six in the morning. "
                                + asked);

        assertThat(plan.scenes()).anyMatch(scene -> scene.visual().subject().contains("crate"));
    }

    @Test
    void aServiceIsKnownByWhatItDoes() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "20s ad for Fixly, we come to your office and repair bikes while you work");

        assertThat(plan.scenes()).anyMatch(scene -> scene.visual().subject().contains("van"));
    }
}
