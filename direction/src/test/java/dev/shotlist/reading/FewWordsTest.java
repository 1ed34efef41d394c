package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two or three words tell their language by what they name. */
class FewWordsTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource({
        "gluten free pizza place, EN",
        "coffee place, EN",
        "window cleaning, EN",
        "Freibad Saisonstart, DE",
        "Hofladen, DE",
        "salon de thé, FR",
        "thé glacé, FR",
        "tienda de té, ES",
        "padaria nova, PT",
        "bici nuova, IT",
        "réserver une place, FR",
        "vídeo explicativo: o que é isto, PT"
    })
    void whatTheyNameTells(String brief, Language language) {
        assertThat(reader.read(brief).language()).isEqualTo(language);
    }
}
