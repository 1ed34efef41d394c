package dev.shotlist.media.picture;

/** How the values of a plane, all 0 to 1, are distributed; weighted. */
final class Spread {
    private static final int STEPS = 512;

    private final double[] counts = new double[STEPS];
    private double total;
    private double sum;

    static Spread of(float[] values, float[] weights) {
        Spread spread = new Spread();
        for (int i = 0; i < values.length; i++) {
            spread.add(values[i], weights[i]);
        }
        return spread;
    }

    void add(double value, double weight) {
        counts[(int) Math.clamp(value * (STEPS - 1) + 0.5, 0, STEPS - 1)] += weight;
        total += weight;
        sum += value * weight;
    }

    double mean() {
        return total > 0 ? sum / total : 0;
    }

    double total() {
        return total;
    }

    /** The value that a share of all lies below. */
    double percentile(double share) {
        double target = share * total;
        double below = 0;
        for (int i = 0; i < STEPS; i++) {
            below += counts[i];
            if (below >= target && below > 0) {
                return i / (double) (STEPS - 1);
            }
        }
        return 0;
    }

    /** The share of values below a bound. */
    double shareBelow(double bound) {
        double below = 0;
        for (int i = 0; i < bound * (STEPS - 1) && i < STEPS; i++) {
            below += counts[i];
        }
        return total > 0 ? below / total : 0;
    }

    /** Otsu's threshold (1979): the value that best parts low from high. */
    double threshold() {
        double all = 0;
        for (int i = 0; i < STEPS; i++) {
            all += i * counts[i];
        }
        double below = 0;
        double belowSum = 0;
        double most = -1;
        int best = 0;
        for (int i = 0; i < STEPS; i++) {
            below += counts[i];
            belowSum += i * counts[i];
            double above = total - below;
            if (below == 0 || above <= 0) {
                continue;
            }
            double gap = belowSum / below - (all - belowSum) / above;
            double between = below * above * gap * gap;
            if (between > most) {
                most = between;
                best = i;
            }
        }
        return (best + 0.5) / (STEPS - 1);
    }
}
