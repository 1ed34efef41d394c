package dev.shotlist.director.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look that is asked for as an image is what every picture is made of. */
class MediaTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Explainer for our returns platform Boomerang, 45 seconds. Paper cut-out style"
                        + " please.|cut-paper illustration",
                "Vidéo explicative de 40 secondes : Pouce Levé, l'appli de covoiturage. Illustration"
                        + " style affiche SNCF années 50.|1950s travel-poster illustration",
                "Erklärvideo, 40 Sekunden, für unsere App Fahrplan Plus. Bitte als Holzschnitt der"
                        + " 20er.|1920s woodcut print",
                "Vídeo explicativo de 40 segundos de la app Vecinos. Acuarela, tonos"
                        + " suaves.|watercolour painting",
                "Spot di 20 secondi per la tisana Lena, disegnato a mano.|hand-drawn line",
            })
    void eachPromptSaysWhatItIsMadeOf(String brief, String head) {
        Plan plan = SHOTLIST.plan(brief);

        assertThat(plan.scenes())
                .allSatisfy(scene ->
                        assertThat(scene.visual().generationPrompt())
                                .contains(head)
                                .doesNotContain("lens"));
    }

    @Test
    void whatIsSoldIsNoLook() {
        assertThat(
                        SHOTLIST.plan(
                                        "20 second ad for Brindle watercolour paints, filmed at a"
                                                + " kitchen table in daylight.")
                                .scenes())
                .allSatisfy(scene ->
                        assertThat(scene.visual().generationPrompt())
                                .doesNotContain("watercolour painting:"));
    }
}
