package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What briefs get that say little or nothing of what is sold. */
class UnknownProductTest {
    private static final Shotlist SHOTLIST = new Assembly().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ad for Zorblax 9",
                "Werbespot für Zorblax 9, 20 Sekunden",
                "a commercial for Quillo",
                "video",
                "brand film for Holm & Varga",
                "un film aziendale per Ditta Orlandi",
                "A 20 s film. Calm."
            })
    void noServiceAndNoFilmStandsForIt(String brief) {
        assertThat(subjects(SHOTLIST.plan(brief)))
                .isNotEmpty()
                .noneMatch(subject -> subject.contains("service"))
                .noneMatch(subject -> subject.contains("work bag"))
                .noneMatch(subject -> subject.contains("film alone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no people, no music, no text, no product",
                "keine Menschen, keine Musik, kein Text, kein Produkt",
                "sin personas, sin música, sin texto, sin producto"
            })
    void whereEverythingIsForbiddenAHouseIsByItself(String brief) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(plan.scenes()).hasSizeGreaterThan(5);
        assertThat(subjects(plan)).noneMatch(subject -> subject.contains("box on"));
        assertThat(plan.creativeDirection().continuity()).isEmpty();
        assertThat(plan.creativeDirection().concept()).doesNotContain("for the ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tutorial: set up your Zorblax 9",
                "how to clean out your gutters",
                "Tutorial: put up the new shelf"
            })
    void aVerbKeepsItsParticle(String brief) {
        assertThat(subjects(SHOTLIST.plan(brief)))
                .noneMatch(subject -> subject.contains("the up "))
                .noneMatch(subject -> subject.contains("the out "))
                .noneMatch(subject -> subject.contains("zorblax"));
    }

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream()
                .map(scene -> scene.visual().subject().toLowerCase(Locale.ROOT))
                .toList();
    }
}
