package dev.shotlist.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.Reading;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs whose rules alone would name something else, or nothing. */
class SpanTaggerTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hi, it's Colm. Our cheese cave opens for visits in June. 20 secs for Facebook. Gubbeen Hollow. | Gubbeen Hollow
                    Wir reparieren Akkordeons, zu zweit, in Fulda. 15 Sekunden Instagram. Der Laden heißt Balgwerk. | Balgwerk
                    Queremos un reel de 15 segundos para nuestra lavandería ecológica. Se llama Espuma Clara. | Espuma Clara
                    """)
    void namesTheBrand(String brief, String brand) {
        assertThat(brand(brief)).isEqualTo(brand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    oat flapjacks in paper, 10 s for tiktok. we want night shift nurses to find us | night shift nurses
                    Kajakkurs auf der Fulda, 20 Sekunden. Angesprochen: Paare über 50 | 50
                    """)
    void namesTheAudience(String brief, String audience) {
        assertThat(Objects.requireNonNull(reader.read(brief).audience()).value())
                .contains(audience);
    }

    /** A trade is sold to somebody; who writes, where, and when is none of it. */
    @Test
    void namesTheProductAndNotTheWriter() {
        Reading reading =
                reader.read(
                        "Hello, Deirdre from the parish office. The choir needs tenors badly."
                                + " 20 seconds for Facebook please.");

        assertThat(String.valueOf(reading.product())).doesNotContain("Deirdre");
        assertThat(brand("Thanks, Maria. 15 s for our bike shop")).isNotEqualTo("Maria");
    }

    @Test
    void whatTheRulesAreSureOfStands() {
        Reading rules = BriefReader.byRules().read("15s ad. Brand: Vellmoor. Product: wool socks");
        Reading both = reader.read("15s ad. Brand: Vellmoor. Product: wool socks");

        assertThat(both.brand()).isEqualTo(rules.brand());
        assertThat(both.product()).isEqualTo(rules.product());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "\n\n\n", "((((", "@", "🎬", "-- , ;", "a"})
    void readsWhatHasNoWords(String brief) {
        assertThat(reader.read(brief).text()).isEqualTo(brief);
    }

    private String brand(String brief) {
        var brand = reader.read(brief).brand();
        return brand == null ? "" : brand.value();
    }
}
