package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What trade a brief is of, whatever its screens, rooms and wishes are called. */
class WhatTradeItIsTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    /** The cinema that shows it, and the workshop that people work in, teach nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ACCESSORIES_JEWELRY | Un spot pour le cinéma, 30 secondes, opticien Maubert à Dijon.
                    HEALTH_WELLNESS | Spot fürs Kino, 30 Sekunden: Zahnarztpraxis Dr. Kern in Ulm. warm
                    ACCESSORIES_JEWELRY | we are a leather workshop in Fes, bags and belts. 20 seconds
                    APPAREL_FOOTWEAR | we're a small shoe workshop in York, mostly heels and soles. 20 sec for instagram
                    HOME_LIVING | We're a joinery workshop, doors and sash windows, 30s web
                    AUTOMOTIVE | Anuncio de 20 segundos, taller Molina, coches.
                    EDUCATION | weekend pottery workshop for couples in Stoke, 20 sec
                    EDUCATION | I teach a weekend woodworking workshop, beginners. 20s reel
                    """)
    void byWhatIsMadeAndNotWhere(Category category, String brief) {
        assertThat(reader.read(brief).category()).extracting(Fact::value).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I repair pianos. Been doing it 31 years, workshop in Ludlow. 40 seconds",
                "Klavierbauer in Dresden, wir reparieren alte Klaviere. 40 Sek für die Webseite",
                "on répare des accordéons à Tulle, atelier Gabier. une vidéo de 30s",
            })
    void whoMendsInstrumentsHasNoSong(String brief) {
        assertThat(reader.read(brief).format())
                .extracting(Fact::value)
                .isEqualTo(Format.AD_CREATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indie band Moth, new single, 60s video in a forest",
                "60 seconds for my song about rain, folk, guitar only",
            })
    void whoPlaysThemHasOne(String brief) {
        Fact<Format> format = reader.read(brief).format();
        assertThat(format == null ? Format.MUSIC_VIDEO : format.value())
                .isEqualTo(Format.MUSIC_VIDEO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20s ad for our locksmith Latchkey. show how we open a jammed door without drilling",
                "20s ad for our gym Oaken Hall. Show that you can come in after work.",
            })
    void whatIsToBeShownIsNeitherSoldNorAskedFor(String brief) {
        Reading reading = reader.read(brief);
        assertThat(reading.cta()).isNull();
        assertThat(reading.product())
                .isNotNull()
                .extracting(fact -> fact.value().name())
                .isNotEqualTo("jammed door");
    }
}
