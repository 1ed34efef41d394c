package dev.shotlist.director.tale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trailer of a work that is about something shows that, and no story made up. */
class SubjectTrailerTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I need a trailer for my podcast about lighthouses.|a lighthouse",
                "Trailer per il mio podcast sui treni notturni, 30 secondi|a nocturnal train",
                "40 sec trailer for a documentary about the last typewriter repairman in Cork"
                        + "|the last typewriter repairman",
                "Teaser de 30 secondes pour notre documentaire sur les derniers bergers du Vercors"
                        + "|the last shepherds",
                "Trailer für unser Computerspiel über Bienen, soll lustig sein|the bees",
                "Trailer für unsere Ausstellung über Knöpfe, ab 3. Mai, 30 Sekunden|the buttons",
            })
    void showsWhatTheWorkIsAbout(String brief, String subject) {
        List<String> subjects =
                SHOTLIST.plan(brief).scenes().stream()
                        .map(scene -> scene.visual().subject())
                        .toList();
        assertThat(subjects.stream().filter(one -> one.contains(subject)).count())
                .as(subjects.toString())
                .isGreaterThanOrEqualTo(3);
    }
}
