package dev.shotlist.reading.tagging;

import java.util.Arrays;
import java.util.Random;

/** A brief to learn a chain from: the rows of its pieces and of the steps, and its right labels. */
final class ChainCase {
    private final int[][] nodes;
    private final int[][] steps;
    private final int[] right;

    ChainCase(int[][] nodes, int[][] steps, int[] right) {
        this.nodes = nodes;
        this.steps = steps;
        this.right = right;
    }

    boolean isEmpty() {
        return right.length == 0;
    }

    /** The same with a share of its pieces' clues left out, so that none is relied on alone. */
    ChainCase withoutNodes(double dropped, Random random) {
        return new ChainCase(some(nodes, dropped, random), steps, right);
    }

    /** The same with a share of all its clues left out. */
    ChainCase without(double dropped, Random random) {
        return new ChainCase(some(nodes, dropped, random), some(steps, dropped, random), right);
    }

    private static int[][] some(int[][] rows, double dropped, Random random) {
        int[][] kept = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            kept[i] = Arrays.stream(rows[i]).filter(_ -> random.nextDouble() >= dropped).toArray();
        }
        return kept;
    }

    /** One step down the gradient of the right labelling's negative log-likelihood. */
    void learn(LearnedTable pieceTable, LearnedTable stepTable) {
        int size = right.length;
        float[][] nodeScores = new float[size][];
        float[][] stepScores = new float[size][];
        for (int i = 0; i < size; i++) {
            nodeScores[i] = pieceTable.sums(nodes[i], ChainLabels.COUNT);
            stepScores[i] = stepTable.sums(steps[i], Chain.STEPS);
        }
        Chain chain = new Chain(nodeScores, stepScores);
        double[][] forward = chain.forward();
        double[][] backward = chain.backward();
        double all = Chain.logSum(forward[size - 1]);
        for (int i = 0; i < size; i++) {
            int wanted = right[i];
            int from = i == 0 ? ChainLabels.OUT : right[i - 1];
            for (int to = 0; to < ChainLabels.COUNT; to++) {
                double chance = Math.exp(forward[i][to] + backward[i][to] - all);
                pieceTable.step(nodes[i], to, chance - (to == wanted ? 1 : 0));
                for (int before = 0; before < ChainLabels.COUNT; before++) {
                    double way =
                            i > 0
                                    ? forward[i - 1][before]
                                    : before == ChainLabels.OUT ? 0 : Double.NEGATIVE_INFINITY;
                    double step = way + chain.score(i, before, to) + backward[i][to] - all;
                    boolean both = before == from && to == wanted;
                    stepTable.step(
                            steps[i], Chain.column(before, to), Math.exp(step) - (both ? 1 : 0));
                }
            }
        }
    }
}
