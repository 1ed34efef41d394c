package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written for a kind of product is told whole, and with nothing else among it. */
class WholeStoryTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** Words that a brief drops in passing put no picture of their own into the story. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 s ad for a barber shop, old school, hot towel shave|old school,coats,classroom",
                "25s ad for noise cancelling headphones for open-plan offices|nobody in it,strip lamps",
                "30 s ad for a hotel by the sea in winter|where the eye lands last",
                "40s testimonial for an accounting service, restaurant owner who hated tax season"
                        + "|door stop",
            })
    void whatIsNamedInPassingIsNoPicture(String brief, String words) {
        assertThat(seen(brief)).noneMatch(text -> names(text, words));
    }

    /** Nobody holds a service in two hands or sets it on a shelf. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "30s testimonial for our cleaning service, single father of three",
                "Testimonial 40 s for our estate planning firm, widow with two grown sons",
                "30 s ad for a hydrotherapy clinic, people with stiff joints",
                "45 s ad for a wildlife charity protecting hedgehogs",
                "20 s TikTok for a dog grooming salon, muddy spaniel, funny",
                "Brand film 60 s for a family shipyard that restores wooden boats",
            })
    void aServiceIsNoThing(String brief) {
        List<String> nouns =
                List.of(
                        "the cleaning service",
                        "the estate planning firm",
                        "clinic",
                        "the charity",
                        "the dog grooming salon",
                        "the family shipyard");
        assertThat(seen(brief)).noneMatch(text -> nouns.stream().anyMatch(text::contains));
    }

    /** A thing that is listed with others is shown as itself. */
    @ParameterizedTest
    @CsvSource({
        "30s ad for a sleeping bag that works at minus ten,tent,sleeping bag",
        "Product demo 40 s of a standing desk,sofa,desk",
        "30s ad for our toaster,blender,toaster",
        "15s ad for a hammock,garden furniture,hammock",
    })
    void noKindShowsAnotherThing(String brief, String other, String own) {
        List<String> seen = seen(brief);
        assertThat(seen).noneMatch(text -> text.contains("the " + other));
        assertThat(seen).anyMatch(text -> text.contains(own));
    }

    /** A story that is full of its own trade is given to nobody of another one. */
    @Test
    void noRunnerPlaysTheTrombone() {
        List<String> seen =
                seen(
                        "testimonial 45 s for our physiotherapy practice, a runner who is back after a"
                                + " knee injury");
        assertThat(seen).noneMatch(text -> names(text, "trombone,slide flashing,the band"));
        assertThat(seen.stream().filter(text -> text.contains("the runner")).count())
                .isGreaterThan(2);
    }

    /** The brief's people play the story where its part is open. */
    @Test
    void commutersRideTheBike() {
        List<String> seen =
                seen("30 second ad for our new electric bike, commuters who hate traffic");
        assertThat(seen).noneMatch(text -> names(text, "umbrellas,peach,platform"));
        assertThat(seen).anyMatch(text -> names(text, "camel scarf,on the e-bike"));
    }

    @Test
    void aDishIsNoOtherDish() {
        List<String> seen = seen("20s ad for our food truck with crêpes, market square");
        assertThat(seen).noneMatch(text -> names(text, "taco,tortilla"));
    }

    @Test
    void aTrailerShowsNoEarphones() {
        assertThat(seen("Trailer 40s for a horror podcast set in an empty office tower at night"))
                .noneMatch(text -> names(text, "earbud,earphone,peas"));
    }

    /** One and the same person and place set carry a piece of ordinary length. */
    @ParameterizedTest
    @ValueSource(strings = {"30s", "45s", "60s"})
    void onePersonCarriesThePiece(String length) {
        Plan plan = SHOTLIST.plan(length + " ad for a bakery");
        long places =
                plan.scenes().stream()
                        .map(scene -> scene.visual().environment())
                        .distinct()
                        .count();
        assertThat(places).isLessThanOrEqualTo(3);
    }

    private static boolean names(String text, String words) {
        return List.of(words.split(",", -1)).stream().anyMatch(text::contains);
    }

    private static List<String> seen(String brief) {
        return SHOTLIST.plan(brief).scenes().stream()
                .map(WholeStoryTest::text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String text(Scene scene) {
        return scene.visual().subject() + " @ " + scene.visual().environment();
    }
}
