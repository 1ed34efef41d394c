package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.PeopleTranslator.People;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People with what is said of them, in English alone. */
class PeopleTranslatorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | mujeres de 45 a 55 y sus maridos | women aged 45 to 55 and their husbands
                    es | corredores de montaña | trail runners
                    es | amantes de la música | music lovers
                    es | personas mayores con miedo al dentista | elderly people afraid of the dentist
                    es | gente que vive lejos | people who live far away
                    es | vecinos hartos de pagar impuestos | neighbours fed up with paying taxes
                    fr | retraités qui ont du temps et un petit jardin | retirees who have time and a small garden
                    fr | les plus de 65 ans | people over 65
                    fr | familles de la région | families from the region
                    fr | gens qui n'ont pas de voiture | people who don't have a car
                    de | Leute zwischen 18 und 30 | people between 18 and 30
                    de | Menschen, die nicht trinken, aber feiern | people who don't drink but celebrate
                    de | Kund:innen ab 50 | customers over 50
                    de | Frauen Anfang 20 | women in their early 20s
                    de | Leute, die kein Auto haben | people who don't have a car
                    pt | quem nunca correu | people who have never run
                    pt | mães e pais de crianças de 3 a 7 anos | parents of children aged 3 to 7
                    pt | jovem casal comprando o primeiro apartamento | young couples buying the first flat
                    it | chi ha un cane e un giardino | people who have a dog and a garden
                    it | runner della domenica | weekend runners
                    it | coppie che non possono cucinare | couples who can't cook
                    """)
    void asFarAsItsWordsAreKnown(String language, String said, String english) {
        People people =
                PeopleTranslator.ours().english(said, Map.of(), Language.of(language.strip()));
        assertThat(requireNonNull(people).english()).isEqualTo(english);
        assertThat(people.whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | dueños de perros que zangolotean mucho | dog owners
                    de | Pendler, deren Kinder ausgezogen sind | commuters
                    fr | parents et bidulards | parents
                    """)
    void whatIsNotKnownIsLeftOut(String language, String said, String english) {
        People people =
                PeopleTranslator.ours().english(said, Map.of(), Language.of(language.strip()));
        assertThat(requireNonNull(people).english()).isEqualTo(english);
        assertThat(people.whole()).isFalse();
    }

    @Test
    void nobodyIsMadeOfWordsThatAreNotKnown() {
        assertThat(PeopleTranslator.ours().english("bidulards", Map.of(), Language.FR)).isNull();
        assertThat(PeopleTranslator.ours().english("los que trastabillan", Map.of(), Language.ES))
                .isNull();
    }

    @Test
    void whomTheReaderKnowsIsTakenAtItsWord() {
        People people =
                PeopleTranslator.ours()
                        .english(
                                "bidulards de Tours",
                                Map.of("bidulards", "collectors"),
                                Language.FR);
        assertThat(requireNonNull(people).english()).isEqualTo("collectors from Tours");
    }
}
