package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that may be an order or a button are the product where they open a brief alone. */
class ProductWordsTest {
    private static final BriefReader READER = new BriefReader();

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
    @CsvSource({"Watch now", "Book a demo"})
    void aButtonIsNoProduct(String brief) {
        Fact<ProductWords> read = READER.read(brief).product();
        assertThat(read).isNull();
    }
}
