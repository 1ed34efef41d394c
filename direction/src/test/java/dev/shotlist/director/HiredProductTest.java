package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product that has no kind is shown by what it is hired for, with the brief's own things. */
class HiredProductTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 s reel for Kastenfix, an app where neighbours lend each other tools|stairwell",
                "30 s ad. Software that warns bakers before their fridge breaks down|freezer",
                "30s Werbung: Plattform, auf der Bäcker nachts ihre Backstube vermieten|oven",
                "15s trailer for a pen that records what was said while you wrote|nib",
                "60s brand film: a platform where craftsmen teach by video call how to tune a radio|chisel",
                "60s ad for a lamp that gets its power from a glass of salt water, campers|sea",
                "Une montre qui vibre quand vous êtes assis trop longtemps. 15 s, drôle|chair",
                "15s, cheeky. Velvet Rope: a service that queues for you at bakeries|queue",
                "Noleggio di abiti da sposa di seconda mano, 30 s, romantico|hem",
            })
    void itsFilmIsTold(String brief, String thing) {
        assertThat(seen(brief)).anyMatch(text -> text.contains(thing));
    }

    @Test
    void theBriefsOwnThingsArePutWhereTheyBelong() {
        List<String> seen =
                seen(
                        "20 s reel for an app that lets neighbours lend each other tools: drills,"
                                + " ladders");
        assertThat(seen).anyMatch(text -> text.contains("a drill"));
        assertThat(seen).noneMatch(text -> text.contains("lets neighbours"));
    }

    /** Whom it is for, and what is learnt, are no pictures between those of a film. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15s, umbrella sharing at stations. Rain in the city, commuters|commuters",
                "Baby gear rental (cots, prams) for families on holiday. 30s|families",
                "60s brand film: a platform where craftsmen teach by video call how to tune a radio|tune a",
                "20s. Luggage storage: drop your suitcase and explore the city|a city, wide",
            })
    void whatTheFilmShowsAlreadyIsNotAdded(String brief, String words) {
        assertThat(seen(brief)).noneMatch(text -> text.contains(words));
    }

    /** What a name is explained as is filmed, and not the thing that it is called after. */
    @Test
    void aServiceIsNotWhatItIsCalledAfter() {
        assertThat(seen("15s, cheeky. Velvet Rope: a service that queues for you at bakeries"))
                .noneMatch(text -> text.contains("ropewalk") || text.contains("ferry"));
    }

    /** Nobody in particular who does nothing carries no film. */
    @Test
    void thoseWhoAreToldOfStandInNoRow() {
        assertThat(
                        seen(
                                "App que avisa a los padres cuando el autobús escolar está a dos"
                                        + " paradas. BusYa. 20s, Instagram, simpático."))
                .noneMatch(text -> text.contains("in a row facing us"));
    }

    /** Who is not needed is nobody in the film, in whatever language. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ständer aus Holz für Hunde und Katzen. Kein Handwerker nötig. 15s, Familien|craftsman",
                "A wooden stand for cats and dogs. No craftsman needed. 15s, families|craftsman",
            })
    void whoIsNotNeededIsNotSeen(String brief, String person) {
        assertThat(seen(brief)).noneMatch(text -> text.contains(person));
    }

    /** Whoever is only called by a trade is cast as the brief speaks of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Testimonial 30s: an owner tells how our oven insurance" + " paid him back|he",
                "Testimonial 30s: an owner tells how our oven insurance paid her back|she",
            })
    void aWitnessIsCastAsSpokenOf(String brief, String who) {
        String look = String.valueOf(SHOTLIST.plan(brief).creativeDirection().continuity());
        assertThat(look).doesNotContain(who.equals("he") ? "woman" : " man of");
    }

    private static List<String> seen(String brief) {
        Plan plan = SHOTLIST.plan(brief);
        return plan.scenes().stream()
                .map(scene -> scene.visual().subject().toLowerCase(Locale.ROOT))
                .toList();
    }
}
