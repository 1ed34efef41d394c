package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours as designers write them. */
class HexCodesTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    private static String colors(String brief) {
        List<Fact<ColorWish>> colors = READER.read(brief).colors();
        return colors.stream()
                .map(color -> color.value().hex().value())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20s ad for our tea. Palette #003366 and #ffffff, vertical|#003366 #FFFFFF",
                "Spot di 20 secondi per il nostro tè, colori #0F4C81, #E63228|#0F4C81 #E63228",
                "20s ad for our whisky, palette #003366|#003366",
                "20s ad for our tea, brand colour #0a1b2c.|#0A1B2C",
                "20s ad for our tea, no #FF0000 please, use #00AA55|#00AA55",
            })
    void codesAreColours(String brief, String expected) {
        assertThat(colors(brief)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20s reel for our tea with #facade and #123456789",
                "20s reel for our tea, ticket #4711, hashtag #decade",
            })
    void tagsAndNumbersAreNone(String brief) {
        assertThat(colors(brief)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = "20s reel for our tea in #0F4C81, with #FourLeaves at the end")
    void aCodeIsNoLineToShow(String brief) {
        assertThat(READER.read(brief).lines())
                .extracting(line -> line.value().text())
                .containsExactly("#FourLeaves");
    }
}
