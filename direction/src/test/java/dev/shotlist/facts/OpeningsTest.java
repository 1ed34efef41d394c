package dev.shotlist.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningsTest {
    /** May take too many for an opening, never too few. */
    @Test
    void noOpeningIsMissed() {
        Openings openings = new Openings();
        openings.add("watch");
        openings.add("\u00e9picerie");
        openings.add("x".repeat(90));
        assertThat(openings.may('w', 5)).isTrue();
        assertThat(openings.may('\u00e9', 8)).isTrue();
        assertThat(openings.may('x', 90)).isTrue();
    }

    @Test
    void mostWordsAreToldByLetterAndLength() {
        Openings openings = new Openings();
        openings.add("watch");
        assertThat(openings.may('w', 4)).isFalse();
        assertThat(openings.may('c', 5)).isFalse();
    }
}
