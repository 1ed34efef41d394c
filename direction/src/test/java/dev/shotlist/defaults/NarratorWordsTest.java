package dev.shotlist.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The voice is described as the brief describes who speaks. */
class NarratorWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Explainer, 30s, for our cat-care app, narrated by a dry British bloke. pink."
                        + "|dry British bloke",
                "Brand film, 60s, for a cooperage. It opens with the narrator, a retired cooper,"
                        + " saying: 'Oak remembers.'|retired cooper",
                "Explainer 30s for our app. calm female voice|calm female",
            })
    void theSpeakerIsDescribed(String brief, String voice) {
        assertThat(SharedShotlist.BUILT_IN.plan(brief).creativeDirection().audioDirection().voice())
                .isNotNull()
                .asString()
                .contains(voice);
    }
}
