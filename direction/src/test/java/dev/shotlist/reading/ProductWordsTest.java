package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that may be an order or a button are the product where they open a brief alone. */
class ProductWordsTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gold watch|gold watch",
                "watch|watch",
                "Silver watch, 20 seconds, TikTok|Silver watch",
                "Book|Book",
                "a watch ad|watch",
            })
    void aLoneNounIsTheProduct(String brief, String product) {
        Fact<ProductWords> read = READER.read(brief).product();
        assertThat(read).extracting(fact -> fact.value().name()).isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We make Nubbin, a refillable deodorant. 20s ad. A lawyer reads every word|Nubbin|refillable deodorant",
                "Haulmate is a folding bike trailer. 45 sec product demo.|Haulmate|folding bike trailer",
                "We are Wray & Otterbourne, four independent hearing clinics. 60s testimonial with a"
                        + " retired bus driver|Wray & Otterbourne|independent hearing clinics",
                "Wir sind Speichenwerk, mobile Fahrradwerkstatt in Leipzig. Werbespot, 30 Sekunden"
                        + "|Speichenwerk|mobile Fahrradwerkstatt",
                "Buongiorno, facciamo taralli a Ruvo dal 1961. Spot di 30 secondi|taralli|taralli",
                "We make rope for theatres and ferries. Brand film, 90s, trade fairs|rope|rope",
            })
    void whatTheBriefSaysThatItIsIsTheProduct(String brief, String name, String noun) {
        Fact<ProductWords> read = READER.read(brief).product();
        assertThat(read).extracting(fact -> fact.value().name()).isEqualTo(name);
        assertThat(read).extracting(fact -> fact.value().noun()).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({"Watch now", "Book a demo"})
    void aButtonIsNoProduct(String brief) {
        Fact<ProductWords> read = READER.read(brief).product();
        assertThat(read).isNull();
    }
}
