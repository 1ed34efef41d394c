package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of saying that strangers' briefs showed, each in other words than theirs. */
class FreshPhrasingsTest {
    private final BriefReader reader = new BriefReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    24 | Lo spot invece dura 24 secondi, il percorso 18 mesi. Instagram, caseificio.
                    12 | [10:02] Ugo: reel, 20? ⏎ [10:03] Pia: 12, max ⏎ [10:04] Ugo: pizzeria Volta
                    18 | [10:02] Ugo: 30? ⏎ [10:03] Pia: no 18 ⏎ Instagram, pizzeria Volta
                    20 | Mio marito aveva chiesto 60 secondi, ma ne bastano 20. Facebook, fioraia.
                    20 | El jefe quería 45 segundos, yo digo 20. Instagram, peluquería Rizos.
                    27 | Mein Chef wollte 45 Sekunden. Wir nehmen 27 Sekunden. Gärtnerei Moos, YouTube.
                    95 | 1 Min. 35 Sek. für die Website, Tischlerei Span
                    130 | Tutorial, due minuti e dieci (non tre come l'altra volta). YouTube.
                    14 | 14 secnds tiktok, Gable roofing
                    """)
    void theLengthAmongOtherNumbers(double seconds, String brief) {
        assertThat(read(brief).duration())
                .extracting(fact -> fact.value().value())
                .isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Fahrschule Gasfuß. Claim: Erst schauen, dann schalten. Keine Unfälle. | Erst schauen, dann schalten.
                    Fahrschule Gasfuß. Schlusszeile: Erst schauen, dann schalten | Erst schauen, dann schalten
                    Fahrschule Gasfuß. Und rein muss noch: Schmeckt nach Morgen. | Schmeckt nach Morgen.
                    Autoscuola Frizione. Ultima scritta: Prima, poi seconda | Prima, poi seconda
                    Taller Biela. No puede faltar: Primero frena, luego respira | Primero frena, luego respira
                    """)
    void aLineIsSaidWhole(String brief, String line) {
        assertThat(read(brief).lines()).extracting(fact -> fact.value().text()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Reels da pizzaria, 15 s, sem luta sem sangue | fights,blood
                    Gelateria, 20 s. Alla larga da tramonti e violini. | sunsets,violins
                    Taller Biela, 15 s. Cosas que NO: grasa, calendarios. | grease,calendars
                    Eisdiele, 20 s. Koa Sauce hollandaise und koane Maschinen! | hollandaise sauce,machines
                    Glacier, 20 s. Interdits : clowns, ballons. | clowns,balloons
                    """)
    void whatIsForbidden(String brief, String things) {
        assertThat(read(brief).avoid())
                .extracting(fact -> fact.value().english())
                .containsAll(List.of(things.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4 | I want: empty hall / steam on the windows / one rope moving / the lights going off
                    4 | Reihenfolge: Stab einstecken – Leinen abrollen – Looping – Landung, Kind lacht. 20 Sek.
                    3 | for Reels ⏎ 0-3 stencil peeled off ⏎ 3-6 needle, macro ⏎ 6-10 artist wipes the skin
                    3 | [0-5] alba sul mare [5-10] reti [10-15] mercato. Pescheria Onda, Facebook
                    4 | On marche, il pleut, les gens ouvrent leurs fenêtres, à la fin tout le monde danse.
                    """)
    void picturesInOrder(int count, String brief) {
        assertThat(read(brief).shots()).hasSize(count);
    }

    private Reading read(String brief) {
        return reader.read(brief.replace(" ⏎ ", "\n"));
    }
}
