package dev.shotlist.media.sound;

/**
 * The K-weighting filter of ITU-R BS.1770-5 for one channel at any rate: a shelf for the head and a
 * high pass. The analogue prototypes behind the standard's 48 kHz coefficients are mapped by the
 * bilinear transform.
 */
final class KWeighting {
    private static final double SHELF_HERTZ = 1681.974450955533;
    private static final double SHELF_DECIBEL = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_EXPONENT = 0.4996667741545416;
    private static final double PASS_HERTZ = 38.13547087602444;
    private static final double PASS_Q = 0.5003270373238773;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private final double c1;
    private final double c2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;
    private double z1;
    private double z2;

    KWeighting(int sampleRate) {
        double k = Math.tan(Math.PI * Math.min(SHELF_HERTZ, 0.45 * sampleRate) / sampleRate);
        double vh = Math.pow(10, SHELF_DECIBEL / 20);
        double vb = Math.pow(vh, SHELF_EXPONENT);
        double a0 = 1 + k / SHELF_Q + k * k;
        b0 = (vh + vb * k / SHELF_Q + k * k) / a0;
        b1 = 2 * (k * k - vh) / a0;
        b2 = (vh - vb * k / SHELF_Q + k * k) / a0;
        a1 = 2 * (k * k - 1) / a0;
        a2 = (1 - k / SHELF_Q + k * k) / a0;
        double p = Math.tan(Math.PI * PASS_HERTZ / sampleRate);
        double c0 = 1 + p / PASS_Q + p * p;
        c1 = 2 * (p * p - 1) / c0;
        c2 = (1 - p / PASS_Q + p * p) / c0;
    }

    /** The sum of the squares of the filtered samples. */
    double energy(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double x = samples[i];
            double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            double z = y - 2 * y1 + y2 - c1 * z1 - c2 * z2;
            y2 = y1;
            y1 = y;
            z2 = z1;
            z1 = z;
            sum += z * z;
        }
        // Keeps the filters of silence from crawling through denormal numbers.
        if (sum < 1e-30) {
            y1 = y2 = z1 = z2 = 0;
        }
        return sum;
    }
}
