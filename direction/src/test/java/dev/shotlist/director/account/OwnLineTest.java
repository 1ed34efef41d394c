package dev.shotlist.director.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clauses of a brief stand over a picture as they are. */
class OwnLineTest {
    private static final OwnLine LINES = new OwnLine(Set.of("please", "which"));

    @Test
    void aClauseOfFourWordsStandsWithACapital() {
        assertThat(LINES.of(" lifeguards in the water ")).isEqualTo("Lifeguards in the water");
    }

    @Test
    void wordsPartedByACommaAloneAreWords() {
        assertThat(LINES.of("salt,wind, cold hands")).isEqualTo("Salt,wind, cold hands");
    }

    @Test
    void aLineFillsTwoLinesOfAPhoneAndNoMore() {
        String full = "a boat for the post and one for the school teams";

        assertThat(full).hasSize(48);
        assertThat(LINES.of(full)).isEqualTo("A boat for the post and one for the school teams");
        assertThat(LINES.of(full + "s")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in the water",
                "Please show the lifeguards swimming",
                "the boats, which we love",
            })
    void whatIsShortOrSaidToTheMakersIsNoLine(String clause) {
        assertThat(LINES.of(clause)).isNull();
    }
}
