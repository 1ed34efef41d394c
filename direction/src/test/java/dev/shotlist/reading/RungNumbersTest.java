package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A telephone number is no length, whatever stands before it. */
class RungNumbersTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15s ad for a plumber. Call 0117 496 0123.|15",
                "Anuncio de 20 s para un fontanero. Llama al 900 123 456.|20",
                "15s ad for a plumber. Or no, call it 20.|20",
            })
    void isNoLength(String brief, double seconds) {
        assertThat(READER.read(brief).duration())
                .extracting(fact -> fact.value().value())
                .isEqualTo(seconds);
    }
}
