package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came out of another language word by word is filmed only where it is English. */
class WholeClausesTest {
    private final WholeClauses clauses = new WholeClauses(FactFiles.ours());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two hands click in under and wrap new",
                "a nameplate, on the names are",
                "compote right loudly are",
                "the in one piece game board",
                "three of a race",
                "impossibly steep to take off",
                "the dawn leads to",
                "pieces of in oak",
            })
    void aSaladIsNone(String english) {
        assertThat(clauses.isWhole(english)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a girl turns it over with the foot",
                "two hands pull the bread out of the oven",
                "the seat cover that is taken off",
                "a cat comes out from under the table",
                "two hands switch the device on",
                "the girl does not want to leave, clinging to the gate",
            })
    void aClauseIsOne(String english) {
        assertThat(clauses.isWhole(english)).isTrue();
    }
}
