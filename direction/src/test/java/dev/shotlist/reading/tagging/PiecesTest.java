package dev.shotlist.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Lexicons;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final Lexicons LEXICONS = SharedReader.LEXICONS;

    private static List<String> pieces(String text) {
        BriefText brief = new BriefText(text, LEXICONS);
        return Pieces.of(brief, List.of()).stream()
                .map(one -> brief.slice(one.start(), one.end()))
                .toList();
    }

    @Test
    void marksLinesAndWordsThatGoOnPartPieces() {
        assertThat(pieces("A door opens, a dog\nlooks up → then snow and silence"))
                .containsExactly("A door opens", "a dog", "looks up", "then snow", "and silence");
    }

    @Test
    void whatHoldsAWordTogetherPartsNothing() {
        assertThat(pieces("a half-open door at 7.30, Keith's boots"))
                .containsExactly("a half-open door at 7.30", "Keith's boots");
    }

    @Test
    void marksAloneAreNoPiece() {
        assertThat(pieces("... ; — !")).isEmpty();
    }

    @Test
    void shotsOfTheRulesPartPiecesAtTheirEdges() {
        BriefText brief = new BriefText("we want to see a hand on wool", LEXICONS);
        assertThat(Pieces.of(brief, List.of(new Stretch(4, 6))))
                .containsExactly(new Stretch(0, 4), new Stretch(4, 6), new Stretch(6, 8));
    }

    @Test
    void shotsComeBackFromTheLabelsOfTheirPieces() {
        BriefText brief = new BriefText("Rain, a car stops, lights off. Ends on a hat.", LEXICONS);
        List<Stretch> pieces = Pieces.of(brief, List.of());
        List<Stretch> shots =
                List.of(
                        new Stretch(pieces.get(0).start(), pieces.get(0).end()),
                        new Stretch(pieces.get(1).start(), pieces.get(2).end()));
        assertThat(ChainLabels.shots(pieces, ChainLabels.of(pieces, shots))).isEqualTo(shots);
    }
}
