package dev.shotlist.media.picture;

import dev.shotlist.media.color.ColorNames;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.evidence.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Up to six colours that stand for pictures, heaviest first.
 *
 * @param colors with weights that add up to 1
 */
public record Palette(List<PaletteColor> colors, Evidence evidence) {
    /** Clusters made before near ones are merged; twice what is kept. */
    private static final int FIRST_CLUSTERS = 12;

    /** Oklab distance under which two colours read as one, as large areas side by side. */
    private static final double SAME = 0.055;

    /** Share of the picture under which a colour is a speck. */
    private static final double SPECK = 0.012;

    /** Oklab distance within which a speck is a shade of its neighbour. */
    private static final double SHADE = 0.12;

    /** A speck stays when it is this far from all others in Oklab and half as large as a speck. */
    private static final double STANDS_OUT = 0.2;

    /**
     * Share of pixels off the edges, as a part of the whole picture's share, under which a colour
     * is a mixture of its neighbours.
     */
    private static final double MIXTURE = 0.4;

    public Palette {
        colors = List.copyOf(colors);
    }

    /** The palette of one or several pictures taken together. */
    public static Palette of(List<Pixels> pictures) {
        ColorBins counted = new ColorBins();
        pictures.forEach(counted::add);
        ColorBins.Bin[] bins = counted.bins();
        if (bins.length == 0) {
            Oklab white = new Oklab(1, 0, 0);
            return new Palette(
                    List.of(
                            new PaletteColor(
                                    white.srgb().hex(),
                                    1,
                                    ColorNames.standard().nearest(white),
                                    PaletteColor.Role.BACKGROUND)),
                    Evidence.of(0, "nothing in the picture is opaque"));
        }
        List<Blend> blends = Blend.gather(bins, Clusters.centres(bins, FIRST_CLUSTERS));
        merge(blends);
        return describe(blends, bins, pictures);
    }

    private static void merge(List<Blend> blends) {
        double total = blends.stream().mapToDouble(Blend::area).sum();
        double interior = blends.stream().mapToDouble(Blend::core).sum() / total;
        blends.removeIf(blend -> blend.core() == 0 && blends.size() > 1);
        while (blends.size() > 1) {
            int[] pair = cheapest(blends);
            Blend one = blends.get(pair[0]);
            Blend other = blends.get(pair[1]);
            boolean alike = one.color().distance(other.color()) < SAME;
            int speck = alike ? -1 : weakest(blends, total, interior);
            if (speck >= 0) {
                Blend gone = blends.remove(speck);
                int into = nearest(blends, gone);
                Blend near = blends.get(into);
                // Shades of one thing add up to its colour; a stranger only lends its area.
                boolean shade = near.color().distance(gone.color()) < SHADE;
                blends.set(into, shade ? near.mixedWith(gone) : near.absorbing(gone));
                continue;
            }
            if (!alike && blends.size() <= PictureLook.MOST_COLORS) {
                return;
            }
            blends.remove(pair[1]);
            blends.set(pair[0], one.mixedWith(other));
        }
    }

    /** A colour that is a speck or a mixture, or -1; its pixels go to its nearest neighbour. */
    private static int weakest(List<Blend> blends, double total, double interior) {
        int weakest = -1;
        for (int i = 0; i < blends.size(); i++) {
            Blend blend = blends.get(i);
            double share = blend.area() / total;
            double apart = Double.MAX_VALUE;
            for (int j = 0; j < blends.size(); j++) {
                if (j != i) {
                    apart = Math.min(apart, blends.get(j).color().distance(blend.color()));
                }
            }
            boolean kept = apart > STANDS_OUT && share > SPECK / 2;
            boolean mixture = blend.core() < MIXTURE * interior * blend.area() && share < 0.1;
            boolean weak = (mixture && apart < STANDS_OUT) || (share < SPECK && !kept);
            if (weak && (weakest < 0 || blend.area() < blends.get(weakest).area())) {
                weakest = i;
            }
        }
        return weakest;
    }

    private static int nearest(List<Blend> blends, Blend to) {
        int best = 0;
        for (int i = 1; i < blends.size(); i++) {
            if (blends.get(i).color().distance(to.color())
                    < blends.get(best).color().distance(to.color())) {
                best = i;
            }
        }
        return best;
    }

    /** The pair whose merging loses least: near colours first, then by Ward's cost. */
    private static int[] cheapest(List<Blend> blends) {
        int[] pair = {0, 1};
        double least = Double.MAX_VALUE;
        for (int i = 0; i < blends.size(); i++) {
            for (int j = i + 1; j < blends.size(); j++) {
                Blend one = blends.get(i);
                Blend other = blends.get(j);
                double distance = one.color().distance(other.color());
                double ward =
                        one.area()
                                * other.area()
                                / (one.area() + other.area())
                                * distance
                                * distance;
                double cost = distance < SAME ? distance - 1 : ward;
                if (cost < least) {
                    least = cost;
                    pair = new int[] {i, j};
                }
            }
        }
        return pair;
    }

    private static Palette describe(
            List<Blend> blends, ColorBins.Bin[] bins, List<Pixels> pictures) {
        Oklab[] centres = blends.stream().map(Blend::color).toArray(Oklab[]::new);
        // Pixels are shared out anew among the colours that are left, and the colours recentred on
        // those of them that lie near, so that mixtures and specks no longer pull at them.
        List<Blend> settled = new ArrayList<>();
        double total = 0;
        double spread = 0;
        for (Blend blend : Blend.recentred(bins, centres)) {
            if (blend.area() > 0) {
                settled.add(blend);
                total += blend.area();
            }
        }
        settled.sort(Comparator.comparingDouble(Blend::area).reversed());
        Oklab[] colors = settled.stream().map(Blend::color).toArray(Oklab[]::new);
        for (ColorBins.Bin bin : bins) {
            spread += bin.area() * Math.sqrt(Clusters.squared(bin.color(), near(colors, bin)));
        }
        List<PaletteColor> palette =
                Roles.assign(settled, Roles.borderShares(colors, pictures), total);
        double rest = spread / total;
        return new Palette(
                palette,
                Evidence.of(
                        1 - 4 * rest,
                        "%d colours; pixels differ from theirs by %.3f in Oklab on average"
                                .formatted(palette.size(), rest)));
    }

    private static Oklab near(Oklab[] colors, ColorBins.Bin bin) {
        Oklab best = colors[0];
        for (Oklab color : colors) {
            if (Clusters.squared(color, bin.color()) < Clusters.squared(best, bin.color())) {
                best = color;
            }
        }
        return best;
    }
}
