package dev.shotlist.sight;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that were listed for other ends, each with the sort of thing that it names: what orders are
 * translated with, and the goods that briefs sell.
 */
final class WideNouns {
    /** What the goods of a trade are to a camera; a trade with all sorts of goods is not listed. */
    private static final Map<Category, Sort> SORTS =
            new EnumMap<>(
                    Map.of(
                            Category.FOOD_RESTAURANT, Sort.FOOD,
                            Category.BEVERAGE, Sort.DRINK,
                            Category.APPAREL_FOOTWEAR, Sort.WEAR,
                            Category.ACCESSORIES_JEWELRY, Sort.HELD,
                            Category.CONSUMER_ELECTRONICS, Sort.DEVICE,
                            Category.AUTOMOTIVE, Sort.VEHICLE,
                            Category.KIDS_TOYS, Sort.HELD));

    /** A short English word of the goods mostly means something else: "dip", "date". */
    private static final int SHORTEST = 5;

    /** Of these sorts the words of orders are more than things: "answer", "midnight". */
    private static final Set<Sort> LOOSE = EnumSet.of(Sort.EVENT, Sort.WEATHER, Sort.BODY);

    private record Seen(
            String asOf,
            String source,
            String languages,
            List<Section> nouns,
            List<Object> verbs,
            Map<String, String> adjectives,
            Set<String> mass) {}

    private record Section(
            @com.fasterxml.jackson.annotation.JsonProperty(required = false) @Nullable Sort sort,
            Map<String, String> words) {}

    private record Things(
            String asOf,
            String source,
            String languages,
            Map<String, Map<String, String>> things) {}

    private record Goods(
            String asOf,
            String source,
            String language,
            Map<String, Map<Category, String>> words) {}

    /**
     * @param english by sort, words that no translation is needed for, with commas between them
     */
    private record Named(
            String asOf,
            String source,
            String languages,
            List<Section> nouns,
            Map<Sort, String> english) {}

    private final Named named;
    private final Seen seen;
    private final Things things;
    private final Goods goods;

    /**
     * Ours are read once for each language that is asked for, and not kept: they take megabytes. A
     * user's are read at once, so that one that is wrong stops the start.
     */
    static Supplier<WideNouns> of(FactFiles files) {
        if (files.areOurs()) {
            return () -> new WideNouns(files);
        }
        WideNouns theirs = new WideNouns(files);
        return () -> theirs;
    }

    private WideNouns(FactFiles files) {
        named = files.read("sight/wide.json", Named.class);
        seen = files.read("translation/words.json", Seen.class);
        things = files.read("reading/things.json", Things.class);
        goods = files.read("reading/goods-en.json", Goods.class);
    }

    /** Adds what briefs name; it goes before all other senses: "plane" is no tool. */
    void first(LanguageTable table, Lexicon lexicon) {
        sections(named.nouns(), table, lexicon);
        if (table.language() == Language.EN) {
            named.english().forEach((sort, words) -> english(words, sort, 0, table, lexicon));
        }
    }

    /** Adds what stands in the table under no other sense yet. */
    void rest(LanguageTable table, Lexicon lexicon) {
        Language language = table.language();
        sections(
                seen.nouns().stream()
                        .filter(one -> one.sort() != null && !LOOSE.contains(one.sort()))
                        .toList(),
                table,
                lexicon);
        things.things()
                .forEach((trade, words) -> {
                    Sort of = SORTS.get(category(trade));
                    words.forEach((english, columns) -> {
                        Sort sort = of == null ? known(english, lexicon, language) : of;
                        if (sort != null) {
                            add(table, lexicon, english, columns, sort);
                        }
                    });
                });
        if (language == Language.EN) {
            goods.words()
                    .values()
                    .forEach(trades ->
                            trades.forEach((trade, words) -> {
                                Sort sort = SORTS.get(trade);
                                if (sort != null) {
                                    english(words, sort, SHORTEST, table, lexicon);
                                }
                            }));
        }
    }

    private static void sections(List<Section> all, LanguageTable table, Lexicon lexicon) {
        for (Section section : all) {
            Sort sort = section.sort();
            if (sort != null) {
                section.words()
                        .forEach((english, columns) -> add(table, lexicon, english, columns, sort));
            }
        }
    }

    private static void english(
            String words, Sort sort, int shortest, LanguageTable table, Lexicon lexicon) {
        for (String word : words.split(", ", -1)) {
            if (word.length() >= shortest) {
                add(table, lexicon, word, "", sort);
            }
        }
    }

    private static @Nullable Category category(String trade) {
        for (Category one : Category.values()) {
            if (one.name().equals(trade.toUpperCase(Locale.ROOT))) {
                return one;
            }
        }
        return null;
    }

    /** The sort of the English word where the lists have it; asked of the English table once. */
    private static @Nullable Sort known(String english, Lexicon lexicon, Language language) {
        Thing thing = language == Language.EN ? null : lexicon.head(english);
        return thing == null ? null : thing.sort();
    }

    private static void add(
            LanguageTable table, Lexicon lexicon, String english, String columns, Sort sort) {
        Thing thing = new Thing(english, sort, lexicon.isMass(english, sort), "");
        for (String word : Lexicon.said(english, columns, table.language())) {
            if (!word.isEmpty()) {
                table.noun(word, thing, false);
                table.noun(word, thing, true);
            }
        }
    }
}
