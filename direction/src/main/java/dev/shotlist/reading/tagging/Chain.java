package dev.shotlist.reading.tagging;

import java.util.List;

/**
 * A linear chain over pieces: the score of a labelling is the sum of what each piece and each step
 * to the next says (Lafferty, McCallum and Pereira 2001). A shot goes on only where one is open.
 */
final class Chain {
    private static final int LABELS = ChainLabels.COUNT;

    /** Columns of a step: from each label to each. */
    static final int STEPS = LABELS * LABELS;

    private final float[][] nodes;
    private final float[][] steps;

    /**
     * @param nodes scores of each piece, a column for each label
     * @param steps scores of the step to each piece, a column for each pair
     */
    Chain(float[][] nodes, float[][] steps) {
        this.nodes = nodes;
        this.steps = steps;
    }

    static int column(int from, int to) {
        return from * LABELS + to;
    }

    /** The score of the piece with a label behind another; nothing stands before the first. */
    double score(int at, int from, int to) {
        boolean allowed = to != ChainLabels.GOES_ON || (from != ChainLabels.OUT && at > 0);
        boolean open = at > 0 || from == ChainLabels.OUT;
        return allowed && open
                ? nodes[at][to] + steps[at][column(from, to)]
                : Double.NEGATIVE_INFINITY;
    }

    double score(int[] labels) {
        double score = 0;
        int from = ChainLabels.OUT;
        for (int i = 0; i < labels.length; i++) {
            score += score(i, from, labels[i]);
            from = labels[i];
        }
        return score;
    }

    int size() {
        return nodes.length;
    }

    /** The labelling with the highest score; empty where there are no pieces. */
    int[] best() {
        return size() == 0 ? new int[0] : best(1).getFirst().labels();
    }

    /** The labellings with the highest scores, best first. */
    List<Labelling> best(int most) {
        return new BestWays(this, most).find();
    }

    /** Log sums of the scores of all ways to each label of each piece. */
    double[][] forward() {
        double[][] sums = new double[nodes.length][LABELS];
        double[] before = start();
        for (int i = 0; i < nodes.length; i++) {
            for (int to = 0; to < LABELS; to++) {
                double[] ways = new double[LABELS];
                for (int from = 0; from < LABELS; from++) {
                    ways[from] = before[from] + score(i, from, to);
                }
                sums[i][to] = logSum(ways);
            }
            before = sums[i];
        }
        return sums;
    }

    /** Log sums of the scores of all ways from each label of each piece to the end. */
    double[][] backward() {
        double[][] sums = new double[nodes.length][LABELS];
        for (int i = nodes.length - 2; i >= 0; i--) {
            for (int from = 0; from < LABELS; from++) {
                double[] ways = new double[LABELS];
                for (int to = 0; to < LABELS; to++) {
                    ways[to] = score(i + 1, from, to) + sums[i + 1][to];
                }
                sums[i][from] = logSum(ways);
            }
        }
        return sums;
    }

    /** The log sum of the scores of all labellings. */
    double all() {
        return nodes.length == 0 ? 0 : logSum(forward()[nodes.length - 1]);
    }

    private static double[] start() {
        return new double[] {0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    }

    static double logSum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
