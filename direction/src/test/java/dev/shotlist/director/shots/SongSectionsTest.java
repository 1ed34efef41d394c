package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A song whose brief times its parts is cut there. */
class SongSectionsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** Whole seconds are a listener's; a cut stands on the beat beside them. */
    private static final Offset<Double> BEAT = Offset.offset(0.32);

    private static double start(List<Scene> scenes, Purpose part) {
        return scenes.stream()
                .filter(scene -> scene.purpose() == part)
                .findFirst()
                .orElseThrow()
                .startTime()
                .value();
    }

    @Test
    void eachPartBeginsWhereTheBriefSays() {
        List<Scene> scenes =
                SHOTLIST.plan(
                                "Music video, 'Harbour Lights' by Tove Okafor. synthpop, 100 bpm,"
                                        + " 1:36 exactly. Structure: intro 0:00, verse 0:10, chorus"
                                        + " 0:29, verse 0:48, chorus 1:07, outro 1:26. A woman"
                                        + " drives an old van to the sea.")
                        .scenes();

        assertThat(scenes.getFirst().purpose()).isEqualTo(Purpose.INTRO);
        assertThat(start(scenes, Purpose.VERSE)).isCloseTo(10, BEAT);
        assertThat(start(scenes, Purpose.CHORUS)).isCloseTo(29, BEAT);
        assertThat(start(scenes, Purpose.OUTRO)).isCloseTo(86, BEAT);
    }

    @Test
    void otherLanguagesTimeTheirSongsToo() {
        List<Scene> scenes =
                SHOTLIST.plan(
                                "Clipe da música 'Rua de Baixo' de Nina Prado, samba, 96 bpm, 2"
                                        + " minutos. intro 0:00, estrofe 0:12, refrão 0:40, ponte"
                                        + " 1:20, final 1:45. Um pescador volta para casa de barco.")
                        .scenes();

        assertThat(start(scenes, Purpose.CHORUS)).isCloseTo(40, BEAT);
        assertThat(start(scenes, Purpose.BRIDGE)).isCloseTo(80, BEAT);
    }
}
