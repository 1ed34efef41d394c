package dev.shotlist.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishArticlesTest {
    @ParameterizedTest
    @CsvSource({
        "a apple, an apple",
        "a one-eared cat, a one-eared cat",
        "a ukulele and a egg, a ukulele and an egg",
        "a utensil, a utensil",
        "a uniform, a uniform",
        "a uninvited guest, an uninvited guest",
        "a umbrella, an umbrella",
        "a orange one, an orange one",
    })
    void standsBeforeWhatIsSpoken(String written, String right) {
        assertThat(EnglishArticles.articled(written)).isEqualTo(right);
    }
}
