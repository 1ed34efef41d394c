package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.api.Test;

/** What a demonstrated thing is like is said beside what is done with it. */
class ClaimedDemoTest {
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

    @Test
    void aServiceIsKnownByWhatItDoes() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "20s ad for Fixly, we come to your office and repair bikes while you work");

        assertThat(plan.scenes()).anyMatch(scene -> scene.visual().subject().contains("van"));
    }
}
