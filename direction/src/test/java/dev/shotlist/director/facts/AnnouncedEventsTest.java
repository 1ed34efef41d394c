package dev.shotlist.director.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Overlay;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where something is on is read, however the brief orders the film of it. */
class AnnouncedEventsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jazz festival on June 12 in Ghent | we need a promo for our jazz festival on June 12 in Ghent, tickets from 25 euro
                    Wine tasting evening next friday at 7pm | promo video for a wine tasting evening next friday at 7pm in our shop Cave 12
                    Festival de jazz à Gand le 12 juin | vidéo pour notre festival de jazz à Gand le 12 juin, billets dès 25 euros
                    """)
    void standOnTheScreen(String line, String brief) {
        List<String> shown =
                SharedShotlist.BUILT_IN
                        .plan(brief)
                        .creativeDirection()
                        .textStrategy()
                        .overlays()
                        .stream()
                        .map(Overlay::text)
                        .toList();
        assertThat(shown).anyMatch(text -> text.startsWith(line));
    }
}
