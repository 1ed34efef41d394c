package dev.shotlist.pricing;

/**
 * The cost of shots that are taken until they are usable. The takes of a shot are geometrically
 * distributed; the sum's quantiles follow from its first three moments (Cornish and Fisher).
 */
final class Spread {
    /** Standard normal quantile of 0.9. */
    private static final double Z90 = 1.2815515655446004;

    private double list;
    private double mean;
    private double variance;
    private double third;

    /**
     * @param usd list price of one take
     * @param takes on average, from 1
     */
    void add(double usd, double takes) {
        list += usd;
        mean += usd * takes;
        variance += usd * usd * takes * (takes - 1);
        third += usd * usd * usd * takes * (takes - 1) * (2 * takes - 1);
    }

    double list() {
        return list;
    }

    double p50() {
        return quantile(0);
    }

    double p90() {
        return Math.max(p50(), quantile(Z90));
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
