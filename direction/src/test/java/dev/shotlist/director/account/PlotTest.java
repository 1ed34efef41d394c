package dev.shotlist.director.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and what a brief names is in its pictures, and no stock story in their place. */
class PlotTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> prompts(String brief) {
        return prompts(SHOTLIST.plan(brief));
    }

    private static List<String> prompts(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().generationPrompt()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Music video for 'Last Tram Home' by Ada Lindqvist, dream pop, 92 bpm, 3 minutes."
                        + " An old ferryman rows a stranger's suitcase across a foggy lake."
                        + " Grey and rust.|ferryman|suitcase",
                "Vídeo musical para 'Kilómetro cero' de Los Nudos, rock lento, 84 bpm, 2:40. Una"
                        + " camionera cruza el desierto de noche con un perro que no es"
                        + " suyo.|trucker|a dog",
                "Book trailer, The Heron Clock by T. Adeyemi. A watchmaker in Lagos repairs a clock"
                        + " that runs backwards. 30 seconds, reels.|watchmaker|clock",
                "Clip musical pour « Les Toits » de Mona Ferrand, électro-pop, 110 bpm, 2 min. Deux"
                        + " sœurs traversent Marseille pour rendre une lettre.|two sisters|letter",
            })
    void theBriefsOwnPeopleAndThingsFillATale(String brief, String who, String what) {
        List<String> prompts = prompts(brief);
        long named =
                prompts.stream().filter(one -> one.contains(who) || one.contains(what)).count();

        assertThat(named).isGreaterThan(prompts.size() / 2);
        assertThat(prompts).anyMatch(one -> one.contains(who));
        assertThat(prompts).anyMatch(one -> one.contains(what));
    }

    /** What lies under the sky has no window, no door and no light to switch on. */
    @Test
    void aPoolIsNoRoom() {
        List<String> prompts =
                prompts(
                        "Music video. Track is called Salt Motel, synthwave, 112 bpm, runs 2:48."
                                + " Neon, empty swimming pools, a girl on a bicycle at night.");
        assertThat(prompts)
                .noneMatch(one -> one.contains("window of an empty swimming pool"))
                .noneMatch(one -> one.contains("swimming pool with every light on"))
                .noneMatch(one -> one.contains("unlocks an empty swimming pool"));
    }

    @Test
    void aServiceIsPlayedByItsPeopleAndAnimals() {
        List<String> prompts =
                prompts(
                        "Fundraising spot for connected TV, 30 secs. Bramble End is a swan"
                                + " home in Devon run by three retired brothers. Warm, gentle"
                                + " comedy.");

        assertThat(prompts).anyMatch(one -> one.contains("swans"));
        assertThat(prompts).anyMatch(one -> one.contains("three retired brothers"));
        assertThat(prompts).noneMatch(one -> one.contains("dental"));
    }

    @Test
    void whoDiedIsNotFilmed() {
        assertThat(
                        prompts(
                                "Testimonial for Kestrel Driving School in Hull, 40 sec. Mrs Ruth"
                                        + " Okoye, 67, passed first time after her husband died."
                                        + " She's very funny."))
                .noneMatch(one -> one.contains("husband"))
                .anyMatch(one -> one.contains("car with dual controls"));
    }

    @Test
    void aNamedAnimalIsTheHeroOfWhatIsExplained() {
        List<String> prompts =
                prompts(
                        "Kids' explainer, 50 sec, for the museum's YouTube: why do octopuses have"
                                + " three hearts? One character, an octopus called Mimi. Two hearts"
                                + " pump to gills, one to the body, that one stops when it swims.");

        assertThat(prompts.stream().filter(one -> one.contains("an octopus")).count())
                .isGreaterThan(prompts.size() / 2);
    }

    @Test
    void noPictureComesTwice() {
        List<String> subjects =
                SHOTLIST
                        .plan(
                                "Music video for 'Winter Fare' by Lo Quill, synthpop, 100 bpm, 96"
                                        + " seconds. A woman drives an old estate car to the sea.")
                        .scenes()
                        .stream()
                        .map(scene -> scene.visual().subject())
                        .toList();

        assertThat(subjects).doesNotHaveDuplicates().hasSizeGreaterThan(12);
    }
}
