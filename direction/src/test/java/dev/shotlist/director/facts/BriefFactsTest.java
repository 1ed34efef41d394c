package dev.shotlist.director.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
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
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ferncliff Book Week, 3-9 October, 40 authors, free entry. Event promo, 20s|"
                        + "3-9 October,40 authors,Free entry",
                "Trailer for our board game Quarrelsome Monks (crowdfunding in March). 45 sec.|"
                        + "Crowdfunding in March",
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

    /** On a screen a fact is a sentence or names a thing; what says neither is left to a voice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "40s ad for Paidwell, an invoicing app. We pay small firms their invoices within 24 hours instead of"
                        + " making them wait 60 or 90 days."
                        + "|We pay small firms their invoices within 24 hours|instead of;Within 24",
                "40s ad for Paidwell. They pay us 1.8% flat and the customer never hears from us."
                        + "|1.8% flat|Pay us;hears from us",
                "60s how-to with a voice: how to bleed a radiator. The key costs £1.20 here."
                        + "|The key costs £1.20 here|The key £1.20",
                "30s ad for Ledbury honey. Jars are numbered, 900 a year, sold at the gate."
                        + "|Jars are numbered, 900 a year, sold at the gate|Sold at the gate ·",
                "45s testimonial for a reading charity. Speaker is Maureen, who came to us at 55."
                        + "||Came to us at 55",
                "30s trailer for a film, PLOT 14. Two sisters from Eritrea share an allotment. Title"
                        + " cards are OK. Out 9 October.|Out 9 October|OK",
            })
    void aFactOnTheScreenSaysSomethingAlone(String brief, String fact, String broken) {
        List<String> read = read(SHOTLIST.plan(brief));
        if (fact != null) {
            assertThat(read).anyMatch(text -> text.contains(fact));
        }
        for (String part : broken.split(";", -1)) {
            assertThat(read).noneMatch(text -> text.startsWith(part) || text.endsWith(part));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45s film for a reading charity. We want adults to ring us, the number is 0800 555"
                        + " 0142.|Call 0800 555 0142",
                "Anuncio de 30 segundos para un taller. El teléfono es 944 000 111."
                        + "|Llama al 944 000 111",
            })
    void aNumberStandsInTheCallAndNowhereElse(String brief, String call) {
        List<String> read = read(SHOTLIST.plan(brief));
        assertThat(read.getLast()).isEqualTo(call);
        String number = call.substring(call.length() - 6);
        assertThat(read).filteredOn(text -> text.contains(number)).hasSize(1);
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
