package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French and Portuguese call any short film a clip. */
class AnyClipTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clip de 30 s pour une appli qui aide à arrêter de fumer | false",
                "Clip de 30 s pour notre boulangerie | false",
                "Clipe de 20 segundos para a nossa loja de plantas | false",
                "Clip pour notre chanson « Les Toits », 3 minutes | true",
                "Clipe da música Maré Cheia, fado, 60 segundos | true",
            })
    void isAMusicVideoWhereSomebodySings(String brief, boolean sung) {
        Fact<Format> format = SharedReader.BUILT_IN.read(brief).format();
        assertThat(format != null && format.value() == Format.MUSIC_VIDEO).isEqualTo(sung);
    }
}
