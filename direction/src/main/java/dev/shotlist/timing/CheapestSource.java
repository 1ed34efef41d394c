package dev.shotlist.timing;

import java.util.Arrays;

/**
 * For each of many frames the cheapest of many earlier frames to come from, where the way costs a
 * convex function of its length. Of two targets the later one's best source is never the earlier
 * one, so halving the targets halves the sources too (divide and conquer on a Monge matrix): n log
 * n looks instead of n squared.
 */
final class CheapestSource {
    /** Costs of a way by its length in frames; convex, also outside of what is allowed. */
    @FunctionalInterface
    interface WayCost {
        double of(int length);
    }

    private final WayCost way;
    private final int[] sourceFrames;
    private final double[] sourceCosts;
    private final int[] targetFrames;
    private final double[] costs;
    private final int[] sources;

    private CheapestSource(
            WayCost way,
            int[] sourceFrames,
            double[] sourceCosts,
            int[] targetFrames,
            double[] costs,
            int[] sources) {
        this.way = way;
        this.sourceFrames = sourceFrames;
        this.sourceCosts = sourceCosts;
        this.targetFrames = targetFrames;
        this.costs = costs;
        this.sources = sources;
    }

    /**
     * @param sourceFrames ascending; so are {@code targetFrames}
     * @param costs takes the cheapest way's cost for each target
     * @param sources takes the index of its source
     */
    static void find(
            WayCost way,
            int[] sourceFrames,
            double[] sourceCosts,
            int sourceCount,
            int[] targetFrames,
            int targetCount,
            double[] costs,
            int[] sources) {
        if (sourceCount == 0) {
            Arrays.fill(costs, 0, targetCount, Double.POSITIVE_INFINITY);
            return;
        }
        new CheapestSource(way, sourceFrames, sourceCosts, targetFrames, costs, sources)
                .between(0, targetCount - 1, 0, sourceCount - 1);
    }

    private void between(int first, int last, int low, int high) {
        if (first > last) {
            return;
        }
        int middle = (first + last) >>> 1;
        int frame = targetFrames[middle];
        double least = Double.POSITIVE_INFINITY;
        int best = low;
        for (int source = low; source <= high; source++) {
            double cost = sourceCosts[source] + way.of(frame - sourceFrames[source]);
            if (cost < least) {
                least = cost;
                best = source;
            }
        }
        costs[middle] = least;
        sources[middle] = best;
        between(first, middle - 1, low, best);
        between(middle + 1, last, best, high);
    }
}
