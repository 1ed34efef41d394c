package dev.shotlist.timing;

import java.util.Arrays;

/**
 * What a length costs a scene: a square for the distance from the length it wants, and a slope on
 * the wrong side of each limit. Convex, so that lengths can be shared out exactly. Lengths are in
 * frames.
 */
final class SceneCost {
    /** Weight of missing the wanted length by the whole of it. */
    private static final double DEVIATION = 3;

    private final double target;
    private final double square;
    private final double floor;
    private double[] kinks = new double[12];
    private double[] slopes = new double[12];
    private int limits;
    private double below;
    private double belowAtZero;

    /**
     * @param floor a scene is never shorter
     */
    SceneCost(double target, double floor) {
        this.target = Math.max(target, 1e-3);
        this.square = DEVIATION / (this.target * this.target);
        this.floor = floor;
    }

    double floor() {
        return floor;
    }

    double target() {
        return target;
    }

    /** Each frame below the limit costs the slope. */
    void atLeast(double limit, double slope) {
        add(limit, slope);
        below += slope;
        belowAtZero += slope * limit;
    }

    /** Each frame above the limit costs the slope. */
    void atMost(double limit, double slope) {
        add(limit, slope);
    }

    private void add(double limit, double slope) {
        if (limits == kinks.length) {
            kinks = Arrays.copyOf(kinks, 2 * limits);
            slopes = Arrays.copyOf(slopes, 2 * limits);
        }
        int at = limits++;
        while (at > 0 && kinks[at - 1] > limit) {
            kinks[at] = kinks[at - 1];
            slopes[at] = slopes[at - 1];
            at--;
        }
        kinks[at] = limit;
        slopes[at] = slope;
    }

    double of(double length) {
        double off = length - target;
        double cost = square * off * off + belowAtZero - below * length;
        for (int k = 0; k < limits && kinks[k] < length; k++) {
            cost += slopes[k] * (length - kinks[k]);
        }
        return cost;
    }

    /** The length that is cheapest where each frame is paid for at a price. */
    double cheapestAt(double price) {
        double slope = -below;
        double previous = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < limits; k++) {
            double length = target + (price - slope) / (2 * square);
            if (length <= kinks[k]) {
                return Math.max(floor, Math.max(length, previous));
            }
            slope += slopes[k];
            previous = kinks[k];
        }
        return Math.max(floor, Math.max(target + (price - slope) / (2 * square), previous));
    }
}
