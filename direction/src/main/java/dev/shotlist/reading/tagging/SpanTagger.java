package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.SpanScorer.Choice;
import dev.shotlist.reading.text.BriefText;
import java.util.EnumMap;
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
        for (Sought sought : Sought.values()) {
            Choice choice = scorer.best(sought, sums, Spans.of(brief, sought), clues);
            found.put(sought, new Found(choice.stretch(), choice.probability()));
        }
        return found;
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
