package dev.shotlist.director.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief states of its product is read on the screen or heard. */
class BriefFactsTest {
    private static final Shotlist SHOTLIST = Assembly.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ferncliff Book Week, 3-9 October, 40 authors, free entry. Event promo, 20s|"
                        + "3-9 October,40 authors,Free entry",
                "Trailer for our board game Quarrelsome Monks (crowdfunding in March). 45 sec.|"
                        + "Crowdfunding in March",
                "20 sec Instagram ad for our refillable hand soap, Saltmarsh by Wren & Reed|"
                        + "Refillable",
                "20 sec ad for Fennwick, bike panniers, waterproof, 22 litres, lifetime repair|"
                        + "Waterproof,22 litres,Lifetime repair",
                "Trailer 60 Sekunden für das Hörspiel \"Der letzte Fährmann\", 8 Folgen, ab 12."
                        + " November|8 Folgen,Ab 12. November",
                "Promo evento, 20 secondi: Sagra del tartufo, 21-23 febbraio, ingresso libero, 60"
                        + " stand|21-23 febbraio,60 stand",
                "Werbespot 15 Sekunden TikTok: Hafermilch-Eis \"Polar\", drei Sorten, ab Mai|"
                        + "Drei Sorten,Ab Mai",
                "30s for a cordless hedge trimmer \"Hornbeam 18\", 50 minutes battery, 2.4 kg|"
                        + "50 minutes battery,2.4 kg",
            })
    void factsAreRead(String brief, String facts) {
        List<String> read = read(SHOTLIST.plan(brief));
        for (String fact : facts.split(",", -1)) {
            assertThat(read).as(fact).anyMatch(text -> text.contains(fact));
        }
    }

    @Test
    void aVoiceSaysUnitsAsPeopleSayThem() {
        Plan plan =
                SHOTLIST.plan(
                        "Product demo 40s, female voiceover: window vacuum Blinkfix, tank 150 ml,"
                                + " 50% off, £89");
        assertThat(heard(plan)).contains("150 millilitres");
        assertThat(heard(plan)).doesNotContain("ml", "£");
    }

    @Test
    void sentencesOfTheBriefAreSaid() {
        Plan plan =
                SHOTLIST.plan(
                        "Explainer, 45 seconds: Leafloop, compost bin subscription. We collect every"
                                + " Thursday, you keep the soil. We need it by Friday.");
        assertThat(heard(plan))
                .contains("We collect every Thursday.", "You keep the soil.")
                .doesNotContain("We need");
    }

    @Test
    void lengthAndFrameOfThePieceAreNoFacts() {
        Plan plan =
                SHOTLIST.plan("45 sec music app ad, 16:9, 6 scenes, 120 bpm. 12-month warranty");
        assertThat(read(plan))
                .noneMatch(text -> text.contains("16:9") || text.contains("bpm"))
                .noneMatch(text -> text.contains("scenes") || text.contains("sec"));
    }

    @Test
    void theTimesOfMessagesAreNoFacts() {
        Plan plan =
                SHOTLIST.plan(
                        "[Tue 16:40] Ann: trampoline park ad, instagram, 20 seconds\n[Tue 16:41] Bo:"
                                + " open every Saturday");
        assertThat(read(plan)).noneMatch(text -> text.contains("16:4"));
        assertThat(read(plan)).anyMatch(text -> text.contains("Open every Saturday"));
    }

    private static List<String> read(Plan plan) {
        return plan.creativeDirection().textStrategy().overlays().stream()
                .map(Overlay::text)
                .toList();
    }

    private static String heard(Plan plan) {
        return String.join(
                " ",
                plan.scenes().stream()
                        .map(scene -> scene.audio().voiceoverText())
                        .filter(Objects::nonNull)
                        .toList());
    }
}
