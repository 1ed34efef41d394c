package dev.shotlist.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefSorterTest {
    private static final Lexicons LEXICONS = SharedReader.LEXICONS;

    /** No rule is asked; the product stands from one token to before another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    20s for our dog grooming van, anxious spaniels welcome | 3 | 6 | PETS
                    Vidéo pour notre boulangerie et ses gâteaux maison | 3 | 4 | FOOD_RESTAURANT
                    Wir sind ein Verein und suchen Spenden für die Tafel | 6 | 7 | NONPROFIT_CAUSE
                    Curso de piano para adultos que nunca leram partitura | 0 | 3 | EDUCATION
                    """)
    void tellsTheTrade(String text, int start, int end, Category category) {
        BriefText brief = new BriefText(text, LEXICONS);
        Stretch product = new Stretch(start, end);

        assertThat(new BriefSorter(brief, null, null).category(product, null).value())
                .isEqualTo(category);
    }

    @Test
    void tellsTheSortOfPiece() {
        BriefText brief =
                new BriefText(
                        "Tutorial: how to bleed a radiator, step by step, 60 seconds", LEXICONS);

        assertThat(new BriefSorter(brief, null, null).format().value()).isEqualTo(Format.TUTORIAL);
    }

    @Test
    void tellsNoSortOfPieceWhereNoneIsSaid() {
        BriefText brief = new BriefText("15 seconds for our oak benches, quiet", LEXICONS);

        assertThat(new BriefSorter(brief, null, null).format().value()).isNull();
    }

    @Test
    void isNotSureOfNothing() {
        BriefText brief = new BriefText("", LEXICONS);

        assertThat(new BriefSorter(brief, null, null).category(null, null).probability())
                .isLessThan(0.5);
    }
}
