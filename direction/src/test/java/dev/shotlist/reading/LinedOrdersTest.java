package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures on lines of their own, and what is said of them below. */
class LinedOrdersTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    private static List<String> shots(String brief) {
        return READER.read(brief).shots().stream().map(shot -> shot.value().words()).toList();
    }

    @Test
    void bareLinesAreShots() {
        assertThat(
                        shots(
                                """
                                I tune harps in Brecon. Film for my site, 30 sec.

                                Crate lid prised off
                                Dust on the strings
                                Pegs turning under my thumb
                                A girl plays one note

                                No drone please. Cheers
                                """))
                .containsExactly(
                        "Crate lid prised off",
                        "Dust on the strings",
                        "Pegs turning under my thumb",
                        "A girl plays one note");
    }

    @Test
    void factsOnLinesAreNone() {
        assertThat(
                        shots(
                                """
                                Instagram, 20 sec
                                Warm and slow
                                For young parents
                                Our prams fold flat
                                CTA: See the range
                                """))
                .isEmpty();
    }

    @Test
    void partsOfTheSongHeadShots() {
        assertThat(
                        shots(
                                """
                                clip for our tune
                                intro - a moth on the bulb
                                v1 - lad on the night bus
                                chorus again - the band on the roof
                                last chorus - he burns the hat? no the coat
                                """))
                .containsExactly(
                        "a moth on the bulb",
                        "lad on the night bus",
                        "the band on the roof",
                        "the coat");
    }

    @Test
    void lettersNameTheirShots() {
        assertThat(
                        shots(
                                """
                                Film for my pottery.
                                a. clay on the wheel
                                b. kiln glowing
                                c. digging by the river
                                Sorry, c has to come before a.
                                """))
                .containsExactly("digging by the river", "clay on the wheel", "kiln glowing");
    }

    @Test
    void whatWasForgottenComesIn() {
        assertThat(
                        shots(
                                "Shots: 1. Rain on a tent. 2. A torch under the blanket. 3. Bacon in"
                                        + " the pan. Scratch 2, make it a boy with an owl book. Oh, and"
                                        + " before the bacon put a shot of boots on the line."))
                .containsExactly(
                        "Rain on a tent",
                        "a boy with an owl book",
                        "boots on the line",
                        "Bacon in the pan");
    }

    @Test
    void screenplaysHaveScenes() {
        assertThat(
                        shots(
                                """
                                INT. FORGE - NIGHT
                                A woman counts her nails.

                                EXT. LANE - DAY
                                She shoes a mule.
                                """))
                .containsExactly(
                        "A woman counts her nails, forge, night", "She shoes a mule, lane, day");
    }
}
