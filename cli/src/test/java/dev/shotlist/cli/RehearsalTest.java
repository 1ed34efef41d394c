package dev.shotlist.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rehearsal that breaks off makes starts slower, and nobody would notice. */
class RehearsalTest {
    @ParameterizedTest
    @ValueSource(strings = {"cli", "server"})
    void isPlayedToItsEnd(String name) {
        assertThatCode(() -> Rehearsal.main(new String[] {name})).doesNotThrowAnyException();
    }

    @Test
    void knowsNoOther() {
        assertThatThrownBy(() -> Rehearsal.main(new String[] {"opera"}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
