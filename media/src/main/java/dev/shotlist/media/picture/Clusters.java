package dev.shotlist.media.picture;

import dev.shotlist.media.color.Oklab;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Weighted k-means in Oklab over colour bins, from several seeded starts; the best one stays. */
final class Clusters {
    private static final int STARTS = 3;
    private static final int ROUNDS = 12;

    /** Movement of all centres together below which a round changed nothing worth having. */
    private static final double SETTLED = 1e-4;

    private final ColorBins.Bin[] bins;
    private final int[] nearest;

    private Clusters(ColorBins.Bin[] bins) {
        this.bins = bins;
        this.nearest = new int[bins.length];
    }

    /** Up to {@code count} centres. */
    static Oklab[] centres(ColorBins.Bin[] bins, int count) {
        Oklab[] best = new Oklab[0];
        double least = Double.MAX_VALUE;
        for (int start = 0; start < STARTS; start++) {
            Clusters clusters = new Clusters(bins);
            // A generator named and seeded, so that the same picture always gives the same palette.
            RandomGenerator random = RandomGeneratorFactory.of("SplittableRandom").create(start);
            Oklab[] centres = clusters.seeds(count, start == 0 ? null : random);
            double error = clusters.settle(centres);
            if (error < least) {
                least = error;
                best = centres;
            }
        }
        return best;
    }

    private Oklab[] seeds(int count, @Nullable RandomGenerator random) {
        double[] distance = new double[bins.length];
        Arrays.fill(distance, 1);
        Oklab[] seeds = new Oklab[Math.min(count, bins.length)];
        for (int k = 0; k < seeds.length; k++) {
            int chosen = random == null ? farthest(distance) : drawn(distance, random);
            seeds[k] = bins[chosen].color();
            for (int i = 0; i < bins.length; i++) {
                double d = squared(bins[i].color(), seeds[k]);
                distance[i] = k == 0 ? d : Math.min(distance[i], d);
            }
        }
        return seeds;
    }

    private int farthest(double[] distance) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < bins.length; i++) {
            double value = distance[i] * bins[i].core();
            if (value > most) {
                most = value;
                best = i;
            }
        }
        return best;
    }

    private int drawn(double[] distance, RandomGenerator random) {
        double sum = 0;
        for (int i = 0; i < bins.length; i++) {
            sum += distance[i] * bins[i].core();
        }
        double target = random.nextDouble() * sum;
        for (int i = 0; i < bins.length; i++) {
            target -= distance[i] * bins[i].core();
            if (target <= 0) {
                return i;
            }
        }
        return bins.length - 1;
    }

    private double settle(Oklab[] centres) {
        double error = 0;
        for (int round = 0; round < ROUNDS; round++) {
            error = assign(centres);
            double moved = recentre(centres);
            if (moved < SETTLED) {
                break;
            }
        }
        return error;
    }

    private double assign(Oklab[] centres) {
        double error = 0;
        int n = centres.length;
        double[] l = new double[n];
        double[] a = new double[n];
        double[] b = new double[n];
        for (int k = 0; k < n; k++) {
            l[k] = centres[k].lightness();
            a[k] = centres[k].a();
            b[k] = centres[k].b();
        }
        for (int i = 0; i < bins.length; i++) {
            Oklab color = bins[i].color();
            double least = Double.MAX_VALUE;
            for (int k = 0; k < n; k++) {
                double dl = color.lightness() - l[k];
                double da = color.a() - a[k];
                double db = color.b() - b[k];
                double d = dl * dl + da * da + db * db;
                if (d < least) {
                    least = d;
                    nearest[i] = k;
                }
            }
            error += least * bins[i].core();
        }
        return error;
    }

    private double recentre(Oklab[] centres) {
        double[][] sums = new double[centres.length][4];
        for (int i = 0; i < bins.length; i++) {
            double weight = bins[i].core();
            double[] sum = sums[nearest[i]];
            sum[0] += weight * bins[i].color().lightness();
            sum[1] += weight * bins[i].color().a();
            sum[2] += weight * bins[i].color().b();
            sum[3] += weight;
        }
        double moved = 0;
        for (int k = 0; k < centres.length; k++) {
            double[] sum = sums[k];
            if (sum[3] > 0) {
                Oklab centre = new Oklab(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]);
                moved += centre.distance(centres[k]);
                centres[k] = centre;
            }
        }
        return moved;
    }

    static double squared(Oklab one, Oklab other) {
        double l = one.lightness() - other.lightness();
        double a = one.a() - other.a();
        double b = one.b() - other.b();
        return l * l + a * a + b * b;
    }
}
