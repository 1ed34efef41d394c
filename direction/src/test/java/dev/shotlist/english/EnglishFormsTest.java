package dev.shotlist.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishFormsTest {
    @ParameterizedTest
    @CsvSource({
        "signet ring, signet rings",
        "loaf, loaves",
        "bakery, bakeries",
        "cross brush, cross brushes",
        "tomato, tomatoes",
        "fisherwoman and child, fisherwoman and children",
        "lens box, lens boxes"
    })
    void aNounHasTwoNumbers(String one, String several) {
        assertThat(EnglishForms.plural(one)).isEqualTo(several);
        assertThat(EnglishForms.singular(several)).isEqualTo(one);
        assertThat(EnglishForms.isPlural(several)).isTrue();
        assertThat(EnglishForms.isPlural(one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lens", "chess", "Christmas", "bus", "gas", "oasis", "sheep", "glass"})
    void whatOnlyEndsLikeAPluralIsNone(String noun) {
        assertThat(EnglishForms.isPlural(noun)).isFalse();
        assertThat(EnglishForms.singular(noun)).isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"running trousers", "sunglasses", "kitchen scissors"})
    void whatHasNoSingularStays(String noun) {
        assertThat(EnglishForms.singular(noun)).isEqualTo(noun);
        assertThat(EnglishForms.plural(noun)).isEqualTo(noun);
        assertThat(EnglishForms.isPlural(noun)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"click, clicks", "dry, dries", "press, presses", "go, goes", "buzz, buzzes"})
    void aThirdPersonHasABase(String verb, String third) {
        assertThat(EnglishForms.third(verb)).isEqualTo(third);
        assertThat(EnglishForms.base(third)).isEqualTo(verb);
    }
}
