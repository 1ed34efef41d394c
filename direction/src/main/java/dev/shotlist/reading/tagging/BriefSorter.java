package dev.shotlist.reading.tagging;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what trade a brief is of and what sort of piece it asks for: multinomial logistic
 * regression on its words, on what it names, and on what the rules make of it.
 */
public final class BriefSorter {
    /**
     * What is likeliest.
     *
     * @param value null where the brief says none
     * @param probability 0 to 1, that this is right
     */
    public record Sorted<T>(@Nullable T value, double probability) {}

    /** In the order of the model's columns. */
    private static final List<Category> TRADES = List.of(Category.values());

    private static final List<Format> PIECES = List.of(Format.values());

    static final int CATEGORIES = TRADES.size();

    /** Column of briefs that say no format, behind those of the formats. */
    static final int NO_FORMAT = PIECES.size();

    static final int FORMATS = NO_FORMAT + 1;

    static int column(Category category) {
        return TRADES.indexOf(category);
    }

    static int column(@Nullable Format format) {
        return format == null ? NO_FORMAT : PIECES.indexOf(format);
    }

    private final SortingTables tables;
    private final BriefText brief;
    private final int[] clues;

    /**
     * @param category what the rules hold it for
     */
    public BriefSorter(
            BriefText brief, @Nullable Fact<Category> category, @Nullable Fact<Format> format) {
        this(SortingTables.shipped(), brief, category, format);
    }

    BriefSorter(
            SortingTables tables,
            BriefText brief,
            @Nullable Fact<Category> category,
            @Nullable Fact<Format> format) {
        this.tables = tables;
        this.brief = brief;
        clues = ofText(brief, category, format);
    }

    static int[] ofText(
            BriefText brief, @Nullable Fact<Category> category, @Nullable Fact<Format> format) {
        return Clues.joined(
                TextClues.words(brief),
                Clues.joined(
                        TextClues.ofRule(category, "category"),
                        TextClues.ofRule(format, "format")));
    }

    /** What is named tells more of a trade than any other word, so that it weighs double. */
    static int[] withNames(int[] text, int[] names) {
        return Clues.joined(text, Clues.joined(names, names));
    }

    /**
     * The trade.
     *
     * @param product the stretch that names what is sold; null where none does
     */
    public Sorted<Category> category(@Nullable Stretch product, @Nullable Stretch brand) {
        int[] all = withNames(clues, TextClues.names(brief, product, brand));
        double[] chances = chances(tables.categories(), tables.categories().rows(all));
        int best = best(chances);
        return new Sorted<>(TRADES.get(best), chances[best]);
    }

    public Sorted<Format> format() {
        double[] chances = chances(tables.formats(), tables.formats().rows(clues));
        int best = best(chances);
        return new Sorted<>(best == NO_FORMAT ? null : PIECES.get(best), chances[best]);
    }

    static int best(double[] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return best;
    }

    static double[] chances(Table table, int[] rows) {
        return Chances.of(table.sums(rows, table.width()));
    }
}
