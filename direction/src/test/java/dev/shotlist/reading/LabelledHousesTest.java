package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A house behind a label, and firms by whatever their kind is called. */
class LabelledHousesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Socken | TikTok: Socken für Hunde, Marke Garnpfote. 10 Sek, ein Dackel auf Parkett.
                    selbstgestrickte Socken | Brauche was für TikTok: selbstgestrickte Socken für Hunde, Marke Garnpfote. 10 Sek
                    """)
    void sellTheirWare(String ware, String brief) {
        assertThat(SharedReader.BUILT_IN.read(brief).product())
                .extracting(fact -> fact.value().name())
                .isEqualTo(ware);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Spotless | 20s ad for Spotless, a cleaning firm. someone opens the fridge and finds a sock in it.
                    Slate & Son | 20s ad for Slate & Son, our roofing business
                    """)
    void areFirmsByAnyWord(String house, String brief) {
        assertThat(SharedReader.BUILT_IN.read(brief).brand())
                .extracting(Fact::value)
                .isEqualTo(house);
        assertThat(SharedReader.BUILT_IN.read(brief).category())
                .extracting(fact -> fact.value().wire())
                .isEqualTo("professional_services");
    }
}
