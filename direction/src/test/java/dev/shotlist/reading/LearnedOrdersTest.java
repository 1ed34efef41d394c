package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that the rules alone cut elsewhere, or find where there are none. */
class LearnedOrdersTest {
    private static List<String> shots(BriefReader reader, String brief) {
        return reader.read(brief).shots().stream().map(shot -> shot.value().words()).toList();
    }

    @Test
    void picturesOfOneSentenceAreApartAndWhatIsSaidBetweenThemIsNone() {
        String brief =
                "Hi, Orla here from Tidewrack Ceramics. 20s for Instagram. I'd love it to start in"
                        + " the shed with the light coming on, you see my hands wedging clay, sorry"
                        + " it's messy, then a mug turned on the wheel, and it closes on the mug full"
                        + " of tea on the harbour wall.";

        assertThat(shots(SharedReader.BUILT_IN, brief))
                .hasSize(4)
                .noneMatch(words -> words.contains("sorry"))
                .element(1)
                .asString()
                .contains("hands wedging clay");
        assertThat(shots(BriefReader.byRules(), brief)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petits films pour la poissonnerie Kerloc'h, 20 s, Insta. la criée à 5 h / un couteau"
                        + " sur le cuir / la sardine sur la glace / une cliente rit. pas de musique",
                "Roommate 1 opens fridge, labels on everything. Roommate 2 opens fridge, same"
                        + " labels. Roommate 3 walks in w/ a mini fridge on a leash. 15s TikTok.",
            })
    void listsThatNothingCountsAreFound(String brief) {
        assertThat(shots(SharedReader.BUILT_IN, brief)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El anuncio termina con un perro dormido al sol. Justo antes, la manta vacía, dos"
                        + " tazas. Antes de eso, todos corren descalzos por la playa. Y arranca,"
                        + " claro, con una llave y una mano que abre la furgoneta. Furgos Nómada,"
                        + " Valencia. 15 segundos en Instagram, alegre.",
                "Letztes Bild: ein leerer Steg am See, ein Ruder schaukelt. Vorletztes: zwei"
                        + " Frauen ziehen das Boot an Land. Davor: ein Mädchen springt vom Kahn."
                        + " Ganz vorne: Wecker, fünf Uhr, Nebel. Bootsverleih Kranich, 35 s,"
                        + " LinkedIn, ruhig.",
            })
    void whatIsToldFromTheEndIsPlayedFromTheStart(String brief) {
        List<String> ruled = shots(BriefReader.byRules(), brief);
        List<String> shots = shots(SharedReader.BUILT_IN, brief);

        assertThat(ruled).hasSize(3);
        assertThat(shots).hasSize(4);
        assertThat(brief.indexOf(shots.getFirst())).isGreaterThan(brief.indexOf(shots.getLast()));
    }

    @Test
    void picturesOfASongBetweenSlashesAreItsShots() {
        assertThat(
                        shots(
                                SharedReader.BUILT_IN,
                                "rede na varanda / mão balança a rede devagar / gato pula na rede /"
                                        + " chuva começa a cair. videoclipe da banda Tardinha, música"
                                        + " Linha 9, 3 min, YouTube"))
                .hasSize(4);
    }

    @Test
    void whatAThingWeighsIsNoShot() {
        assertThat(
                        shots(
                                SharedReader.BUILT_IN,
                                "Product demo, 45 sec. Haulmate is a folding bike trailer. Show: it"
                                        + " folds flat in 3 moves; max load 40 kg; weighs 8.2 kg;"
                                        + " wheels pop off."))
                .containsExactly("it folds flat in 3 moves", "wheels pop off");
    }

    /** The matter of a trailer is told, and filmed by the director. */
    @Test
    void whatATrailerTellsIsNoOrder() {
        assertThat(
                        shots(
                                SharedReader.BUILT_IN,
                                "30s trailer for our play The Ferry. A ferryman in 1958 refuses to"
                                        + " stop when the bridge opens. Fog. Dread."))
                .isEmpty();
    }
}
