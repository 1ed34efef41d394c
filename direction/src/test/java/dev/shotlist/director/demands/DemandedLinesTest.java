package dev.shotlist.director.demands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Cta;
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
                SharedShotlist.BUILT_IN.plan(
                        "20s tiktok ad for tea. Voiceover. Must say: 'Drink it slow'. Also must say:"
                                + " 'From the hill'.");
        assertThat(spoken(plan)).containsSubsequence("Drink it slow", "From the hill");
    }

    @Test
    void linesInOneSceneKeepTheirOrderToo() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "6 second bumper for tea, 1 scene. Text on screen: 'Drink it slow'."
                                + " Text on screen: 'From the hill'.");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .containsSubsequence("Drink it slow", "From the hill");
    }

    @Test
    void aFilmOpensAndClosesAsTheBriefSays() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "Brand film for Killigrew Cooperage, 60 seconds. The film opens with the"
                                + " narrator saying \"A barrel is a patient tree.\" and closes on"
                                + " a card that says \"Killigrew. Since the first pour.\"");
        assertThat(plan.scenes().getFirst().audio().voiceoverText())
                .isEqualTo("A barrel is a patient tree.");
        Overlay card =
                plan.creativeDirection().textStrategy().overlays().stream()
                        .filter(line -> line.text().equals("Killigrew. Since the first pour."))
                        .findFirst()
                        .orElseThrow();
        assertThat(card.sceneNumber()).isEqualTo(plan.scenes().size());
        assertThat(plan.scenes())
                .extracting(scene -> scene.visual().subject())
                .noneMatch(subject -> subject.contains("narrator") || subject.equals("a card"));
    }

    @Test
    void aTitleStandsAtTheEndAlone() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "Trailer, 45s, for a horror game set in a lighthouse. Title at the end:"
                                + " THE LAMP ROOM");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .filteredOn(line -> line.text().contains("THE LAMP ROOM"))
                .extracting(Overlay::sceneNumber)
                .containsExactly(plan.scenes().size());
    }

    @Test
    void aLastLineThatAsksForSomethingIsTheCall() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "Explainer, 60s, for Norrheat, heat pump installer. Ends on: Book a free"
                                + " survey");
        assertThat(plan.creativeDirection().cta())
                .extracting(Cta::text)
                .isEqualTo("Book a free survey");
    }

    /** As many shots as a plan can hold leave no room for an ending of ours. */
    @Test
    void ordersBeyondAllMeasureFillThePlan() {
        Plan plan = SharedShotlist.BUILT_IN.plan("and then a dog, then a cat ".repeat(180));
        assertThat(plan.scenes()).hasSize(Plan.MOST_SCENES);
    }
}
