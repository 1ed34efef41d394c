package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a shot comes behind something else that was told, in whichever language. */
class WhatComesThenTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Film for a bakery. Open on the oven, then close on the crust.|false,true",
                "Film für eine Bäckerei. Zuerst der Ofen, dann Nahaufnahme der Kruste."
                        + "|false,true",
                "Film pour une boulangerie. D'abord le four, puis gros plan sur la croûte."
                        + "|false,true",
                "Film for a bakery. Shot 1: the oven. Shot 2: the crust.|false,false"
            })
    void saysWhatComesBehindSomethingElse(String brief, String then) {
        assertThat(READER.read(brief).shots())
                .extracting(shot -> String.valueOf(shot.value().then()))
                .containsExactly(then.split(","));
    }
}
