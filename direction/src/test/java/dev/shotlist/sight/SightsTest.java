package dev.shotlist.sight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.world.People;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clauses of briefs let a camera see, in English. */
class SightsTest {
    private static final Sights SIGHTS = new Sights(FactFiles.ours());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|a tractor pulls the hay wagon|a tractor pulls the hay wagon",
                "EN|we want to see a woman testing each whistle|a woman tests a whistle",
                "EN|a woman mends the old fishing nets|a woman mends the old fishing nets",
                "EN|it folds flat in the boot|two hands fold the {product} flat",
                "ES|un voluntario abre la jaula|a volunteer opens the cage",
                "IT|si vede il liutaio che pialla il legno|the luthier planes the wood",
                "PT|mostrar o padeiro sovando a massa|the baker kneads the dough",
                "FR|un vieux berger qui coupe le pain avec le couteau"
                        + "|an old shepherd cuts the bread with the knife",
                "DE|Ein Mädchen springt ins Wasser|a girl jumps into water",
                "DE|der Bäcker den Teig knetet|the baker kneads the dough",
                "DE|den Teig kneten|two hands knead the dough",
            })
    void whatIsDoneIsSaidInEnglish(Language language, String clause, String subject) {
        assertThat(sights(clause, language)).first().extracting(Sight::subject).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|we want a bold video for our website",
                "EN|no child may be shown",
                "EN|the tone is warm",
                "EN|the restaurant is called Mama Oyelaran's",
                "EN|it is about my grandfather leaving the farm",
                "EN|ends on the porch, obviously",
                "EN|it opens in cinemas 9 October",
                "IT|niente mani in primo piano",
                "DE|bitte keine Kinder zeigen",
                "FR|surtout pas de parapluie",
                "EN|old school and proud",
                "EN|paid by the town hall",
                "ES|organizado por el ayuntamiento",
                "PT|patrocínio da prefeitura",
                "DE|der alten Schule",
                "IT|della vecchia scuola",
            })
    void whatIsForbiddenOrAboutTheFilmIsNoPicture(Language language, String clause) {
        assertThat(sights(clause, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|jetzt hat er selbst einen Hund Pommes|chips",
                "EN|a dog called Biscuit|biscuit",
                "ES|mi perra Canela|cinnamon",
            })
    void whatABeastIsCalledIsNoThing(Language language, String clause, String thing) {
        assertThat(sights(clause, language)).noneMatch(one -> one.things().contains(thing));
    }

    @Test
    void anOrderedThingIsOrderedAndAPlaceIsAPlace() {
        assertThat(sights("it has to have the ice machine in it", Language.EN))
                .anyMatch(sight -> sight.ordered() && sight.subject().equals("the ice machine"));
        assertThat(sights("una chica toca el violín en el patio", Language.ES))
                .first()
                .satisfies(sight -> {
                    assertThat(sight.place()).isEqualTo("the courtyard");
                    assertThat(sight.people()).isEqualTo(People.FACE);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“veut”|false",
                "rain|false",
                "an ice|false",
                "the gloves|false",
                "a courier runs in the rain|true",
                "two hands knead the dough|true",
            })
    void aSubjectHoldsAThingAndWhatHappens(String subject, boolean picture) {
        assertThat(SIGHTS.phrases().isPicture(subject)).isEqualTo(picture);
    }

    private static List<Sight> sights(String clause, Language language) {
        Called said = new Called(Set.of("trailer"), Set.of("haulmate"), true);
        return SIGHTS.in(List.of(clause.split(" ", -1)), language, said, false).sights();
    }
}
