package dev.shotlist.director.tale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A song's video and a trailer are one story, the one that the brief is about. */
class ToldTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 min music video, ballad \"Last Tram\", about leaving a city, 72 bpm|a key is worked",
                "Videoclip de 2 minutos, canción \"Nadie\", sobre la muerte de su abuelo|a tap drips",
                "Musikvideo 150 Sekunden, Song \"Nachtschicht\", über eine Pflegerin, die nachts"
                        + " arbeitet|a wedding ring",
                "Clip 90 secondes pour la chanson \"Juillet\", premier amour d'été|an oily spanner",
                "Video musicale 2 min, \"Tornare\", indie folk, il ritorno a casa dopo anni|a key on a",
                "horror trailer 60s, a couple rents an old house, film \"Tenant\"|a long hall",
            })
    void beginsAsTheTaleThatTheBriefIsAbout(String brief, String first) {
        assertThat(subjects(SHOTLIST.plan(brief)).getFirst()).startsWith(first);
    }

    @Test
    void aLongSongHasItsPartsInOrderAndNoPictureTwice() {
        Plan plan =
                SHOTLIST.plan(
                        "3 min music video for the indie pop song 'Tiles', about a break-up, 104"
                                + " bpm");
        List<Purpose> parts = plan.scenes().stream().map(Scene::purpose).toList();
        assertThat(parts.getFirst()).isEqualTo(Purpose.INTRO);
        assertThat(parts.getLast()).isEqualTo(Purpose.OUTRO);
        assertThat(parts).contains(Purpose.VERSE, Purpose.BRIDGE);
        int choruses = 0;
        for (int i = 1; i < parts.size(); i++) {
            boolean begins = parts.get(i) == Purpose.CHORUS && parts.get(i - 1) != Purpose.CHORUS;
            choruses += begins ? 1 : 0;
        }
        assertThat(choruses).isGreaterThanOrEqualTo(3);
        assertThat(subjects(plan)).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void aThingAndAChildAreAStoryOfThatThing() {
        List<String> subjects =
                subjects(SHOTLIST.plan("music video 30s, a red balloon, one child, slow piano"));
        assertThat(subjects.stream().filter(one -> one.contains("red balloon")).count())
                .as(subjects.toString())
                .isGreaterThan(3);
    }

    @Test
    void aBandThatMayNotPlayDoesNot() {
        Plan plan = SHOTLIST.plan("2 min music video, rock song 'Wrong Hymn', no band performance");
        assertThat(subjects(plan)).noneMatch(one -> one.contains("amplifier"));
    }

    @Test
    void aDreadStaysInThePlaceThatTheBriefNames() {
        Plan plan = SHOTLIST.plan("45s trailer for an indie horror game set in a lighthouse");
        assertThat(plan.scenes())
                .filteredOn(scene -> scene.visual().environment().contains("lighthouse"))
                .hasSizeGreaterThan(plan.scenes().size() / 2);
    }

    @Test
    void aVideoForAShoeIsAboutTheShoe() {
        List<String> subjects = subjects(SHOTLIST.plan("30s music video for our running shoe"));
        assertThat(subjects).anyMatch(one -> one.contains("shoe"));
    }
}
