package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules hold for banned and is not, and what they pass over and is. */
class LearnedBansTest {
    private final BriefReader reader = SharedReader.BUILT_IN;
    private final Reader rules = BriefReader.byRules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    How to glue a chair: (1) sand the leg, (2) glue it, (3) press, don't move it, (4) sit. | move
                    Primero un perro sin dueño. Segundo: la abuela lo ve. Escuela canina Lobo, 20 s. | the owner
                    Wanted: one bank ad that isn't a bank ad. Pellow Credit, 20 s. | banks
                    dann ein hut ohne besitzer. dann wind. 15 s, podcast | the owner
                    """)
    void whatATaleOrAStepDeniesIsNotBanned(String brief, String thing) {
        assertThat(things(rules, brief)).contains(thing);
        assertThat(things(reader, brief)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Yoga, 20 s. Not too spiritual please. | spiritual
                    Weinladen, 15 s. Nicht schulmeisterlich bitte. | schulmeisterlich
                    """)
    void whatTheRulesPassOverIsBanned(String brief, String thing) {
        assertThat(things(rules, brief)).isEmpty();
        assertThat(reader.read(brief).avoid())
                .extracting(fact -> fact.value().words())
                .anyMatch(words -> words.contains(thing));
    }

    @Test
    void whatIsDeniedLaterReachesNotBack() {
        String brief =
                "50 second explainer for Coldwatch, a sensor for pharmacy fridges. Staff still write"
                        + " the temperature on a clipboard. The sensor sits on the shelf of a"
                        + " fridge and needs no router.";
        assertThat(things(reader, brief)).noneMatch(thing -> thing.contains("shelf"));
    }

    /** A word that nobody is to say is no line to say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Inn at Dorly, 20 s. The lift isn't shown; nobody says "cosy corner". | cosy corner
                    Hotel Ahorn, 20 s. Ruhig. Niemand sagt „Wohlfühloase pur“. | Wohlfühloase pur
                    Hôtel Ormeau, 20 s. Personne ne dit « havre de paix ». | havre de paix
                    Hostal Ribera, 20 s. Nadie dice «escapada perfecta». | escapada perfecta
                    """)
    void whatNobodySaysIsBanned(String brief, String words) {
        Reading reading = reader.read(brief);
        assertThat(reading.lines()).isEmpty();
        assertThat(reading.avoid()).extracting(fact -> fact.value().words()).contains(words);
    }

    private static List<String> things(Reader reader, String brief) {
        return reader.read(brief).avoid().stream().map(fact -> fact.value().english()).toList();
    }
}
