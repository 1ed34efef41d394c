package dev.shotlist.reading.builtin;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.tagging.BriefSorter;
import dev.shotlist.reading.tagging.BriefSorter.Sorted;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import org.jspecify.annotations.Nullable;

/**
 * The trade and the sort of piece as the learned tables see them, with what the rules hold a brief
 * for as evidence. Where the tables are not sure the rules' answer holds.
 */
final class Sorting {
    /**
     * Below these the rules' answer holds. On briefs that nobody made rules with, less would do; on
     * those that the rules know, they are right more often up to here.
     */
    private static final double SURE_OF_CATEGORY = 0.6;

    private static final double SURE_OF_FORMAT = 0.65;

    /** Of a brief that says next to nothing no trade is likely: "ad for Zorblax 9" comes to .13. */
    private static final double LIKELY = 0.4;

    /** What the rules are this sure of was said. */
    private static final double SAID = 0.7;

    private final BriefText brief;
    private final @Nullable Fact<?> product;
    private final @Nullable Fact<?> brand;
    private final @Nullable Fact<Format> format;
    private final @Nullable BriefSorter sorter;

    /**
     * @param category what the rules find, as is {@code format}
     * @param rules true to ask the rules alone
     */
    Sorting(
            BriefText brief,
            @Nullable Fact<?> product,
            @Nullable Fact<?> brand,
            @Nullable Fact<Category> category,
            @Nullable Fact<Format> format,
            boolean rules) {
        this.brief = brief;
        this.product = product;
        this.brand = brand;
        this.format = format;
        sorter = rules || brief.size() == 0 ? null : new BriefSorter(brief, category, format);
    }

    @Nullable Fact<Format> format() {
        return sorter == null ? format : settled(format, sorter.format(), SURE_OF_FORMAT);
    }

    /**
     * The trade.
     *
     * @param rule what holds where the tables are not sure
     */
    @Nullable Fact<Category> category(@Nullable Fact<Category> rule) {
        return sorter == null
                ? rule
                : settled(
                        rule, sorter.category(stretch(product), stretch(brand)), SURE_OF_CATEGORY);
    }

    private <T> @Nullable Fact<T> settled(@Nullable Fact<T> rule, Sorted<T> found, double sure) {
        T value = found.value();
        double chance = Math.clamp(found.probability(), 0, 1);
        if (rule == null) {
            return value == null || chance < LIKELY ? null : new Fact<>(value, elsewhere(), chance);
        }
        if (value != null && rule.value().equals(value)) {
            return new Fact<>(value, rule.span(), Math.max(rule.confidence(), chance));
        }
        boolean said = value == null && rule.confidence() >= SAID;
        if (said || chance < sure) {
            return rule;
        }
        return value == null ? null : new Fact<>(value, elsewhere(), chance);
    }

    /** What no word says alone is said where the thing is named. */
    private Span elsewhere() {
        return product != null ? product.span() : brand != null ? brand.span() : new Span(0, 0);
    }

    private @Nullable Stretch stretch(@Nullable Fact<?> fact) {
        return fact == null ? null : Stretch.of(brief, fact.span());
    }
}
