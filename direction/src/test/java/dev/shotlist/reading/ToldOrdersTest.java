package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders told in running text: what leads up to them, who does it and why. */
class ToldOrdersTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    private static List<String> shots(String brief) {
        return READER.read(brief).shots().stream().map(shot -> shot.value().words()).toList();
    }

    @Test
    void whoDoesItThenStaysInTheShot() {
        assertThat(
                        shots(
                                "The clip should begin before dawn, with a baker at the sacks. A"
                                        + " neighbour then knocks on the shutter. Next, and my wife"
                                        + " insists, the dog asleep in flour. It closes with the shop"
                                        + " bell."))
                .containsExactly(
                        "a baker at the sacks",
                        "A neighbour knocks on the shutter",
                        "the dog asleep in flour",
                        "the shop bell");
    }

    @Test
    void whyIsNotSeen() {
        assertThat(
                        shots(
                                "First the van in the frost, then I lay the sheets because people"
                                        + " worry about mess, then the brush out of the chimney."))
                .containsExactly(
                        "the van in the frost", "I lay the sheets", "the brush out of the chimney");
    }

    @Test
    void lengthsMayHeadTheShots() {
        Reading reading =
                READER.read(
                        "First 5 secs: wide of the loch. Next 5: oar and hands. Last 6: a flask is"
                                + " passed along the boat.");
        assertThat(reading.shots()).hasSize(3);
        assertThat(reading.shots().getLast().value().length()).isEqualTo(Seconds.of(6));
    }

    @Test
    void hoursMayBeWords() {
        assertThat(
                        shots(
                                "At six the ovens. At seven the first tray of buns. At eight noses"
                                        + " against the window. Dolly's bakery."))
                .containsExactly("the ovens", "the first tray of buns", "noses against the window");
    }

    @Test
    void whatIsSaidOfTheJobIsNoShot() {
        assertThat(shots("We first said ninety seconds, and have at last agreed on a film of 60."))
                .isEmpty();
        assertThat(shots("We are a cobbler in Hexham, third generation. The price is fine."))
                .isEmpty();
    }
}
