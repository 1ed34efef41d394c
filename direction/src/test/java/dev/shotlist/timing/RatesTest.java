package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Seconds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatesTest {
    private final ReadingRate reading = new ReadingRate(FactFiles.ours());
    private final SpeakingRate speaking = new SpeakingRate(FactFiles.ours());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stay up for the good part.|6",
                "Order at nightjar.coffee|5",
                "www.nightjar.coffee|7",
                "mail hello@nightjar.coffee|6",
                "twelve-hour shifts|3",
                "it's|1",
                "20|1",
                "45|2",
                "300|2",
                "2,500 jobs|5",
                "2026|4",
                "$4.99|5",
                "50% off|3",
                "24/7|4",
                "0800 123|8",
                "AT&T|3",
                "Gutschein-Sammelbestellung|2.6",
                "''|0",
                "... - !|0",
            })
    void countsWhatIsSpoken(String text, double words) {
        assertThat(speaking.words(text, Language.EN)).isCloseTo(words, within(0.001));
    }

    @Test
    void aSpotOfFifteenSecondsHoldsThirtyEightWords() {
        String words = "word ".repeat(38);

        assertThat(speaking.spoken(words, Language.EN, 150)).isEqualTo(Seconds.of(15.2));
    }

    @Test
    void longNumbersAreSpelled() {
        assertThat(speaking.words("9".repeat(400), Language.EN)).isEqualTo(400);
    }

    @Test
    void nobodySpeaksAtNoSpeed() {
        assertThatThrownBy(() -> speaking.spoken("hello", Language.EN, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> speaking.spoken("hello", Language.EN, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|Go|0.834",
                "EN|Stay up for the good part.|2.0",
                "EN|Extraordinarily characterful accommodation|2.1",
                "DE|Aussergewoehnlich charaktervolle Unterkunft|2.53",
            })
    void readingTakesTheLongestOfCharactersWordsAndTheLeast(
            Language language, String text, double seconds) {
        assertThat(reading.needed(text, language).value()).isCloseTo(seconds, within(0.002));
    }

    @Test
    void blanksAreNotRead() {
        assertThat(reading.needed("  Stay \n up  ", Language.EN))
                .isEqualTo(reading.needed("Stay up", Language.EN));
    }
}
