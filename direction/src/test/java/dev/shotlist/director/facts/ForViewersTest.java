package dev.shotlist.director.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients and makers say to each other is neither read nor heard, whatever it counts. */
class ForViewersTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "30s ad for Fennel, a salad bar in Ely. 12 salads daily. Two corrections to my last"
                        + " mail: it's 30 now. 4 drafts so far.|12 salads|corrections;drafts",
                "40s brand film for Orrock, a bell foundry. We cast six bells a year. Dawn to dusk."
                        + " Sounds of the foundry first, then a cello at 0:30."
                        + "|six bells a year|Dawn to dusk;cello;sounds of",
                "20s ad for Brill, folding saws. Members get 20% off in June so say that. We wanted 15 and"
                        + " marketing said 20.|20% off|so say;wanted 15;marketing",
                "Anuncio de 30 segundos para Quesos Lerma. 24 quesos de oveja. Tiene que decir tres"
                        + " cosas. Los 45 que te dijo mi jefe, olvídalos."
                        + "|24 quesos|tres cosas;Los 45",
                "Pub de 20 secondes pour la fromagerie Aubel. 18 fromages affinés sur place. Suite à"
                        + " notre réunion de mardi, deux choses : Plan 1, Plan 2."
                        + "|18 fromages|réunion;deux choses;Plan 1",
                "Werbespot, 20 Sekunden, für Kelterei Morsch. 14 Sorten Saft. Bild 1 die Presse, Bild"
                        + " 2 das Glas. Protokoll vom 3. Mai hängt an."
                        + "|14 Sorten|Bild 1;Protokoll",
                "Comercial de 20 segundos para a padaria Trigal. 30 tipos de pão. Som de forno e de"
                        + " farinha. Rafa: 20 tá bom.|30 tipos|Som de;Rafa",
                "Spot di 20 secondi per il caseificio Bruma. 16 formaggi di capra. Deve spiegare tre"
                        + " cose. Scena 1, scena 2.|16 formaggi|Deve spiegare;Scena",
            })
    void talkOfTheJobIsNoCopy(String brief, String fact, String talk) {
        String copy = copy(SHOTLIST.plan(brief));
        assertThat(copy).containsIgnoringCase(fact);
        for (String one : talk.split(";", -1)) {
            assertThat(copy).doesNotContainIgnoringCase(one);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "40s explainer for Spruce, a parking app. 1. a car circles the square 2. a driver"
                        + " taps a phone 3. the barrier rises. Button: Park now"
                        + "|circles the square;taps a phone",
                "Erklärfilm, 45 Sekunden, für Moosfunk, eine Wander-App, mit Sprecher. Erst: Nebel im"
                        + " Wald, Frau schaut ratlos. Dann: Handy zeigt den Pfad."
                        + "|schaut ratlos;zeigt den Pfad",
            })
    void whatIsOnlySeenIsNotReadAloud(String brief, String talk) {
        String copy = copy(SHOTLIST.plan(brief));
        for (String one : talk.split(";", -1)) {
            assertThat(copy).doesNotContainIgnoringCase(one);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Quick product demo, 12s: a litter box, Loopling. Show the drum rotate, the drawer"
                        + " slide out, the bin close.|The drum rotates;The drawer slides out",
                "45s tutorial with a voice: change the belt of a Norrin saw. Steps: open hatch, pull"
                        + " old belt, fit new belt.|open the hatch;pull the old belt",
                "45s explainer, calm voice, for Wharf Homes. Key messages: 1. Your old stove goes. 2."
                        + " The work takes one day.|Your old stove goes;The work takes one day",
            })
    void whatIsKeptIsWhole(String brief, String lines) {
        String copy = copy(SHOTLIST.plan(brief));
        for (String one : lines.split(";", -1)) {
            assertThat(copy).contains(one);
        }
    }

    private static String copy(Plan plan) {
        Stream<String> read =
                plan.creativeDirection().textStrategy().overlays().stream().map(Overlay::text);
        Stream<String> heard =
                plan.scenes().stream().map(ForViewersTest::voice).filter(Objects::nonNull);
        return Stream.concat(read, heard).collect(Collectors.joining("\n"));
    }

    private static String voice(Scene scene) {
        return String.valueOf(scene.audio().voiceoverText());
    }
}
