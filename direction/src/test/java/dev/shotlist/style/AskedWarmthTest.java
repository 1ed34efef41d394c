package dev.shotlist.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWarmthTest {
    private static String asked(String text) {
        return AskedWarmth.in(text)
                .map(asked -> (asked.warm() ? "warm: " : "cold: ") + asked.words())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15s reel for our bakery, cold neon look|cold: cold neon",
                "Spot de 20 segundos con luz cálida para el pan|warm: luz calida",
                "30 s, kühle Töne, für unsere Praxis|cold: kuhle tone",
                "une lumière très froide|cold: lumiere tres froide",
                "colori caldi e lenti|warm: colori caldi",
                "warm morning light|warm: warm morning light",
            })
    void aLookIsAskedFor(String brief, String expected) {
        assertThat(asked(brief)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20s ad for our cold brew, a warm welcome, and light snacks",
                "no cold light please",
                "keep it cool. Light and easy",
                "our warm socks",
            })
    void otherWarmthsAreNone(String brief) {
        assertThat(asked(brief)).isEmpty();
    }
}
