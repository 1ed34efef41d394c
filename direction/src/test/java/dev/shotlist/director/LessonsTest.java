package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps that a brief lists are the lesson: all of them, in order, in their own words. */
class LessonsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fire drill video for staff, less boring than the last one | meeting point",
                "quick video on setting up the router for our customers | network name",
                "treinamento para a equipe: uso do extintor | foot of the flames",
                "formation interne pour nos magasiniers : porter une caisse | bend the knees",
                "Händewaschen richtig, Schulungsvideo für die Kita | each thumb in a fist",
                "tutorial: come avviare le maglie, per il negozio di lane | through it and slip",
                "cómo cambiar una llave que gotea, tutorial vertical | stopcock",
            })
    void aKnownWorkIsTaughtFromItsFirstStepToItsLast(String brief, String seen) {
        List<Scene> scenes = SHOTLIST.plan(brief).scenes();
        assertThat(scenes).anyMatch(scene -> scene.visual().subject().contains(seen));
        assertThat(scenes.stream().filter(scene -> scene.purpose() == Purpose.STEP))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(scenes.stream().filter(scene -> scene.purpose() == Purpose.PRODUCT_SHOWCASE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tutorial for TikTok, 45s: how to repot a monstera. 5 steps. step 1 water it the day"
                        + " before, 2 loosen the roots, 3 new pot only 5cm bigger, 4 chunky soil,"
                        + " 5 no direct sun for a week. follow for more"
                        + "|1. Water it the day before;2. Loosen the roots"
                        + ";3. New pot only 5cm bigger;4. Chunky soil;5. No direct sun for a week",
                "Tutorial, 60 Sekunden: Wie entlüfte ich meine Heizung? Schritte: Pumpe aus, Ventil"
                        + " mit Schlüssel auf, zischen lassen, bei Wasser zudrehen, Druck prüfen"
                        + " (1,5 bar). Sprecher ruhig."
                        + "|1. Pumpe aus;2. Ventil mit Schlüssel auf;3. Zischen lassen"
                        + ";4. Bei Wasser zudrehen;5. Druck prüfen (1,5 bar)",
                "Tuto de 45 secondes : détartrer une bouilloire avec Kalcor. Étapes : remplir à"
                        + " moitié, verser un sachet, faire bouillir, rincer deux fois."
                        + "|1. Remplir à moitié;2. Verser un sachet;3. Faire bouillir"
                        + ";4. Rincer deux fois",
                "Tutorial di 45 secondi: come pulire la moka. Passaggi: smontare, sciacquare senza"
                        + " sapone, asciugare bene, rimontare."
                        + "|1. Smontare;2. Sciacquare senza sapone;3. Asciugare bene;4. Rimontare",
                "Tutorial de 45 segundos: cómo trasplantar un cactus. Paso 1 ponte guantes, 2 saca el"
                        + " cactus con papel, 3 sacude la tierra vieja."
                        + "|1. Ponte guantes;2. Saca el cactus con papel"
                        + ";3. Sacude la tierra vieja",
                "Tutorial: how to patch a tyre, 40s. 4 steps (lever off the tyre; find the hole;"
                        + " roughen and glue; press the patch)"
                        + "|2. Find the hole;3. Roughen and glue;4. Press the patch",
            })
    void theBriefsStepsAreTheLesson(String brief, String steps) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> labels =
                plan.creativeDirection().textStrategy().overlays().stream()
                        .map(Overlay::text)
                        .toList();
        assertThat(labels).containsSubsequence(steps.split(";", -1));
        assertThat(plan.scenes().getFirst().purpose()).isNotEqualTo(Purpose.STEP);
        assertThat(plan.scenes().getLast().purpose()).isEqualTo(Purpose.CTA);
    }

    @Test
    void aStepThatForbidsIsNoBan() {
        Plan plan =
                SHOTLIST.plan(
                        "45s tutorial: repot a fern. Steps: loosen the roots, fill with soil, water"
                                + " well, no direct sun for a week.");
        for (Scene scene : plan.scenes()) {
            assertThat(String.valueOf(scene.visual().negativePrompt())).doesNotContain("sun");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30s LinkedIn recruitment ad for nurses, St Alder Hospital. Apply now|nurse",
                "Recruiting-Video für das Klinikum Sonnental, 30 Sekunden: Pflegekräfte gesucht"
                        + "|nurse",
                "Vídeo de reclutamiento para cocineros, restaurante La Brasa, 20 segundos|cook",
                "Recruitment film, 45 seconds: bus drivers for Northvale Buses|driver",
            })
    void thoseWhoAreSoughtAreSeenAtWork(String brief, String trade) {
        assertThat(SHOTLIST.plan(brief).scenes())
                .filteredOn(scene -> scene.visual().generationPrompt().contains(trade))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aLookAndAButtonAreNoLesson() {
        Plan plan =
                SHOTLIST.plan(
                        "30 second YouTube tutorial for a craft beer. Clean, modern. Button: Shop now");
        assertThat(plan.scenes())
                .extracting(scene -> scene.visual().subject())
                .anyMatch(subject -> subject.contains("glass"))
                .noneMatch(subject -> subject.contains("brush") || subject.contains("button"));
    }
}
