package dev.shotlist.sight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clauses of a brief are pictures in their own words. */
class DeedsTest {
    private static final Lexicon LEXICON =
            new Lexicon(FactFiles.ours()).with(WideNouns.of(FactFiles.ours()));

    private static @Nullable String deed(String clause, boolean shown) {
        Called said = new Called(Set.of("trailer"), Set.of("haulmate"), shown);
        return new Deeds(LEXICON, said).of(List.of(clause.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "and then you can just sit in the chair|the {person} sits in the chair",
                "they carry the boxes up the stairs|people carry the boxes up the stairs",
                "it folds flat against the wall|the {product} folds flat against the wall",
                "we open our door because of rain|the {person} opens the door",
                "you push it over the bridge|the {person} pushes the {product} over the bridge",
            })
    void whatIsDoneStaysInItsOwnWords(String clause, String picture) {
        assertThat(deed(clause, true)).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you",
                "the chair stands in the room",
                "you believe in the chair",
                "you sit in the quorxel chair",
                "you can sit",
            })
    void whatIsNotKnownToBeSeenIsNone(String clause) {
        assertThat(deed(clause, true)).isNull();
    }

    @Test
    void nothingIsDoneWithAProductThatNoCameraSees() {
        assertThat(deed("it folds flat against the wall", false)).isNull();
        assertThat(deed("you push it over the bridge", false)).isNull();
        assertThat(deed("you sit in the chair", false)).isEqualTo("the {person} sits in the chair");
    }
}
