package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shall be mentioned is copy, what shall be seen is a picture, and a time is neither. */
class ShownAndSaidTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45s explainer for Boomerang, a returns platform. Must mention: refunds in one"
                        + " click, label printed at the corner shop, 30-day free trial."
                        + "|Refunds in one click;Label printed at the corner shop",
                "30s explainer for Kuro, a bike lock app. Please mention free returns, a two-year"
                        + " warranty and delivery in 24 hours.|Free returns",
                "Video explicativo de 30 segundos para Kuro, una app de alquiler de bicis. Hay que"
                        + " mencionar: devolución gratuita, etiqueta impresa en la tienda, prueba de"
                        + " 30 días.|Devolución gratuita;Etiqueta impresa en la tienda",
                "Vidéo explicative de 30 secondes pour Kuro, une appli de location de vélos. À"
                        + " mentionner : retour gratuit, étiquette imprimée au coin de la rue, essai"
                        + " de 30 jours.|Retour gratuit;Étiquette imprimée au coin de la rue",
                "Erklärvideo, 30 Sekunden, für Kuro, eine Fahrrad-App. Bitte erwähnen: Rückgabe mit"
                        + " einem Klick, Etikett im Laden gedruckt, 30 Tage kostenlos testen."
                        + "|Rückgabe mit einem Klick;Etikett im Laden gedruckt",
                "Vídeo explicativo de 30 segundos para a Kuro, uma app de bicicletas. Mencionar:"
                        + " devolução com um clique, etiqueta impressa na loja, 30 dias grátis."
                        + "|Devolução com um clique;Etiqueta impressa na loja",
                "Video esplicativo di 30 secondi per Kuro, un'app di biciclette. Da citare: resi"
                        + " con un clic, etichetta stampata in negozio, prova di 30 giorni."
                        + "|Resi con un clic;Etichetta stampata in negozio",
            })
    void whatShallBeMentionedIsCopy(String brief, String facts) {
        assertThat(READER.read(brief).shots()).isEmpty();
        String copy = copy(SHOTLIST.plan(brief));
        for (String fact : facts.split(";", -1)) {
            assertThat(copy).contains(fact);
        }
    }

    @Test
    void whatShallBeShownIsAPicture() {
        String brief = "Ad for a washer. Show the drum rotate, the drawer slide out, the app ping.";
        assertThat(READER.read(brief).shots()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20s product demo. The Pika 2, our two-person tent from Vardo Outdoors. Start on"
                        + " dark clouds over a fell. Then the bag unzips. Then one person pulls the"
                        + " ring and it springs up. Then rain hammers the flysheet. 60 seconds to"
                        + " pitch, 2.1 kg, 3000 mm.",
            })
    void picturesOfADemonstrationAreNotReadAloud(String brief) {
        String copy = copy(SHOTLIST.plan(brief));
        assertThat(copy).doesNotContainIgnoringCase("dark clouds", "unzips", "the ring", "hammers");
        assertThat(copy).contains("60 seconds to pitch", "2.1 kg", "3000 mm", "Pika 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Music video, 1:36. Structure: intro 0:00, verse 0:10, chorus 0:29, outro 1:26.",
                "Musikvideo, 1:36. Aufbau: Intro 0:00, Strophe 0:10, Refrain 0:29, Outro 1:26.",
                "Videoclip, 1:36. Estructura: intro 0:00, estrofa 0:10, estribillo 0:29, outro 1:26",
                "Videoclip, 1:36. Estrutura: intro 0:00, verso 0:10, refrão 0:29, outro 1:26.",
                "Videoclip, 1:36. Struttura: intro 0:00, strofa 0:10, ritornello 0:29, outro 1:26",
            })
    void whenAPartOfASongBeginsIsNoPicture(String brief) {
        assertThat(READER.read(brief).shots()).isEmpty();
    }

    private static String copy(Plan plan) {
        List<String> read =
                plan.creativeDirection().textStrategy().overlays().stream()
                        .map(Overlay::text)
                        .toList();
        StringBuilder all = new StringBuilder(String.join("\n", read));
        for (Scene scene : plan.scenes()) {
            all.append('\n').append(scene.audio().voiceoverText());
        }
        return all.toString();
    }
}
