package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that the rules alone cut elsewhere, or find where there are none. */
class LearnedOrdersTest {
    private static List<String> shots(BriefReader reader, String brief) {
        return reader.read(brief).shots().stream().map(shot -> shot.value().words()).toList();
    }

    @Test
    void picturesOfOneSentenceAreApartAndWhatIsSaidBetweenThemIsNone() {
        String brief =
                "Hi, Orla here from Tidewrack Ceramics. 20s for Instagram. I'd love it to start in"
                        + " the shed with the light coming on, you see my hands wedging clay, sorry"
                        + " it's messy, then a mug turned on the wheel, and it closes on the mug full"
                        + " of tea on the harbour wall.";

        assertThat(shots(SharedReader.BUILT_IN, brief))
                .hasSize(4)
                .noneMatch(words -> words.contains("sorry"))
                .element(1)
                .asString()
                .contains("hands wedging clay");
        assertThat(shots(BriefReader.byRules(), brief)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petits films pour la poissonnerie Kerloc'h, 20 s, Insta. la criée à 5 h / un couteau"
                        + " sur le cuir / la sardine sur la glace / une cliente rit. pas de musique",
                "Roommate 1 opens fridge, labels on everything. Roommate 2 opens fridge, same"
                        + " labels. Roommate 3 walks in w/ a mini fridge on a leash. 15s TikTok.",
            })
    void listsThatNothingCountsAreFound(String brief) {
        assertThat(shots(SharedReader.BUILT_IN, brief)).hasSizeGreaterThan(1);
    }

    /** The matter of a trailer is told, and filmed by the director. */
    @Test
    void whatATrailerTellsIsNoOrder() {
        assertThat(
                        shots(
                                SharedReader.BUILT_IN,
                                "30s trailer for our play The Ferry. A ferryman in 1958 refuses to"
                                        + " stop when the bridge opens. Fog. Dread."))
                .isEmpty();
    }
}
