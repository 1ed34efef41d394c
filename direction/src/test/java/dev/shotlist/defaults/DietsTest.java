package dev.shotlist.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DietsTest {
    private final Diets diets = new Diets(FactFiles.ours());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | all vegan soups | pork and lime leaves hit the plate | true",
                "EN | a vegan bakery | cold butter softens on a slice | true",
                "EN | vegan cheese from cashews | a knife goes through the cheese | false",
                "EN | our soups | pork and lime leaves hit the plate | false",
                "DE | vegane Suppen | bacon curls in a pan | true",
                "FR | traiteur halal | ham on a board | true",
                "EN | vegetarian curries | butter melts on rice | false",
            })
    void showsWhatMayNotBeEaten(Language language, String brief, String seen, boolean shunned) {
        assertThat(diets.of(brief, language).stream().anyMatch(ban -> ban.inLower(seen)))
                .isEqualTo(shunned);
    }

    @Test
    void noPictureOfAVeganKitchenHasMeatInIt() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "30s for our soup van. Three soups a day, all vegan. Instagram.");

        assertThat(plan.scenes()).noneMatch(scene -> scene.visual().subject().contains("pork"));
    }
}
