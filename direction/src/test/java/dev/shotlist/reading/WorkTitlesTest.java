package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A music video is of the song, a trailer of the story, whose title stands behind the word for it.
 */
class WorkTitlesTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Left on the Stove | music video please, 30s. Track: 'Left on the Stove', it's about my dad burning the soup.
                    Landlord | music video, 20 sec, song: Landlord, we are a punk band and the kitchen leaks
                    Les Invités du mardi | Bande-annonce 30 s pour notre pièce « Les Invités du mardi » : une famille attend quelqu'un qui ne vient pas.
                    Ultima corsa | Trailer di 25 secondi per il mio corto 'Ultima corsa': un autista di tram non vuole smettere.
                    """)
    void theTitle(String title, String brief) {
        assertThat(reader.read(brief).product())
                .extracting(fact -> fact.value().name())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Piano | Trailer de 20 segundos para a minha curta 'Noite em Claro'. Música: Piano lento.
                    Low | Trailer for my novel The Salt Ledger, 20s. Track: Low drums, then silence.
                    """)
    void theMusicIsNoTitle(String start, String brief) {
        assertThat(reader.read(brief).product())
                .satisfies(fact ->
                        assertThat(fact == null ? "" : fact.value().name())
                                .doesNotStartWith(start));
    }
}
