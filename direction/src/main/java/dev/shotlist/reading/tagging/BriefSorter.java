package dev.shotlist.reading.tagging;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import java.util.Arrays;
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

    static final int CATEGORIES = Category.values().length;

    /** In the order of the model's columns. */
    private static final List<Category> TRADES = List.of(Category.values());

    private static final List<Format> PIECES = List.of(Format.values());

    /** Column of briefs that say no format, behind those of the formats. */
    static final int NO_FORMAT = Format.values().length;

    static final int FORMATS = NO_FORMAT + 1;

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
        return joined(
                TextClues.words(brief),
                joined(TextClues.ofRule(category, "category"), TextClues.ofRule(format, "format")));
    }

    /** What is named tells more of a trade than any other word, so that it weighs double. */
    static int[] withNames(int[] text, int[] names) {
        return joined(text, joined(names, names));
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

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    static int best(double[] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return best;
    }

    static double[] chances(Table table, int[] rows) {
        float[] sums = table.sums(rows, table.width());
        double most = Double.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        double[] chances = new double[sums.length];
        double all = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(sums[i] - most);
            all += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= all;
        }
        return chances;
    }
}
