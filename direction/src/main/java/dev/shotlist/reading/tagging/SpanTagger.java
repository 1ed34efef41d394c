package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.LikelyNames.Pair;
import dev.shotlist.reading.tagging.SpanScorer.Choice;
import dev.shotlist.reading.text.BriefText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a brief that name its brand, product and audience. */
public final class SpanTagger {
    /**
     * What was found for one thing sought.
     *
     * @param stretch null where the brief does not name it
     * @param probability 0 to 1, that this is right
     */
    public record Found(@Nullable Stretch stretch, double probability) {}

    /** The right brand is among so many likely ones in 99 of 100 briefs. */
    private static final int BRANDS = 5;

    /** The right product is among so many in 97 of 100. */
    private static final int PRODUCTS = 9;

    private final BriefText brief;
    private final Tables tables;
    private final int[][] words;

    public SpanTagger(BriefText brief) {
        this(brief, Tables.shipped());
    }

    SpanTagger(BriefText brief, Tables tables) {
        this.brief = brief;
        this.tables = tables;
        words = rows(TokenClues.of(brief));
    }

    /** What names each thing that is sought. */
    public Map<Sought, Found> find(Hints hints) {
        SpanScorer scorer = new SpanScorer(tables.tokens(), tables.spans());
        float[][] sums = scorer.sums(with(hints));
        SpanClues clues = new SpanClues(brief, hints);
        Map<Sought, Found> found = new EnumMap<>(Sought.class);
        Pair names = names(scorer, sums, hints, clues).best(tables.names());
        found.put(Sought.BRAND, names.brand());
        found.put(Sought.PRODUCT, names.product());
        List<Stretch> people = Spans.of(brief, Sought.AUDIENCE);
        Choice choice = scorer.best(Sought.AUDIENCE, sums, people, clues);
        found.put(Sought.AUDIENCE, new Found(choice.stretch(), choice.probability()));
        return found;
    }

    /** The likeliest brands and products. */
    LikelyNames names(Hints hints) {
        SpanScorer scorer = new SpanScorer(tables.tokens(), tables.spans());
        return names(scorer, scorer.sums(with(hints)), hints, new SpanClues(brief, hints));
    }

    private LikelyNames names(SpanScorer scorer, float[][] sums, Hints hints, SpanClues clues) {
        return new LikelyNames(
                brief,
                hints,
                likely(Sought.BRAND, scorer, sums, hints, clues, BRANDS),
                likely(Sought.PRODUCT, scorer, sums, hints, clues, PRODUCTS));
    }

    private List<Likely> likely(
            Sought sought,
            SpanScorer scorer,
            float[][] sums,
            Hints hints,
            SpanClues clues,
            int most) {
        List<Stretch> rules = hints.of(sought.rule());
        Stretch ruled = rules.isEmpty() ? null : rules.getFirst();
        return scorer.likely(sought, sums, Spans.of(brief, sought), clues, most, ruled);
    }

    private int[][] with(Hints hints) {
        int[][] told = rows(HintClues.of(words.length, hints));
        for (int i = 0; i < told.length; i++) {
            told[i] = Clues.joined(words[i], told[i]);
        }
        return told;
    }

    private int[][] rows(int[][] clues) {
        int[][] rows = new int[clues.length][];
        for (int i = 0; i < clues.length; i++) {
            rows[i] = tables.tokens().rows(clues[i]);
        }
        return rows;
    }
}
