package dev.shotlist.pricing;

/**
 * The cost of shots that are taken until they are usable. The takes of a shot are geometrically
 * distributed; of one shot the quantiles are whole takes, of several they follow from the sum's
 * first three moments (Cornish and Fisher).
 */
final class Spread {
    /** Standard normal quantile of 0.9. */
    private static final double Z90 = 1.2815515655446004;

    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    private int shots;
    private double list;
    private double mean;
    private double variance;
    private double third;

    /**
     * @param usd list price of one take
     * @param takes on average, from 1
     */
    void add(double usd, double takes) {
        shots++;
        list += usd;
        mean += usd * takes;
        variance += usd * usd * takes * (takes - 1);
        third += usd * usd * usd * takes * (takes - 1) * (2 * takes - 1);
    }

    double list() {
        return list;
    }

    double p50() {
        return shots == 1 ? takes(HALF) * list : quantile(0);
    }

    double p90() {
        return shots == 1 ? takes(NINE_TENTHS) * list : Math.max(p50(), quantile(Z90));
    }

    /** The takes within which that share of such shots is usable. */
    private double takes(double share) {
        double fails = 1 - list / mean;
        // A share that is met exactly must not cost one more take for a rounding error.
        double exact = fails <= 0 ? 1 : Math.log(1 - share) / Math.log(fails) - 1e-9;
        return Math.max(1, Math.ceil(exact));
    }

    /** Nothing costs less than one take. */
    private double quantile(double z) {
        if (variance <= 0) {
            return list;
        }
        double deviation = Math.sqrt(variance);
        double skew = third / (variance * deviation);
        return Math.max(list, mean + deviation * (z + (z * z - 1) * skew / 6));
    }
}
