package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does not do is no call to action; what stands behind it may be one. */
class WhatIsAskedOfViewersTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 second reel for Maud & Bell, a wedding photo studio. We can't both be there.",
                "15s ad for Tarn, a sleeper train. My mother couldn't be there on the day.",
                "Spot de 20 segundos para Tarn, un tren nocturno. No podemos reservar ahora.",
                "20s ad for Humm oat milk. Make it feel honest. End on the logo."
            })
    void whatIsDeniedIsNoCall(String brief) {
        assertThat(READER.read(brief).cta()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 second reel for Maud & Bell, a wedding photo studio. Be there.|VISIT",
                "30 second reel for Maud & Bell, a photo studio. If you can't decide, book"
                        + " now.|BOOK_NOW",
                "15s ad for Tarn, a sleeper train. We won't say it twice. Book now.|BOOK_NOW"
            })
    void theCallBehindADenialIsOne(String brief, CtaAction action) {
        assertThat(READER.read(brief).cta())
                .extracting(fact -> fact.value().action())
                .isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trae a tu gente. | 20 s para Instagram, bar La Sal en Cádiz. Tono alegre. El cierre: Trae a tu gente.
                    Apúntate hoy. | 20 s TikTok, academia Do Re. Que termine diciendo: Apúntate hoy. Nada de niños.
                    Traga a sua turma | 15 s Instagram, boteco do Zé. Samba. No fim: Traga a sua turma
                    Trau di, ruaf o | 20 s Instagram, Fahrschule Moser. Am Ende steht: Trau di, ruaf o
                    Amenez votre épave | 20 s Facebook, garage Piston. On termine sur « Amenez votre épave »
                    Passa in serra | 20 s Facebook, vivaio Radice. Invito all'azione: Passa in serra
                    Ring Kev | 20s Facebook, tyre shop. Close on "Ring Kev"
                    Wash that dog | 15s, dog groomer Suds. Last line on screen: Wash that dog
                    """)
    void aLineThatBidsAndClosesThePieceIsTheCall(String words, String brief) {
        Reading reading = READER.read(brief);
        assertThat(reading.cta()).extracting(fact -> fact.value().text()).isEqualTo(words);
        assertThat(reading.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ring Kev | 20s Facebook, tyre shop. Button: Book a slot. Close on "Ring Kev"
                    Made by hand | 15s, pottery Mudlark. Last line on screen: Made by hand
                    """)
    void nothingElseMayBeTheCall(String line, String brief) {
        assertThat(READER.read(brief).lines())
                .extracting(fact -> fact.value().text())
                .containsExactly(line);
    }

    @Test
    void theOfferThatABriefEndsOnIsNoPicture() {
        Reading reading =
                READER.read("Testimonial 30 s for the app Pennyfold. End on free 30 day trial.");
        assertThat(reading.offer()).extracting(Fact::value).isEqualTo("free 30 day trial");
        assertThat(reading.shots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swim school Delfin, 30 s, warm. CTA: It's not too late. | It's not too late",
                "Ad for shoes. CTA: Shop now, no pressure | Shop now",
                "Spot 20 s per agriturismo. Prenota a settembre -20% | Prenota a settembre -20%",
            })
    void aCallIsWhole(String brief, String words) {
        assertThat(READER.read(brief).cta())
                .extracting(fact -> fact.value().text())
                .isEqualTo(words);
    }
}
