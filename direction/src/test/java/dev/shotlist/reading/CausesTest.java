package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A piece against something sells nothing, and people's ages are no lengths. */
class CausesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spot gegen Lebensmittelverschwendung für die Stadt Graz. 20 sek",
                "Kampagne gegen Handy am Steuer für die Polizei Tirol, 30 Sek Kino.",
                "Spot contre le gaspillage pour la ville de Brest, 30 s",
                "campaign against plastic bottles, Surf Rescue, 30s",
            })
    void isFoughtFor(String brief) {
        Reading reading = SharedReader.BUILT_IN.read(brief);
        assertThat(reading.category()).extracting(Fact::value).isEqualTo(Category.NONPROFIT_CAUSE);
    }

    @Test
    void whatItFightsIsNotSold() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "Kampagne gegen Handy am Steuer für die Polizei Tirol, 30 Sek Kino.");
        assertThat(plan.scenes())
                .noneMatch(scene -> scene.visual().subject().contains("phone"))
                .noneMatch(scene -> scene.visual().subject().contains("cinema"));
    }

    @Test
    void whereItRunsIsNotSoldEither() {
        Reading reading =
                SharedReader.BUILT_IN.read(
                        "Spot contre le gaspillage de l'eau pour l'agglo de Perpignan, 20 s,"
                                + " cinéma. Un robinet qui goutte la nuit.");
        Fact<ProductWords> product = reading.product();
        assertThat(product == null ? "" : product.value().name()).isNotEqualTo("cinéma");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    20 | ad for women in their 50s, yoga studio Sol. 20 seconds
                    60 | film of about a minute that makes ppl in their 40s write a will. law firm Moss
                    """)
    void anAgeIsNoLength(int seconds, String brief) {
        assertThat(SharedReader.BUILT_IN.read(brief).duration())
                .extracting(fact -> fact.value().value())
                .isEqualTo((double) seconds);
    }

    @Test
    void secondsAreNoVerb() {
        assertThat(
                        SharedReader.BUILT_IN
                                .read("window cleaner in Dundee, Shine Bros. 15s square.")
                                .ratio())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30s ad for Nora's, a tailor. People bring in a jacket that's too big.",
                "Need an ad for our funeral home, Hale & Daughter. People think we're cold. 40"
                        + " seconds",
            })
    void whatPeopleDoIsNoAudience(String brief) {
        assertThat(SharedReader.BUILT_IN.read(brief).audience()).isNull();
    }
}
