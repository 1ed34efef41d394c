package dev.shotlist.reading.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log-linear choice among all stretches of a brief and none: the score of a stretch is the sum of
 * the weights of its first token, its last, all that it holds and of the whole.
 */
final class SpanScorer {
    /** What is chosen; a null stretch is that nothing is named. */
    record Choice(@Nullable Stretch stretch, double probability) {}

    private static final Comparator<Likely> BEST_FIRST =
            Comparator.comparingDouble(Likely::score).reversed();

    /** Stretches whose tokens score less than the best by more than this are never chosen. */
    private static final float HOPELESS = 7;

    private final Table tokens;
    private final Table spans;

    SpanScorer(Table tokens, Table spans) {
        this.tokens = tokens;
        this.spans = spans;
    }

    /** What the clues of each token come to, for all that is sought. */
    float[][] sums(int[][] rows) {
        float[][] sums = new float[rows.length][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = tokens.sums(rows[i], Sought.COLUMNS);
        }
        return sums;
    }

    /** The scores of stretches by their tokens alone. */
    static float[] byTokens(Sought sought, float[][] sums, List<Stretch> stretches) {
        int size = sums.length;
        float[] opens = new float[size];
        float[] closes = new float[size];
        float[] until = new float[size + 1];
        for (int i = 0; i < size; i++) {
            opens[i] = sums[i][sought.opens()];
            closes[i] = sums[i][sought.closes()];
            until[i + 1] = until[i] + sums[i][sought.fills()];
        }
        float[] scores = new float[stretches.size()];
        for (int i = 0; i < scores.length; i++) {
            Stretch one = stretches.get(i);
            scores[i] =
                    opens[one.start()]
                            + closes[one.end() - 1]
                            + until[one.end()]
                            - until[one.start()];
        }
        return scores;
    }

    /**
     * The likeliest stretches and that nothing is named, best first.
     *
     * @param ruled what the rules found, which is among them however unlikely it is
     */
    List<Likely> likely(
            Sought sought,
            float[][] sums,
            List<Stretch> stretches,
            SpanClues clues,
            int most,
            @Nullable Stretch ruled) {
        float[] scores = byTokens(sought, sums, stretches);
        float top = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        List<Likely> found = new ArrayList<>();
        Likely own = null;
        for (int i = 0; i < scores.length; i++) {
            Stretch one = stretches.get(i);
            boolean rules = one.equals(ruled);
            if (scores[i] >= top - HOPELESS || rules) {
                int[] whole = spans.rows(clues.of(sought, one));
                Likely likely = new Likely(one, scores[i] + spans.sum(whole, sought.column()));
                found.add(likely);
                own = rules ? likely : own;
            }
        }
        found.sort(BEST_FIRST);
        List<Likely> kept = new ArrayList<>(found.subList(0, Math.min(most, found.size())));
        if (own != null && !kept.contains(own)) {
            kept.add(own);
        }
        float none = spans.sum(spans.rows(clues.none(sought)), sought.column());
        kept.addFirst(new Likely(null, none));
        kept.sort(BEST_FIRST);
        return kept;
    }

    Choice best(Sought sought, float[][] sums, List<Stretch> stretches, SpanClues clues) {
        float[] scores = byTokens(sought, sums, stretches);
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        float none = spans.sum(spans.rows(clues.none(sought)), sought.column());
        float top = none;
        Stretch best = null;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] < most - HOPELESS) {
                scores[i] = Float.NEGATIVE_INFINITY;
                continue;
            }
            int[] whole = spans.rows(clues.of(sought, stretches.get(i)));
            scores[i] += spans.sum(whole, sought.column());
            if (scores[i] > top) {
                top = scores[i];
                best = stretches.get(i);
            }
        }
        double all = Math.exp(none - top);
        for (float score : scores) {
            all += Math.exp(score - top);
        }
        return new Choice(best, 1 / all);
    }
}
