package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients say of themselves in passing is nothing to be filmed. */
class ClientsRemarksTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voice typing this from the car park. 20s for our oat balm, Plain Jane.",
                "Schreibe vom Parkplatz aus. 20 s für unsere Hafersalbe, Marke Klara.",
            })
    void whereTheClientWritesIsNoPlace(String brief) {
        assertThat(reader.read(brief).style())
                .noneMatch(style -> style.value().aspect() == StyleWord.Aspect.PLACE);
    }

    @Test
    void aPlaceWhereSomebodyWritesIsOne() {
        assertThat(reader.read("20s for a notebook. A woman writing in a car park.").style())
                .anyMatch(style -> style.value().aspect() == StyleWord.Aspect.PLACE);
    }

    @Test
    void whatIsKeptWellAwayIsBannedAndNotSold() {
        Reading reading =
                reader.read(
                        "it's for the balm, the oat balm, Plain Jane is the brand. What I do not"
                                + " want is one of those before and after things, we'd get in"
                                + " trouble, and keep the lab coats well away.");

        assertThat(reading.avoid()).anyMatch(ban -> ban.value().words().equals("lab coats"));
        assertThat(String.valueOf(reading.product())).contains("balm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trailer for Zorblax 9. Nostalgic. Sage green and cream. No drone shots.",
                "Product demo for Zorblax 9. Dramatic lighting. Don't show prices.",
            })
    void howItLooksIsNotSold(String brief) {
        assertThat(String.valueOf(reader.read(brief).product()))
                .doesNotContain("cream")
                .doesNotContain("lighting");
    }
}
