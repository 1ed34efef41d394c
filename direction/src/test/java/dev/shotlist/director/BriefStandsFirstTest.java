package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief says of places, looks, people and events stands before what its trade knows. */
class BriefStandsFirstTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }

    private static List<String> places(Plan plan) {
        return plan.scenes().stream().map(Scene::visual).map(one -> one.environment()).toList();
    }

    private static String look(Plan plan) {
        return plan.creativeDirection().continuity().stream()
                .filter(one -> one.kind() == ContinuityKind.PRODUCT)
                .map(one -> one.description())
                .findFirst()
                .orElse("");
    }

    @Test
    void listedShotsAreWhereTheirOwnThingsAre() {
        Plan plan =
                SHOTLIST.plan(
                        "25s ad for Harrow Roofing. Shots: 1. bucket on a bedroom carpet, drip"
                                + " 2. our van pulling up in the rain 3. slates being laid"
                                + " 4. a kettle coming to the boil. Call us");
        assertThat(places(plan).get(0)).contains("bedroom");
        assertThat(places(plan).get(1)).contains("street");
        assertThat(places(plan).get(2)).contains("roof");
        assertThat(places(plan).get(3)).contains("kitchen");
    }

    @Test
    void sheIsCalledInFullAgain() {
        Plan plan =
                SHOTLIST.plan(
                        "30s ad for Bell Pottery. Order: a tired woman in scrubs climbs the"
                                + " stairs, she thumps a lump of clay on the table, she laughs.");
        assertThat(subjects(plan))
                .anyMatch(one -> one.startsWith("a tired woman in scrubs thumps a lump of clay"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    20s ad for our window bird feeder, Perchwell. It's clear plastic with suction cups. | clear plastic
                    Ad for Plume, a stainless steel water bottle with a bamboo lid, 15s, TikTok | bamboo lid
                    20s Instagram ad for Marlow's desk lamps, made of recycled glass. warm | recycled glass
                    20s ad for Nudge, a walking stick. It's ash wood with a brass collar. | ash
                    """)
    void theStatedLookIsTheLook(String brief, String look) {
        assertThat(look(SHOTLIST.plan(brief))).contains(look).doesNotContain("cedar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    20s ad for Perchwell bird feeders. Please show a real bird actually landing, not a cartoon one. | a real bird landing
                    30s ad for Bloom, a florist. We'd love to see a boy of about six carrying a bunch. | a boy of about six carrying a bunch
                    15s ad for our lawnmower Hopper, must show a woman mowing in slippers. funny | a woman mowing in slippers
                    30s trailer for our play The Ferry. A ferryman in 1958 refuses to stop when the bridge opens. Fog. | the ferryman in 1958 refuses
                    """)
    void whatIsAskedForIsSeen(String brief, String seen) {
        assertThat(subjects(SHOTLIST.plan(brief))).anyMatch(one -> one.startsWith(seen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Product demo 20 secs, facebook, square. Perchwell bird feeder with a tray. | a square
                    Testimonial 30s, we rent violins to beginners. Marguerite, 66, retired dentist. | rent
                    30s testimonial for Second Fiddle, we rent violins to adult beginners. | piano
                    30s event promo for a repair cafe, like a hospital drama but for toasters. | hospital
                    """)
    void noWordIsTakenInAnotherSense(String brief, String never) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(subjects(plan)).noneMatch(one -> (one + ' ').contains(never + ' '));
        assertThat(places(plan)).noneMatch(one -> (one + ' ').contains(never + ' '));
    }

    @Test
    void wordsThatSomebodyDoesAreNoMood() {
        Plan plan =
                SHOTLIST.plan("20s ad for Quick gel nails, dries in 60 seconds. Then she laughs.");
        assertThat(plan.creativeDirection().visualDirection().mood())
                .doesNotContain("dry", "laughs");
    }
}
