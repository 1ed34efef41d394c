package dev.shotlist.director.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done, run or held is no thing that stands in a picture. */
class ServicesTest {
    @ParameterizedTest
    @CsvSource({
        "EN, clock restoration, true",
        "EN, pierogi stall, true",
        "EN, clock, false",
        "DE, Sattlerin, true",
        "DE, Fahrradwerkstatt, true",
        "DE, Sattel, false",
        "FR, atelier vélo, true",
        "IT, officina di moto, true",
        "PT, sabonete, false",
    })
    void namesThem(Language language, String noun, boolean service) {
        assertThat(Services.names(noun, language)).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    clock restoration | I restore clocks in Ludlow, 31 years now, shop is called Verge. 40 seconds
                    pierogi stall | 12 seconds tiktok for Zofia's pierogi stall.
                    Sattlerin | Moin, ich bin Sattlerin in Husum, Sattlerei Deichleder, 30 Sek Instagram
                    """)
    void nobodySetsOneOnATable(String service, String brief) {
        Plan plan = SharedShotlist.BUILT_IN.plan(brief);
        assertThat(plan.scenes())
                .noneMatch(scene -> scene.visual().subject().contains("the " + service));
    }
}
