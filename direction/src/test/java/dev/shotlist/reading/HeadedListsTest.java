package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind "tutorial:" stand steps, or what piece it is to be. */
class HeadedListsTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tutorial: how to repot a monstera, 45 seconds, for our shop Fernweh Plants, reel",
                "product demo: the Pika tent, quick pitch, for campers, youtube, 20 s",
                "tutorial de youtube: cómo afilar un cuchillo, para nuestra tienda Orrin, tranquilo",
                "Tutorial: Fahrradkette ölen, für unseren Laden Speiche, Instagram, ruhig",
            })
    void whatPieceItIsOrdersNoShots(String brief) {
        assertThat(words(brief)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tutorial: Kette reinigen, Kette ölen, Kette abwischen, 30 Sekunden, Instagram",
                "product demo: dark clouds, the bag unzips, the tent springs up, youtube",
            })
    void stepsAmongItDo(String brief) {
        assertThat(words(brief)).hasSize(3);
    }

    private List<String> words(String brief) {
        return reader.read(brief).shots().stream().map(shot -> shot.value().words()).toList();
    }
}
