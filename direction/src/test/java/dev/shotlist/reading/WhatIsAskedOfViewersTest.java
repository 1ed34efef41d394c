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

    @Test
    void theOfferThatABriefEndsOnIsNoPicture() {
        Reading reading =
                READER.read("Testimonial 30 s for the app Pennyfold. End on free 30 day trial.");
        assertThat(reading.offer()).extracting(Fact::value).isEqualTo("free 30 day trial");
        assertThat(reading.shots()).isEmpty();
    }
}
