package dev.shotlist.reading.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labellings of a chain with the highest scores, by dynamic programming that keeps for each
 * label of each piece the best few ways to it (Seshadri and Sundberg 1994, "list Viterbi").
 */
final class BestWays {
    private static final int LABELS = ChainLabels.COUNT;

    private final Chain chain;
    private final int most;

    /** By piece and label: the scores of the best ways to it, best first. */
    private final double[][][] scores;

    /** The label of the piece before, and which of the ways to that, as one number. */
    private final int[][][] came;

    BestWays(Chain chain, int most) {
        this.chain = chain;
        this.most = most;
        scores = new double[chain.size()][LABELS][];
        came = new int[chain.size()][LABELS][];
    }

    /** Best first; fewer where there are fewer. */
    List<Labelling> find() {
        double[][] before = {{0}, {}, {}};
        for (int i = 0; i < scores.length; i++) {
            for (int to = 0; to < LABELS; to++) {
                double[] steps = new double[LABELS];
                for (int from = 0; from < LABELS; from++) {
                    steps[from] = chain.score(i, from, to);
                }
                merge(before, steps, i, to);
            }
            before = scores[i];
        }
        int[] next = new int[LABELS];
        List<Labelling> found = new ArrayList<>();
        while (found.size() < most) {
            int label = highest(before, next, new double[LABELS]);
            if (label < 0) {
                break;
            }
            found.add(new Labelling(back(label, next[label]), before[label][next[label]]));
            next[label]++;
        }
        return found;
    }

    private void merge(double[][] before, double[] steps, int at, int to) {
        int[] next = new int[LABELS];
        double[] found = new double[most];
        int[] from = new int[most];
        int size = 0;
        while (size < most) {
            int label = highest(before, next, steps);
            if (label < 0) {
                break;
            }
            found[size] = before[label][next[label]] + steps[label];
            from[size++] = next[label]++ * LABELS + label;
        }
        scores[at][to] = Arrays.copyOf(found, size);
        came[at][to] = Arrays.copyOf(from, size);
    }

    /** The label with the best way not yet taken; -1 where no way is left. */
    private static int highest(double[][] ways, int[] next, double[] steps) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            if (next[label] < ways[label].length
                    && ways[label][next[label]] + steps[label] > highest) {
                best = label;
                highest = ways[label][next[label]] + steps[label];
            }
        }
        return best;
    }

    private int[] back(int label, int rank) {
        int[] labels = new int[scores.length];
        int to = label;
        int way = rank;
        for (int i = labels.length - 1; i >= 0; i--) {
            labels[i] = to;
            int before = came[i][to][way];
            to = before % LABELS;
            way = before / LABELS;
        }
        return labels;
    }
}
