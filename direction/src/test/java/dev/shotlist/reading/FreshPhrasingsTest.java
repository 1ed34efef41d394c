package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of saying that strangers' briefs showed, each in other words than theirs. */
class FreshPhrasingsTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

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
                    42 | Länge: Vertrieb will 90 s, Technik 20 s. Kompromiss 42 s. Instagram, Seilerei Tau.
                    24 | Durée : 40 s selon la régie, 12 s selon l'apprenti. Au final 24 s. YouTube.
                    20 | 5 escenas de 4 segundos cada una. Instagram, zapatería Suela.
                    17 | Can you do it in 12 seconds? Seventeen tops. Insta, Gable roofing.
                    16 | YouTube, Gable roofing: the 2018 film was 80 seconds. Ours, 16 seconds.
                    25 | X, 25 seconds (we said 40, scrap that). Gable roofing.
                    25 | Spot di 25 secondi per Facebook, ferramenta. Facciamo le chiavi in tre minuti.
                    20 | Spot di 30 secondi, ferramenta, anzi facciamo 20 secondi.
                    45 | Music video, first 45 secs of my song Last Bus Home. YouTube.
                    75 | Duração: 1 minuto e 15 segundos. O convite previa 4 minutos. Tutorial da oficina Biela.
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
                    kids | 20s ad for Lumo, a night light for kids that fades out by itself after 30 minutes
                    parents that work nights | 20s ad for Lumo, a night light for parents that work nights
                    """)
    void whatTheThingDoesIsNoAudience(String audience, String brief) {
        assertThat(read(brief).audience()).extracting(fact -> fact.value()).isEqualTo(audience);
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
                    Glacier, 20 s. Les prix, on ne les voit pas. | prices
                    Taller Biela, 15 s. Globos: no. Palomas: tampoco. Gatos: sí. | balloons,pigeons
                    Gelateria, 20 s. Tutto è permesso, tranne i palloncini. | balloons
                    Eisdiele, 20 s. Die Versicherung erlaubt nicht, Messer zu zeigen. | knives
                    Pizzaria, 15 s. Fujam dos clichês: gôndolas, bandolins. | gondolas,mandolins
                    Gable roofing, 15s. Lose the subtitles. Ladders must never be shown. | subtitles,ladders
                    """)
    void whatIsForbidden(String brief, String things) {
        assertThat(read(brief).avoid())
                .extracting(fact -> fact.value().english())
                .containsAll(List.of(things.split(",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No one does slates like we do. 15s TikTok for Gable roofing.",
                "Ein Shampoo ohne Plastik für Leute, die keine Zeit haben. 15 s, TikTok.",
                "Taller Biela, 20 s. No tardamos en reparar y no hay dos motos iguales.",
                "Une crème sans parfum pour ceux qui n'ont pas le temps. 15 s TikTok.",
                "Nessuno fa il pane come la zia. 15 s Instagram.",
                "Tisana Brisa, chá sem açúcar. 15 s TikTok. O filme não acaba mal.",
                "Tilbury, parapluies pour gens sans voiture. Ne vous en faites pas. 15 s.",
                "Treno, 15 s. Non abbiate fretta. Il pubblico non vuole saperlo.",
                "Lúa, tiendas de campaña, 15 s Instagram. No tengáis miedo al silencio.",
                "Holm, Regenschirme, 15 s TikTok. Wir sind keine Bank. Keine Angst vor Stille."
            })
    void whatIsPraisedOrToldIsNotForbidden(String brief) {
        assertThat(read(brief).avoid()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4 | Forge hot. Hammer on the anvil. Sparks in the dark. Blade in water. 20s YouTube.
                    3 | Taller Biela, 20 s. Rueda (4 s), grasa en las manos (8 s), moto en la curva (8 s).
                    3 | Glacier, 20 s. La première image est un cornet, la deuxième une plage, la dernière une flaque.
                    3 | Gelateria, 20 s. Finisce su un cono vuoto. Si apre su una mano. In mezzo un cane lecca.
                    4 | Eisdiele, 20 s. In dieser Reihenfolge: Waffel, Kugel, Zunge und Lachen.
                    3 | Pizzaria, 20 s. Forno aceso. Corte. Uma mão na massa. Corte. A fatia no prato.
                    3 | Gable roofing ⏎ 00:00 slate in rain ⏎ 00:06 hand on a ladder ⏎ 00:12 dry attic
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
