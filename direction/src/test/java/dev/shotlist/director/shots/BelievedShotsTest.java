package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Request;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settled;
import dev.shotlist.defaults.Settling;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.style.StyleLead;
import dev.shotlist.world.World;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which orders of shots are claims about the product. */
class BelievedShotsTest {
    private static final String BRIEF = "20 second ad for a door lock";
    private static final Defaults DEFAULTS = Defaults.load(FactFiles.ours());
    private static final World WORLD = new World(FactFiles.ours());
    private static final ClaimWords KNOWN =
            FactFiles.ours().read("director/claims.json", ClaimWords.class);

    private static List<String> believedOf(String brief, ShotOrder... orders) {
        Settled settled =
                new Settling(DEFAULTS, () -> WORLD)
                        .settle(
                                Request.of(brief),
                                SharedReader.BUILT_IN.read(brief),
                                StyleLead.NONE)
                        .withShots(List.of(orders));
        return BelievedShots.of(settled, KNOWN).shots().stream().map(ShotOrder::words).toList();
    }

    private static List<String> believed(String... words) {
        return believedOf(
                BRIEF, Arrays.stream(words).map(one -> order(one, null)).toArray(ShotOrder[]::new));
    }

    private static ShotOrder order(String words, @Nullable ShotSize size) {
        return new ShotOrder(words, size, null, null, false, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "works when the wifi is down",
                "it's ready",
                "we fit it for free",
                "dann leiht man",
                "your door",
            })
    void aClaimIsNoShot(String words) {
        assertThat(believed(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a hand on the lock",
                "opens on the door",
                "keys fall on the floor",
                "glass in the door",
                "a man at the door",
                "your door at night",
            })
    void whatACameraSeesIsOne(String words) {
        assertThat(believed(words)).containsExactly(words);
    }

    @Test
    void halfOfThemAsClaimsMakeAllDoubted() {
        assertThat(believed("we fit it", "a hand on the lock")).isEmpty();
        assertThat(believed("we fit it", "a hand on the lock", "the door at night")).hasSize(3);
    }

    @Test
    void anOrderWithASizeIsMeant() {
        assertThat(believedOf(BRIEF, order("works when the wifi is down", ShotSize.CLOSE_UP)))
                .hasSize(1);
    }

    @Test
    void whoeverIsSentToCloseAHouseLooksAtNothingClosely() {
        String brief = "Trailer for a novel. A keeper is sent to close a lighthouse.";

        assertThat(believedOf(brief, order("a lighthouse", null))).isEmpty();
        assertThat(believedOf(BRIEF, order("a lighthouse", null))).hasSize(1);
    }
}
