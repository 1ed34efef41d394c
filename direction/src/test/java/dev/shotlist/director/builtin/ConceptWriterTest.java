package dev.shotlist.director.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A concept says what is there and leaves out what is not. */
class ConceptWriterTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static String concept(String brief) {
        String concept = SHOTLIST.plan(brief).creativeDirection().concept();
        assertThat(concept).isNotNull();
        return String.valueOf(concept);
    }

    @Test
    void itStartsFromWhatTheBriefSaysOfItsViewers() {
        String concept =
                concept(
                        "45s explainer, voice-over, for Borrowbox, the tool library in Stirling. It's"
                                + " for people in flats who need a drill for ten minutes a year.");
        assertThat(concept).contains("\u201cYou need a drill for ten minutes a year.\u201d");
    }

    @Test
    void itSaysWhatIsMadeForWhatAndForWhom() {
        String explainer =
                concept("calm 50s explainer for Stallo, our booking software for market traders");
        assertThat(explainer)
                .contains(
                        "A calm 50-second explainer for Stallo (booking software for market traders)")
                .doesNotContain("First frame", "It opens on this", "for the Stallo");
        assertThat(concept("need an ad for our city tour, 10 sec, Pinterest"))
                .contains("A 10-second ad for the city tour.");
    }

    @Test
    void whomABriefInAnotherLanguageNamesIsNamedInEnglish() {
        assertThat(
                        concept(
                                "20 s Instagram, Lastenrad Kalle. Zielgruppe: Menschen, die kein"
                                        + " Auto wollen."))
                .contains("made for people who don't want a car.");
        assertThat(concept("20 s Instagram, Kalle. Zielgruppe: Schnurpselinge."))
                .doesNotContain("Schnurpselinge");
    }

    @Test
    void itEndsOnTheBriefsLastWords() {
        String concept = concept("30s ad for a dog salon. Last line: \"Clean dog. Calm dog.\"");
        assertThat(concept).contains("\u201cClean dog. Calm dog.\u201d");
    }

    @Test
    void peopleItIsAboutAreNotItsViewers() {
        assertThat(concept("Trailer, 40s, a podcast about people who work at night on a ferry."))
                .doesNotContain("\u201cYou work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zorblax 9",
                "5s ad for soap",
                "One continuous shot, 20 seconds, for a harbour hotel",
                "Film de marque, 60 secondes, pour un atelier de clavecins",
                "Music video, 90 seconds, a country song about a long drive home",
            })
    void noSlotAndNoPictureStandsTwice(String brief) {
        String concept = concept(brief);
        assertThat(concept).doesNotContain("{", "}", "has the need", "could do with", "null", "  ");
        assertThat(concept.split("(?<=[.]) ", -1)).doesNotHaveDuplicates();
    }
}
