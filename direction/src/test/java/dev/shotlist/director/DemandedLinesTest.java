package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemandedLinesTest {
    private static String spoken(Plan plan) {
        return plan.scenes().stream()
                .map(scene -> scene.audio().voiceoverText())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @Test
    void spokenLinesComeInTheOrderOfTheBrief() {
        Plan plan =
                Assembly.builtIn()
                        .plan(
                                "20s tiktok ad for tea. Voiceover. Must say: 'Drink it slow'. Also must say:"
                                        + " 'From the hill'.");
        assertThat(spoken(plan)).containsSubsequence("Drink it slow", "From the hill");
    }

    @Test
    void linesInOneSceneKeepTheirOrderToo() {
        Plan plan =
                Assembly.builtIn()
                        .plan(
                                "6 second bumper for tea, 1 scene. Text on screen: 'Drink it slow'."
                                        + " Text on screen: 'From the hill'.");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .containsSubsequence("Drink it slow", "From the hill");
    }
}
