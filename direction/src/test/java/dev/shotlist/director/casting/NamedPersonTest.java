package dev.shotlist.director.casting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** As whom a brief speaks of those it introduces. */
class NamedPersonTest {
    @Test
    void whatTheBriefCallsThemGoesBeforeTheirName() {
        assertThat(new NamedPerson("Luca", "bakes bread", "he").isLikelyShe()).isFalse();
        assertThat(new NamedPerson("Robin", "runs a shop", "she").isLikelyShe()).isTrue();
        assertThat(new NamedPerson("Marta", "runs a shop", null).isLikelyShe()).isTrue();
        assertThat(new NamedPerson("Dele", "owns a small café", null).isLikelyShe()).isFalse();
    }
}
