package dev.shotlist.media.picture;

import dev.shotlist.media.color.Oklab;
import java.util.ArrayList;
import java.util.List;

/**
 * A colour put together from bins.
 *
 * @param core weight of its pixels off the edges
 * @param area weight of all its pixels
 */
record Blend(Oklab color, double core, double area) {
    /** Bins farther than this from their colour in Oklab are not asked what the colour is. */
    private static final double REACH = 0.08;

    /** The bins shared out among the nearest centres. */
    static List<Blend> gather(ColorBins.Bin[] bins, Oklab[] centres) {
        return collect(bins, centres, Double.MAX_VALUE);
    }

    /** The same with each colour taken from the bins near its centre only. */
    static List<Blend> recentred(ColorBins.Bin[] bins, Oklab[] centres) {
        return collect(bins, centres, REACH * REACH);
    }

    private static List<Blend> collect(ColorBins.Bin[] bins, Oklab[] centres, double reach) {
        double[][] sums = new double[centres.length][5];
        for (ColorBins.Bin bin : bins) {
            int best = 0;
            double least = Double.MAX_VALUE;
            for (int k = 0; k < centres.length; k++) {
                double d = Clusters.squared(centres[k], bin.color());
                if (d < least) {
                    least = d;
                    best = k;
                }
            }
            double[] sum = sums[best];
            sum[4] += bin.area();
            if (least <= reach) {
                sum[0] += bin.core() * bin.color().lightness();
                sum[1] += bin.core() * bin.color().a();
                sum[2] += bin.core() * bin.color().b();
                sum[3] += bin.core();
            }
        }
        List<Blend> blends = new ArrayList<>();
        for (int k = 0; k < centres.length; k++) {
            double[] sum = sums[k];
            Oklab color =
                    sum[3] > 0
                            ? new Oklab(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3])
                            : centres[k];
            blends.add(new Blend(color, sum[3], sum[4]));
        }
        return blends;
    }

    /** This colour, with the other's area counted to it. */
    Blend absorbing(Blend other) {
        return new Blend(color, core, area + other.area);
    }

    /** The colour between the two. */
    Blend mixedWith(Blend other) {
        double sum = core + other.core;
        double share = sum > 0 ? other.core / sum : 0.5;
        Oklab between =
                new Oklab(
                        color.lightness() + share * (other.color.lightness() - color.lightness()),
                        color.a() + share * (other.color.a() - color.a()),
                        color.b() + share * (other.color.b() - color.b()));
        return new Blend(between, sum, area + other.area);
    }
}
