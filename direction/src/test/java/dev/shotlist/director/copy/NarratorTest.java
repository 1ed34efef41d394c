package dev.shotlist.director.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A voice that explains keeps explaining, in the brief's words first. */
class NarratorTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60s explainer for a budgeting app called Pennywise, students, friendly voice",
                "45 second explainer, voice-over, for a dog-walking service called Gadder",
                "Erklärfilm, 60 Sekunden, Sprecherin, für eine Haushaltsbuch-App namens Groschen",
                "Vídeo explicativo de 60 segundos con voz para una app de idiomas, Charla",
                "Vidéo explicative de 60 secondes, voix off, pour une assurance vélo, Rayon",
                "Vídeo explicativo de 60 segundos com narração, aplicativo de receitas Panela",
                "Video esplicativo di 60 secondi con voce narrante, un'app di ricette, Mestolo",
            })
    void aVoiceThatExplainsSpeaksInNearlyEveryScene(String brief) {
        List<Scene> scenes = SHOTLIST.plan(brief).scenes();
        List<String> said = said(scenes);
        assertThat(said).hasSizeGreaterThanOrEqualTo(scenes.size() - 1).doesNotHaveDuplicates();
        assertThat(said)
                .allMatch(line -> ".!?…»\u201d".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60s explainer with a voice for a hearing-aid repair service called Second Listen."
                        + "|Second Listen is a hearing-aid repair service.",
                "45s explainer, voice-over, for Borrowbox, the tool library in Stirling."
                        + "|Borrowbox is the tool library in Stirling.",
                "Erklärfilm, 60 Sekunden, mit Sprecher. Wir sind Stempelfix, eine Zeiterfassung fürs"
                        + " Handwerk.|Stempelfix ist eine Zeiterfassung fürs Handwerk.",
            })
    void aNameIsSaidWithWhatTheBriefSaysItIs(String brief, String line) {
        assertThat(String.join(" ", said(SHOTLIST.plan(brief).scenes()))).contains(line);
    }

    @Test
    void whatIsSaidOfViewersIsToldToThemFirst() {
        Plan plan =
                SHOTLIST.plan(
                        "45s explainer, voice-over, for Borrowbox, the tool library in Stirling. It's"
                                + " for people in flats who need a drill for ten minutes a year.");
        assertThat(said(plan.scenes()).getFirst())
                .isEqualTo("You need a drill for ten minutes a year.");
    }

    @Test
    void makersAreNoViewers() {
        Plan plan =
                SHOTLIST.plan(
                        "45s explainer with a voice for Harrow, two sisters who build wooden boats.");
        assertThat(said(plan.scenes())).noneMatch(line -> line.contains("You build"));
    }

    @Test
    void eachStepIsSaidAndReadAsTheBriefHasIt() {
        Plan plan =
                SHOTLIST.plan(
                        "70s explainer with a narrator. We are Paidwell. We pay small manufacturers"
                                + " their invoices within 24 hours. Three steps: upload the invoice,"
                                + " we check it, money next day.");
        assertThat(String.join(" ", said(plan.scenes())))
                .contains("upload the invoice.", "Then we check it.", "money next day.");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .contains("Upload the invoice", "We check it", "Money next day");
    }

    @Test
    void stepsOfOneWordAreHeadingsWithThePeopleAtWork() {
        Plan plan =
                SHOTLIST.plan(
                        "45 second explainer for our heat pump installation service, homeowners, calm"
                                + " voiceover, 3 steps: survey, plan, install in two days");
        assertThat(plan.scenes()).hasSizeGreaterThan(5);
        assertThat(String.join(" ", said(plan.scenes()))).contains("Step two: plan.");
        assertThat(plan.scenes())
                .noneMatch(scene -> scene.visual().subject().startsWith("plan,"))
                .noneMatch(
                        scene -> scene.visual().subject().equals("two hands install in two days"));
    }

    private static List<String> said(List<Scene> scenes) {
        return scenes.stream()
                .map(scene -> scene.audio().voiceoverText())
                .filter(Objects::nonNull)
                .toList();
    }
}
