package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons are worded when all pictures of a piece are known, so that no two sound alike. */
class ReasonsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 second testimonial for Brook Hearing. Maureen, 71, got her hearing aids after ten"
                        + " years. What changed: she heard her granddaughter whisper.",
                "Event promo for the Harrow Night Market, 20 seconds, 60 stalls, mulled cider, brass band",
                "Music video, 150 seconds, synth-pop, all in one launderette at night",
                "Tutorial, 60 seconds: how to bleed a radiator. Steps: pump off, open the valve, let it"
                        + " hiss, close it at the first water, check the pressure",
                "Brand film, 90 seconds, for a mill. Show the sheep, the dye pots, the loom, the hands"
            })
    void noTwoReasonsOfAPieceAreAlike(String brief) {
        List<String> reasons =
                SHOTLIST.plan(brief).scenes().stream()
                        .map(Scene::reason)
                        .map(String::valueOf)
                        .toList();

        assertThat(reasons).doesNotHaveDuplicates().noneMatch(ReasonsTest::isOpen);
        assertThat(reasons.stream().map(ReasonsTest::ending)).doesNotHaveDuplicates();
    }

    private static boolean isOpen(String reason) {
        return reason.isBlank()
                || reason.indexOf('{') >= 0
                || reason.codePoints().anyMatch(Character::isISOControl);
    }

    /** The last words of a mould are its own. */
    private static String ending(String reason) {
        return reason.substring(Math.max(0, reason.length() - 14));
    }
}
