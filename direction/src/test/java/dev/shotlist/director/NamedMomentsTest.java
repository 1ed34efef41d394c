package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names of what there is to see are moments of a film that is known, and not the whole of it. */
class NamedMomentsTest {
    @Test
    void theFilmOfTheKindStandsRoundThem() {
        List<Scene> scenes =
                scenes(
                        "Spot de 30 s para nuestro hotel rural en Asturias: niebla, sidra,"
                                + " chimenea, vacas.");

        assertThat(scenes).hasSizeGreaterThan(5);
        assertThat(subject(scenes.getFirst())).contains("key");
        assertThat(subject(scenes.getLast())).contains("key");
        assertThat(scenes).anyMatch(scene -> subject(scene).startsWith("fog"));
        assertThat(scenes).anyMatch(scene -> subject(scene).startsWith("cows"));
    }

    @Test
    void aShortListOfWhatIsDoneIsTheWholeFilm() {
        List<Scene> scenes =
                scenes("Corrupio trainers: lace, leap, puddle, laughter. 10 seconds TikTok");

        assertThat(subject(scenes.getFirst())).contains("lace");
        assertThat(subject(scenes.get(1))).contains("leap");
    }

    @Test
    void aDayOfTheWeekIsNoPicture() {
        List<Scene> scenes = scenes("30s spot for a bakery, cinnamon buns, open on Sundays");

        assertThat(scenes)
                .noneMatch(scene -> subject(scene).toLowerCase(Locale.ROOT).startsWith("sunday"));
    }

    @Test
    void aHouseWithAMannerOfSpeakingKeepsItsOwnRooms() {
        List<Scene> scenes =
                scenes(
                        "Our guesthouse on Mull is called Ardnish House. Peat fire, porridge, rain"
                                + " on the skylight. Couples are our bread and butter. 30 seconds");

        assertThat(scenes)
                .noneMatch(scene -> scene.visual().environment().contains("dairy"))
                .noneMatch(scene -> scene.visual().environment().contains("pavement"))
                .noneMatch(scene -> subject(scene).contains("ardnish house"));
    }

    private static List<Scene> scenes(String brief) {
        Plan plan = SharedShotlist.BUILT_IN.plan(brief);
        return plan.scenes();
    }

    private static String subject(Scene scene) {
        return scene.visual().subject();
    }
}
