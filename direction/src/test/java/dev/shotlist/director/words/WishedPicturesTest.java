package dev.shotlist.director.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that a client has in mind are in the plan, though nobody calls them shots. */
class WishedPicturesTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> subjects(String brief) {
        return SHOTLIST.plan(brief).scenes().stream()
                .map(scene -> scene.visual().subject())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Music video, 90s, a country song about a drive. We keep thinking about petrol"
                        + " stations, a thermos, the back of somebody's head."
                        + "|petrol stations;thermos;back of somebody's head",
                "Trailer, 40s, a podcast about a ferry. We'd like: empty corridors, chips in the"
                        + " galley, the magician's doves in a cage, the wake at dawn."
                        + "|corridor;chips in the galley;doves in a cage;wake at dawn",
                "35s product demo of a pocket label printer. Things to show: it clips on a belt; it"
                        + " sticks on dusty pipe and on wet plastic; survives a drop from 2 metres."
                        + "|clips on a belt;sticks on dusty pipe and on wet plastic;survives a drop",
                "60s brand film for brush makers. Close on hog bristle, copper ferrules, the tapping"
                        + " sound when the handle goes in.|ferrule;the handle goes in",
            })
    void eachIsSeen(String brief, String pictures) {
        List<String> subjects = subjects(brief);
        for (String picture : pictures.split(";", -1)) {
            assertThat(subjects).anyMatch(subject -> subject.contains(picture));
        }
    }

    @Test
    void whomAClientWantsIsNoPicture() {
        assertThat(subjects("30s ad for an ice van. We want walkers, families, people to stop."))
                .noneMatch(subject -> subject.contains("to stop"));
    }

    @Test
    void whatIsSaidBesideAnOrderIsNoPartOfIt() {
        Plan plan =
                SHOTLIST.plan(
                        "Music video, 60s. It ends on the porch, obviously, but maybe the light is"
                                + " off.");
        String last = plan.scenes().getLast().visual().subject();
        assertThat(last).contains("porch", "light is off").doesNotContain("obviously", "maybe");
    }

    @Test
    void whatComesThenComesPastTheMiddle() {
        List<String> subjects =
                subjects(
                        "Trailer, 50 secs, for a documentary called PLOT 14 about six strangers on an"
                                + " allotment. Funny for the first half, then the letter from the"
                                + " council arrives. It opens in cinemas 9 October.");
        int letter = subjects.indexOf("the letter from the council arrives");
        assertThat(letter * 2).isGreaterThanOrEqualTo(subjects.size());
        assertThat(subjects).doesNotHaveDuplicates();
    }

    @Test
    void onADriveTheThingsAreInTheCar() {
        Plan plan =
                SHOTLIST.plan(
                        "We're a country duo, and the single is called \"Left the Porch Light On\". It's"
                                + " about driving nine hours home after a funeral and not saying a"
                                + " word. We'd love a 90 second cut for YouTube. We can't both be there"
                                + " for filming so no performance shots. We keep thinking about petrol"
                                + " stations, a thermos, the back of somebody's head, the dashboard"
                                + " clock.");
        assertThat(plan.scenes())
                .filteredOn(scene -> scene.visual().subject().contains("thermos"))
                .isNotEmpty()
                .allMatch(scene -> scene.visual().environment().contains("car"));
        assertThat(plan.creativeDirection().cta()).isNull();
    }

    @Test
    void whatViewersLieAwakeOverIsNoPicture() {
        assertThat(
                        subjects(
                                "60s explainer for Paidwell, invoices paid. Audience is"
                                        + " owner-managers, 10-80 staff, who lie awake over payroll."))
                .noneMatch(subject -> subject.contains("over payroll"));
    }

    @Test
    void aVerbIsNoCountOfScenes() {
        assertThat(subjects("40s brand film for boat builders. One boat takes eleven weeks."))
                .hasSizeGreaterThan(3);
    }

    @Test
    void aDateThatReadsLikeAFirstPictureIsShownAsADate() {
        Plan plan =
                SHOTLIST.plan(
                        "Trailer, 50 secs, for a documentary called PLOT 14. Title cards are OK. It"
                                + " opens in cinemas 9 October.");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .contains("Opens in cinemas 9 October")
                .doesNotContain("OK");
    }
}
