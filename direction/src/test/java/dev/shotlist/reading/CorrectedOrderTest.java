package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a list of shots later is done to it; what is only asked is not. */
class CorrectedOrderTest {
    private static final String LISTED = "Order for the film, 30 s: van, stall, tulips, doorbell. ";

    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swap the stall and the tulips.            | van tulips stall doorbell",
                "The tulips before the van, please.        | tulips van stall doorbell",
                "The van after the tulips.                 | stall tulips van doorbell",
                "Lose the doorbell.                        | van stall tulips",
                "The doorbell goes first.                  | doorbell van stall tulips",
                "The van at the end.                       | stall tulips doorbell van",
                "Swap the stall and the tulips?            | van stall tulips doorbell",
                "Don't lose the doorbell.                  | van stall tulips doorbell",
                "Swap the stall and the tulips. Sorry, leave it as it was. | van stall tulips doorbell",
                "Instead of the doorbell do bells.         | van stall tulips bells",
                "Could you replace the stall with lilies?  | van lilies tulips doorbell",
                "Scrap the stall, put lilies instead.      | van lilies tulips doorbell",
                "At the end the van says \"Off we go\".    | van stall tulips doorbell"
            })
    void isTheListAsItIsInTheEnd(String said, String order) {
        assertThat(
                        reader.read(LISTED + said).shots().stream()
                                .map(shot -> shot.value().words())
                                .toList())
                .containsExactly(order.split(" "));
    }
}
